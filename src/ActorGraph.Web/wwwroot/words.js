// How things are called on the page.
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const relation = name => name.toLowerCase().replaceAll('_', ' ');

export const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

export const month = text => `${months[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`;

export const day = text => text ? `${Number(text.slice(8))} ${month(text)}` : 'no date';

export function days(first, last) {
  return !last || first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

// All months from the first to the last, "2024-11".
export function monthsBetween(first, last) {
  const all = [];
  for (let at = first; at <= last; at = next(at)) {
    all.push(at);
  }

  return all;
}

export const firstDay = text => `${text}-01`;

export function lastDay(text) {
  const [year, number] = text.split('-').map(Number);
  return `${text}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

function next(text) {
  const [year, number] = text.split('-').map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${text.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}
