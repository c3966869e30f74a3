// Parallel edges of one pair as few lines: one for each direction and tone, what is not asserted apart.
import { relation } from './words.js';

export function bundle(relations) {
  const lines = new Map();
  for (const r of relations) {
    const sure = r.modality === 'asserted';
    const key = `${r.source} ${r.target} ${r.tone} ${sure}`;
    const line = lines.get(key) ?? { id: key, source: r.source, target: r.target, tone: r.tone, sure, relations: [], weight: 0 };
    line.relations.push(r);
    line.weight += r.weight;
    lines.set(key, line);
  }

  return [...lines.values()].map(line => ({
    ...line,
    directed: line.relations.some(r => !r.symmetric),
    label: labelOf(line.relations),
  }));
}

export function labelOf(relations) {
  const names = [...new Set([...relations].sort((a, b) => b.weight - a.weight).map(r => relation(r.type)))];
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ');
}
