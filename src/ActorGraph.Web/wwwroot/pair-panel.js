// The panel on an edge: the pair's time as a plot, then the sentences.
import { openArticle } from './article.js';
import { make } from './dom.js';
import { plot } from './plot.js';
import { marked } from './sentence.js';
import { count, days, relation } from './words.js';

export function pairPanel({ line, names, timeline, claims, onBack, onMore, onBoth, onActor, report }) {
  const name = id => names.get(id) ?? claims.actors.find(a => a.id === id)?.name ?? id;
  return [
    make('button', { type: 'button', className: 'back quiet', onclick: onBack }, '← Back'),
    make('h2', {},
      make('button', { type: 'button', className: 'name', onclick: () => onActor(line.source) }, name(line.source)),
      make('span', { className: `way ${line.tone ?? ''}` }, line.directed ? '→' : '—'),
      make('button', { type: 'button', className: 'name', onclick: () => onActor(line.target) }, name(line.target))),
    timeline.months.length > 0
      ? make('figure', {}, plot(timeline.months, [name(line.source), name(line.target)]), make('figcaption', {}, 'Claims by month, both ways: ',
        make('span', { className: 'cooperation' }, 'cooperation'), ' above, ', make('span', { className: 'conflict' }, 'conflict'), ' below; the line is their balance, −10 to +10.'))
      : null,
    make('p', { className: 'about' }, claims.total === 0 ? 'No claim passes the filters.' : count(claims.total, 'claim'),
      line.types ? make('button', { type: 'button', className: 'quiet', onclick: onBoth }, 'All between the two') : null),
    claims.total > 0 ? make('p', { className: 'marks' }, make('mark', { className: 'source' }, 'who'), ' ', make('mark', { className: 'trigger' }, 'does what'), ' ', make('mark', { className: 'target' }, 'to whom')) : null,
    ...groups(claims.claims).map(group => section(group, name, report)),
    claims.claims.length < claims.total ? make('button', { type: 'button', className: 'main', onclick: onMore }, `Show more of ${claims.total}`) : null,
  ];
}

function groups(claims) {
  const all = new Map();
  for (const claim of claims) {
    const key = `${claim.source} ${claim.type} ${claim.target} ${claim.modality}`;
    all.set(key, [...all.get(key) ?? [], claim]);
  }

  return [...all.values()];
}

function section(group, name, report) {
  const [first] = group;
  return make('section', { className: 'relation' },
    make('h3', {}, `${name(first.source)} ${relation(first.type)} ${name(first.target)}`, first.modality === 'asserted' ? null : make('span', { className: 'tag' }, first.modality)),
    group.map(claim => quote(claim, name, report)));
}

function quote(claim, name, report) {
  const details = [claim.title, claim.place ? `at ${claim.place}` : '', claim.attributedTo ? `according to ${name(claim.attributedTo)}` : '', `confidence ${claim.confidence.toFixed(2)}`];
  return make('figure', { className: 'quote', 'data-claim': claim.id },
    make('blockquote', {}, ...marked(claim.sentence, claim.marks)),
    make('figcaption', {},
      make('span', {}, make('b', {}, days(claim.day, claim.lastDay)), claim.article.publisher ? ` · ${claim.article.publisher}` : ''),
      make('span', { className: 'details' }, details.filter(Boolean).join(' · ')),
      make('span', {},
        make('button', { type: 'button', className: 'link', onclick: () => openArticle(claim, report) }, 'Read the article'),
        claim.article.address ? make('a', { className: 'link', href: claim.article.address, target: '_blank', rel: 'noopener noreferrer' }, 'At its address') : null)));
}
