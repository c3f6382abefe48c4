import { html, nothing } from 'lit/html.js';
import { table } from '../../parts/table.js';

/**
 * @import { QuoteContext } from './context.js'
 * @import { QuoteLine, QuoteResult } from './result.js'
 */

const kFold = 'quote lines';

/** Which line was read as what, by which words. @param {QuoteResult} result @param {QuoteContext} here */
export function lines({ lines: all }, here) {
  const { words, session, fmt } = here;
  const said = all.filter(({ text, kind }) => text.trim() && kind !== 'heading');
  const read = said.filter(({ kind }) => kind === 'read');
  const missed = said.filter(({ kind }) => kind !== 'read').map(({ text }) => `“${text.trim()}”`);
  const open = session.folds.has(kFold);
  return html`${missed.length ? html`<p class="why">${words.read.missed(fmt.list(missed))}</p>` : nothing}
    <details class="fold" ?open=${open} @toggle=${(/** @type {Event} */ event) =>
      session.setFold(kFold, /** @type {HTMLDetailsElement} */ (event.target).open)}>
      <summary>${words.read.title(read.length, said.length)}</summary>
      ${
        open
          ? table(
              words.read.title(read.length, said.length),
              [{ text: words.read.line }, { text: words.read.as }],
              all.map((line) => ({ cells: [line.text, readAs(line, here)] })),
            )
          : nothing
      }
    </details>`;
}

/** @param {QuoteLine} line @param {QuoteContext} here */
function readAs({ kind, language = '', under, readings }, { words: { read, quoted }, say }) {
  if (kind === 'other_language') return read.foreign(language);
  if (kind === 'heading') return read.heading;
  if (kind === 'not_understood') return read.not;
  return html`${readings.map(
    ({ label, item, standing, words }) =>
      html`<div>${say.common.typeset(label)}: ${item ? (quoted.standing[standing] ?? read.excluded) : read.open}<small>“${words}”</small></div>`,
  )}${under ? html`<small>${read.under} “${under}”</small>` : nothing}`;
}
