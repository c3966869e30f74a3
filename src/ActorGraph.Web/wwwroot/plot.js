// A pair's time as a plot: cooperation above the line, conflict below it, and the balance of the month on Goldstein's scale.
import { draw } from './dom.js';
import { count, month, monthsBetween } from './words.js';

const size = { width: 368, height: 132, left: 26, right: 6, top: 12, bottom: 20 };
const scale = 10;

export function plot(months, names) {
  const all = monthsBetween(months[0].month, months.at(-1).month);
  const tallest = Math.max(1, ...months.flatMap(m => [m.cooperation, m.conflict]));
  const middle = size.top + (size.height - size.top - size.bottom) / 2;
  const half = middle - size.top;
  const step = (size.width - size.left - size.right) / Math.max(all.length, 6);
  const x = name => size.left + step * (all.indexOf(name) + 0.5);
  const up = number => half * number / tallest;
  const bar = Math.max(1.5, Math.min(16, step * 0.7));
  const picture = draw('svg', { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', class: 'plot', 'aria-label': words(months, names) });

  for (const [value, text] of [[tallest, tallest], [-tallest, tallest]]) {
    picture.append(draw('text', { x: size.left - 6, y: middle - up(value) + 4, class: 'tick', 'text-anchor': 'end' }, String(text)));
  }

  for (const m of months) {
    const tip = `${month(m.month)}: ${count(m.cooperation, 'claim')} of cooperation, ${m.conflict} of conflict, balance ${m.balance}`;
    const group = draw('g', {}, draw('title', {}, tip));
    for (const [tone, number, y] of [['cooperation', m.cooperation, middle - up(m.cooperation)], ['conflict', m.conflict, middle]]) {
      if (number > 0) {
        group.append(draw('rect', { x: x(m.month) - bar / 2, y, width: bar, height: up(number), rx: 1.5, class: tone }));
      }
    }

    picture.append(group);
  }

  const line = months.map(m => `${x(m.month)},${middle - half * m.balance / scale}`);
  picture.append(
    draw('line', { x1: size.left, x2: size.width - size.right, y1: middle, y2: middle, class: 'zero' }),
    draw('polyline', { points: line.join(' '), class: 'balance' }),
    ...line.map(point => draw('circle', { cx: point.split(',')[0], cy: point.split(',')[1], r: 2.4, class: 'balance' })),
    draw('text', { x: size.left, y: size.height - 5, class: 'tick' }, month(all[0])));
  if (all.length > 1) {
    picture.append(draw('text', { x: Math.min(size.width - size.right, Math.max(x(all.at(-1)) + bar, size.left + 190)), y: size.height - 5, class: 'tick', 'text-anchor': 'end' }, month(all.at(-1))));
  }

  return picture;
}

function words(months, names) {
  const sum = name => months.reduce((all, m) => all + m[name], 0);
  return `${names.join(' and ')}, ${month(months[0].month)} to ${month(months.at(-1).month)}: ${sum('cooperation')} claims of cooperation, ${sum('conflict')} of conflict`;
}
