// The page: what is looked at stands in the address, so that it can be sent on and the browser's "back" works.
import { actorPanel } from './actor-panel.js';
import { get, latest } from './api.js';
import { byId, make } from './dom.js';
import { startFilters } from './filters.js';
import { startGraph } from './graph.js';
import { pairPanel } from './pair-panel.js';
import { startSearch } from './search.js';
import { startStatus } from './status.js';
import { startTime } from './time.js';
import { count } from './words.js';

const pageSize = 50;
const pause = 150;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const [askGraph, askClaims, askTimeline] = [latest(), latest(), latest()];
const panel = byId('panel');
let looked = { actor: null, line: null };
let actor = null;
let answer = null;
let readFilters = () => ({});
let timer;

const time = startTime(() => {
  clearTimeout(timer);
  timer = setTimeout(() => { keep(true); look(); }, pause);
});
const graph = startGraph({
  onActor: id => go({ actor: id }),
  onEdge: data => go({ actor: looked.actor, line: lineOf(data) }),
  onNothing: () => looked.line && go({ actor: looked.actor }),
});

// Only what the address holds of a line.
function lineOf({ source, target, tone, directed, relations }) {
  return { source, target, tone, directed, types: [...new Set(relations.map(r => r.type))].join(','), modality: [...new Set(relations.map(r => r.modality))].join(',') };
}

function go(where) {
  looked = { actor: where.actor, line: where.line ?? null };
  keep(false);
  look();
}

function keep(isSame) {
  const words = new URLSearchParams();
  const { actor: id, line } = looked;
  const all = { actor: id, source: line?.source, target: line?.target, tone: line?.tone, directed: line?.directed ? '1' : '', types: line?.types, modality: line?.modality, ...time.span() };
  Object.entries(all).forEach(([name, value]) => value && words.set(name, value));
  history[isSame ? 'replaceState' : 'pushState'](null, '', words.size > 0 ? `?${words}` : '/');
}

function read() {
  const words = new URLSearchParams(location.search);
  const word = name => words.get(name) ?? undefined;
  looked = {
    actor: word('actor') ?? null,
    line: word('source') && word('target')
      ? { source: word('source'), target: word('target'), tone: word('tone'), directed: words.has('directed'), types: word('types'), modality: word('modality') }
      : null,
  };
  return month.test(word('from')) && month.test(word('to')) && word('from') <= word('to') ? { from: word('from'), to: word('to') } : null;
}

// What one sees is always made anew from what is looked at.
async function look(wanted) {
  try {
    if (!looked.actor) {
      await welcome();
      return;
    }

    const filters = readFilters();
    if (!filters) {
      graph.clear();
      say('Nothing is ticked on the left: no kind of relation, or no way of saying it.');
      return;
    }

    if (looked.actor !== actor?.id) {
      // Whoever goes on to a neighbour stays in the same time.
      wanted ??= time.span();
      time.reset();
    }

    const found = await askGraph(`actors/${encodeURIComponent(looked.actor)}/neighbourhood`, { ...filters, ...(wanted ? {} : time.query()) });
    if (!found) {
      return;
    }

    time.show(found.months, wanted);
    if (looked.actor !== actor?.id) {
      // In the graph of states one may stand whom no article names itself.
      actor = await get(`actors/${encodeURIComponent(looked.actor)}`).catch(() => ({ ...found.actors[0], aliases: [], articles: 0 }));
    }

    if (wanted) {
      await look();
      return;
    }

    answer = found;
    showGraph();
    await showPanel(filters);
  } catch (fault) {
    report(fault);
  }
}

function showGraph() {
  document.title = `${actor.name} · ActorGraph`;
  document.body.classList.remove('start');
  byId('name').textContent = actor.name;
  const shown = answer.actors.length - 1;
  byId('shown').textContent = shown < answer.neighbours ? `the ${shown} it deals with most, of ${answer.neighbours}` : count(shown, 'neighbour');
  graph.show(answer);
  say(shown === 0 ? `Nothing between ${actor.name} and others passes the filters.` : null);
}

async function showPanel(filters, shown = pageSize) {
  const { line } = looked;
  if (!line) {
    graph.select(() => false);
    panel.replaceChildren(...actorPanel(actor, answer, { onActor: id => go({ actor: id }), onEdge: data => go({ actor: looked.actor, line: lineOf(data) }) }).filter(Boolean));
    panel.scrollTop = 0;
    return;
  }

  graph.select(data => data.source === line.source && data.target === line.target && (!line.tone || data.tone === line.tone));
  const pair = `pairs/${encodeURIComponent(line.source)}/${encodeURIComponent(line.target)}`;
  const query = { ...filters, ...time.query(), limit: '' };
  const [timeline, claims] = await Promise.all([
    askTimeline(`${pair}/timeline`, { ...query, from: '', to: '' }),
    askClaims(`${pair}/claims`, { ...query, type: line.types ?? query.type, modality: line.modality ?? query.modality, directed: line.types ? 'true' : '', limit: shown }),
  ]);
  if (!timeline || !claims || looked.line !== line) {
    return;
  }

  panel.replaceChildren(...pairPanel({
    line,
    names: new Map(answer.actors.map(a => [a.id, a.name])),
    timeline,
    claims,
    onBack: () => go({ actor: looked.actor }),
    onActor: id => go({ actor: id }),
    onBoth: () => go({ actor: looked.actor, line: { source: line.source, target: line.target } }),
    onMore: () => showPanel(filters, Math.min(500, shown + 2 * pageSize)).catch(report),
    report,
  }).filter(Boolean));
  if (shown === pageSize) {
    panel.scrollTop = 0;
  }
}

async function welcome() {
  document.title = 'ActorGraph';
  document.body.classList.add('start');
  actor = answer = null;
  graph.clear();
  time.reset();
  byId('time').hidden = true;
  byId('name').textContent = byId('shown').textContent = '';
  panel.replaceChildren();
  const known = await get('actors', { limit: 14 });
  say(...(known.length === 0
    ? [make('h2', {}, 'The ledger is empty'), make('p', {}, 'Take in some articles first: ', make('code', {}, 'actorgraph ingest samples'))]
    : [
      make('h2', {}, 'Who deals with whom'),
      make('p', {}, 'Search an actor, or begin with one of those that most articles name.'),
      make('p', { className: 'chips' }, known.map(a => make('button', { type: 'button', className: 'chip', onclick: () => go({ actor: a.id }) }, make('span', { className: `dot ${a.type}` }), a.name))),
    ]));
}

function say(...content) {
  const message = byId('message');
  message.hidden = !content[0];
  message.classList.remove('fault');
  message.replaceChildren(...content.filter(Boolean).map(c => typeof c === 'string' ? make('p', {}, c) : c));
}

function report(fault) {
  say(make('h2', {}, 'This did not work'), make('p', {}, fault.message), make('p', {}, make('button', { type: 'button', className: 'main', onclick: () => location.reload() }, 'Try again')));
  byId('message').classList.add('fault');
}

window.addEventListener('popstate', () => look(read()));
startSearch(id => go({ actor: id }), report);
try {
  readFilters = startFilters(await get('relations'), () => looked.actor && look());
  await startStatus(report);
  await look(read());
} catch (fault) {
  report(fault);
}
