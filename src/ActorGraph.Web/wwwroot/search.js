// The search field: a combobox that the keyboard alone can use.
import { latest } from './api.js';
import { byId, make } from './dom.js';
import { count } from './words.js';

const pause = 120;

export function startSearch(choose, report) {
  const field = byId('search');
  const list = byId('found');
  const ask = latest();
  let found = [];
  let active = -1;
  let timer;

  function close() {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function mark(index) {
    active = index;
    [...list.children].forEach((row, at) => row.setAttribute('aria-selected', String(at === index)));
    if (index >= 0) {
      field.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }

  function pick(actor) {
    close();
    field.value = '';
    field.blur();
    choose(actor.id);
  }

  function show() {
    list.replaceChildren(...(found.length > 0 ? found.map(row) : [make('li', { className: 'none' }, 'Nobody of this name is in the ledger.')]));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    if (found.length > 0) {
      mark(0);
    }
  }

  function row(actor, index) {
    return make('li', { id: `found-${index}`, role: 'option', onmousedown: event => { event.preventDefault(); pick(actor); }, onmousemove: () => mark(index) },
      make('span', { className: `dot ${actor.type}` }),
      make('span', { className: 'name' }, actor.name, actor.alias ? make('small', {}, actor.alias) : null),
      make('small', {}, count(actor.articles, 'article')));
  }

  async function look() {
    try {
      const answer = await ask('actors', { q: field.value.trim(), limit: 10 });
      if (answer && document.activeElement === field) {
        found = answer;
        show();
      }
    } catch (fault) {
      close();
      report(fault);
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  field.addEventListener('focus', look);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', event => {
    const rows = list.hidden ? 0 : found.length;
    if (event.key === 'ArrowDown' && rows > 0) {
      mark((active + 1) % rows);
    } else if (event.key === 'ArrowUp' && rows > 0) {
      mark((active + rows - 1) % rows);
    } else if (event.key === 'Enter' && active >= 0) {
      pick(found[active]);
    } else if (event.key === 'Escape') {
      close();
      field.blur();
    } else {
      return;
    }

    event.preventDefault();
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, dialog')) {
      event.preventDefault();
      field.focus();
    }
  });
}
