// What the ledger holds and how its runs fare.
import { get } from './api.js';
import { byId, make } from './dom.js';
import { count } from './words.js';

export async function startStatus(report) {
  const button = byId('health');
  const dialog = byId('status');
  const refresh = async () => {
    const status = await get('status');
    const bad = status.failed > 0 || status.sources.some(s => s.lastRun?.fault || s.lastRun?.state === 'cut off');
    button.replaceChildren(make('span', { className: `lamp ${bad ? 'warn' : 'good'}` }), `${count(status.claims, 'claim')} in ${count(status.articles, 'article')}`);
    return status;
  };
  button.addEventListener('click', async () => {
    try {
      dialog.replaceChildren(make('button', { type: 'button', className: 'close', 'aria-label': 'Close', onclick: () => dialog.close() }, '×'), ...page(await refresh()));
      dialog.showModal();
    } catch (fault) {
      report(fault);
    }
  });
  // A click beside a dialog closes it.
  document.querySelectorAll('dialog').forEach(d => d.addEventListener('click', event => event.target === d && d.close()));
  await refresh();
}

function page(status) {
  const cells = [['articles', status.articles], ['stories', status.stories], ['actors', status.actors], ['claims', status.claims], ['relations', status.relations], ['failed', status.failed], ['position', status.position]];
  return [
    make('h2', {}, 'The ledger'),
    make('dl', { className: 'counts' }, cells.map(([name, number]) => make('div', {}, make('dd', {}, number.toLocaleString('en')), make('dt', {}, name)))),
    make('h3', {}, 'Sources'),
    status.sources.length === 0 ? make('p', { className: 'about' }, 'Nothing was taken in yet.') : make('table', {},
      make('thead', {}, make('tr', {}, ['Source', 'Articles', 'Last run', ''].map(t => make('th', { scope: 'col' }, t)))),
      make('tbody', {}, status.sources.map(s => make('tr', {},
        make('td', {}, s.name),
        make('td', {}, Object.entries(s.articles).map(([state, number]) => `${number} ${state}`).join(', ') || 'none'),
        make('td', {}, s.lastRun ? `${s.lastRun.startedAt.slice(0, 16).replace('T', ' ')} UTC` : 'never'),
        make('td', {}, s.lastRun ? runWords(s.lastRun) : ''))))),
    status.failures.length > 0 ? make('h3', {}, 'What failed') : null,
    status.failures.length > 0 ? make('ul', { className: 'failures' }, status.failures.map(f => make('li', {}, make('b', {}, f.code), ` ${f.reason}`))) : null,
  ].filter(Boolean);
}

function runWords(run) {
  return [run.state, `${run.new} new`, `${run.changed} changed`, `${run.unchanged} unchanged`, `${run.failed} failed`, run.fault].filter(Boolean).join(', ');
}
