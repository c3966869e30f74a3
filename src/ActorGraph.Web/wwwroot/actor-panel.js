// The panel on an actor: its names, and all its edges as a list, for those who would rather not aim at lines.
import { bundle } from './bundles.js';
import { make } from './dom.js';
import { count } from './words.js';

const kinds = { Country: 'State', Person: 'Person', Organization: 'Organization' };
const mostAliases = 8;

export function actorPanel(actor, answer, { onActor, onEdge }) {
  const names = new Map(answer.actors.map(a => [a.id, a]));
  const own = bundle(answer.relations.filter(r => r.source === answer.center || r.target === answer.center));
  const other = line => line.source === answer.center ? line.target : line.source;
  return [
    make('h2', {}, make('span', { className: `dot ${actor.type}` }), actor.name),
    make('p', { className: 'about' }, [kinds[actor.type], actor.country ? `of ${names.get(actor.country)?.name ?? actor.country}` : '', actor.articles > 0 ? count(actor.articles, 'article') : '']
      .filter(Boolean).join(' · ')),
    actor.aliases.length > 0
      ? make('p', { className: 'aliases' }, 'Also ', actor.aliases.slice(0, mostAliases).join(', '), actor.aliases.length > mostAliases ? ` and ${actor.aliases.length - mostAliases} more` : '')
      : null,
    make('ul', { className: 'neighbours' }, answer.actors.filter(a => a.id !== answer.center).map(a => make('li', {},
      make('button', { type: 'button', className: 'name', title: `Put ${a.name} in the middle`, onclick: () => onActor(a.id) },
        make('span', { className: `dot ${a.type}` }), a.name),
      own.filter(line => other(line) === a.id).sort((x, y) => y.weight - x.weight).map(line => chip(line, answer.center, onEdge))))),
  ];
}

function chip(line, center, onEdge) {
  const way = !line.directed ? '' : line.source === center ? '→ ' : '← ';
  return make('button', {
    type: 'button', className: `chip ${line.tone}${line.sure ? '' : ' unsure'}`, 'aria-label': `${line.source} ${line.label} ${line.target}: read the sentences`, onclick: () => onEdge(line),
  }, way, line.label, make('small', {}, String(line.weight)));
}
