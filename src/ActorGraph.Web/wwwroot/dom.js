// Makes elements. Texts are always texts, never markup.
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }

    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key in element && !key.startsWith('aria')) {
      element[key] = value;
    } else {
      element.setAttribute(key, value);
    }
  }

  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export function draw(name, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }

  element.append(...children);
  return element;
}

export const byId = id => document.getElementById(id);
