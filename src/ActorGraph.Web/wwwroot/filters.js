// What is shown: kinds of relations (which are the legend, too), modality, confidence, level, number of neighbours.
import { byId, make } from './dom.js';
import { relation } from './words.js';

const tones = [['cooperation', 'Cooperation'], ['conflict', 'Conflict'], ['state', 'Lasting ties']];
const modalities = [['asserted', 'Said to be so'], ['planned', 'Planned'], ['possible', 'Possible'], ['denied', 'Denied']];
const pause = 150;

export const toneOf = type => type.category === 'state' ? 'state' : type.goldstein < 0 ? 'conflict' : 'cooperation';

export function startFilters(types, changed) {
  const form = byId('filters');
  form.replaceChildren(
    make('fieldset', {}, make('legend', {}, 'Dealings'), tones.map(([tone, title]) => group(tone, title, types.filter(t => toneOf(t) === tone)))),
    make('fieldset', {}, make('legend', {}, 'How it is said'), modalities.map(([name, title]) => box('modality', name, title, name === 'asserted'))),
    slider('confidence', 'Confidence at least', { min: 0, max: 0.95, step: 0.05, value: 0 }, value => value === 0 ? 'any' : value.toFixed(2)),
    slider('neighbours', 'Neighbours at most', { min: 5, max: 60, step: 5, value: 20 }, String),
    make('fieldset', {}, make('legend', {}, 'Parties'), radio('actor', 'Everybody', true), radio('state', 'States and blocs', false)),
    make('fieldset', { className: 'key' }, make('legend', {}, 'Who is who'), [['Country', 'State'], ['Person', 'Person'], ['Organization', 'Organization']]
      .map(([type, title]) => make('p', {}, make('span', { className: `dot ${type}` }), title))),
    make('button', { type: 'reset', className: 'quiet' }, 'Show everything again'));

  let timer;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, pause);
  };
  form.addEventListener('input', event => {
    if (event.target.dataset.group) {
      boxesOf(event.target.dataset.group).forEach(b => { b.checked = event.target.checked; });
    }

    settle();
    tell();
  });
  form.addEventListener('reset', () => setTimeout(() => { settle(); tell(); }));
  form.addEventListener('submit', event => event.preventDefault());
  settle();

  function boxesOf(tone) {
    return [...form.querySelectorAll(`input[name=type][data-tone=${tone}]`)];
  }

  function settle() {
    for (const [tone] of tones) {
      const boxes = boxesOf(tone);
      const head = form.querySelector(`input[data-group=${tone}]`);
      head.checked = boxes.some(b => b.checked);
      head.indeterminate = head.checked && !boxes.every(b => b.checked);
    }

    form.querySelectorAll('input[type=range]').forEach(r => r.show());
  }

  // The words of the API; null where nothing is left to show.
  return () => {
    const picked = [...form.querySelectorAll('input[name=type]:checked')].map(b => b.value);
    const said = [...form.querySelectorAll('input[name=modality]:checked')].map(b => b.value);
    return picked.length === 0 || said.length === 0 ? null : {
      type: picked.length === types.length ? '' : picked.join(','),
      modality: said.length === modalities.length ? '' : said.join(','),
      minConfidence: Number(form.elements.confidence.value) || '',
      level: form.elements.level.value === 'state' ? 'state' : '',
      limit: form.elements.neighbours.value,
    };
  };
}

function group(tone, title, types) {
  return make('details', {},
    make('summary', {},
      make('label', {}, make('input', { type: 'checkbox', checked: true, 'data-group': tone }), make('span', { className: `line ${tone}` }), title)),
    types.map(type => make('label', { title: type.gloss },
      make('input', { type: 'checkbox', name: 'type', value: type.name, defaultChecked: true, 'data-tone': tone }), relation(type.name))));
}

function box(name, value, title, checked) {
  return make('label', {}, make('input', { type: 'checkbox', name, value, defaultChecked: checked }), title);
}

function radio(value, title, checked) {
  return make('label', {}, make('input', { type: 'radio', name: 'level', value, defaultChecked: checked }), title);
}

function slider(name, title, bounds, write) {
  const value = make('output', {});
  const input = make('input', { type: 'range', name, min: bounds.min, max: bounds.max, step: bounds.step, defaultValue: String(bounds.value) });
  input.show = () => { value.textContent = write(Number(input.value)); };
  return make('label', { className: 'slider' }, make('span', {}, title, value), input);
}
