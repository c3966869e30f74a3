// An article over the page, with the sentence of a claim marked.
import { get } from './api.js';
import { byId, make } from './dom.js';
import { day } from './words.js';
import { marked } from './sentence.js';

export async function openArticle(claim, report) {
  const dialog = byId('article');
  try {
    const article = await get('articles', { id: claim.article.id });
    const title = article.text.slice(0, article.text.indexOf('\n'));
    dialog.replaceChildren(
      make('button', { type: 'button', className: 'close', 'aria-label': 'Close', onclick: () => dialog.close() }, '×'),
      make('article', {},
        make('h2', {}, ...paragraph(article.text, 0, title.length, claim)),
        make('p', { className: 'by' }, [article.publisher || 'No publisher', day(article.published)].join(' · '), ' ',
          article.address ? make('a', { href: article.address, target: '_blank', rel: 'noopener noreferrer' }, 'At its address') : null),
        ...body(article.text, title.length + 1, claim)));
    dialog.showModal();
    dialog.querySelector('mark.sentence')?.scrollIntoView({ block: 'center' });
  } catch (fault) {
    report(fault);
  }
}

function body(text, start, claim) {
  const paragraphs = [];
  for (let at = start; at < text.length;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    if (end > at) {
      paragraphs.push(make('p', {}, ...paragraph(text, at, end, claim)));
    }

    at = end + 1;
  }

  return paragraphs;
}

// A sentence may run over the end of a paragraph: each takes its part.
function paragraph(text, start, end, claim) {
  const [first, last] = [Math.max(start, claim.start), Math.min(end, claim.end)];
  if (first >= last) {
    return [text.slice(start, end)];
  }

  const marks = claim.marks.map(m => ({ ...m, start: Math.max(0, m.start + claim.start - first), end: m.end + claim.start - first })).filter(m => m.end > 0);
  return [text.slice(start, first), make('mark', { className: 'sentence' }, ...marked(text.slice(first, last), marks)), text.slice(last, end)];
}
