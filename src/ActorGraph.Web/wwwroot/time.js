// The time under the graph: the actor's claims by month, and two handles.
import { byId, draw } from './dom.js';
import { firstDay, lastDay, month, monthsBetween } from './words.js';

export function startTime(changed) {
  const [box, from, to, bars, days, always] = ['time', 'from', 'to', 'months', 'days', 'always'].map(byId);
  let months = [];
  let counts = new Map();

  const isAll = () => Number(from.value) === 0 && Number(to.value) === months.length - 1;

  function settle() {
    const [first, last] = [Number(from.value), Number(to.value)];
    const tallest = Math.max(1, ...counts.values());
    bars.setAttribute('viewBox', `0 0 ${months.length} 1`);
    bars.replaceChildren(...months.flatMap((name, at) => {
      const height = (counts.get(name) ?? 0) / tallest;
      return height === 0 ? [] : [draw('rect', {
        x: at + 0.1, y: 1 - Math.max(0.06, height), width: 0.8, height: Math.max(0.06, height), class: at >= first && at <= last ? 'in' : 'out',
      })];
    }));
    const words = months.length === 0 ? '' : first === last ? month(months[first]) : `${month(months[first])} to ${month(months[last])}`;
    days.textContent = words;
    from.setAttribute('aria-valuetext', months[first] ? month(months[first]) : '');
    to.setAttribute('aria-valuetext', months[last] ? month(months[last]) : '');
    always.disabled = isAll();
  }

  function move(event) {
    // A handle pushes the other one along.
    if (Number(from.value) > Number(to.value)) {
      (event.target === from ? to : from).value = event.target.value;
    }

    settle();
    changed();
  }

  from.addEventListener('input', move);
  to.addEventListener('input', move);
  always.addEventListener('click', () => {
    [from.value, to.value] = [0, months.length - 1];
    settle();
    changed();
  });

  return {
    // Shows the months of an answer; the days asked for stay, as far as they go.
    show(answer, wanted) {
      const kept = wanted ?? this.span();
      counts = new Map(answer.map(m => [m.month, m.claims]));
      const ends = [answer[0]?.month, answer.at(-1)?.month, kept?.from, kept?.to].filter(Boolean).sort();
      months = ends.length > 0 ? monthsBetween(ends[0], ends.at(-1)) : [];
      box.hidden = months.length < 2;
      from.max = to.max = Math.max(0, months.length - 1);
      from.value = kept?.from ? months.indexOf(kept.from) : 0;
      to.value = kept?.to ? months.indexOf(kept.to) : months.length - 1;
      settle();
    },
    reset() {
      months = [];
      counts = new Map();
      [from.max, to.max, from.value, to.value] = [0, 0, 0, 0];
    },
    // Months as the address names them; null for all time.
    span: () => months.length === 0 || isAll() ? null : { from: months[Number(from.value)], to: months[Number(to.value)] },
    // Days as the API takes them.
    query() {
      const span = this.span();
      return span ? { from: firstDay(span.from), to: lastDay(span.to) } : {};
    },
  };
}
