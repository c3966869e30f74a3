// A sentence with the words that carry its claim marked: what happened, who, whom.
import { make } from './dom.js';

const order = ['trigger', 'source', 'target'];
const tips = { trigger: 'says what happens', source: 'says who', target: 'says whom' };

export function marked(text, marks) {
  const ends = [...new Set([0, text.length, ...marks.flatMap(m => [m.start, m.end])])].filter(at => at <= text.length).sort((a, b) => a - b);
  return ends.slice(0, -1).map((start, index) => {
    const piece = text.slice(start, ends[index + 1]);
    const role = order.find(name => marks.some(m => m.role === name && m.start <= start && start < m.end));
    return role ? make('mark', { className: role, title: tips[role] }, piece) : piece;
  });
}
