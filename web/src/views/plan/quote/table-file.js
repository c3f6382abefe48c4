import { html } from 'lit/html.js';
import { canSave, copied, save } from '../../../export/hand-over.js';
import { csv } from '../../../format/csv.js';

/**
 * @import { QuoteContext } from './context.js'
 * @import { QuoteResult } from './result.js'
 */

/** The lines of the case with what the quote says of each, as a file. @param {QuoteResult} result @param {QuoteContext} here */
export function tableFile(result, { words: { csv: words } }) {
  const free = canSave();
  const take = (/** @type {Event} */ event) =>
    free
      ? save('bpo-explorer-quote.csv', new Blob([textOf(result, words.columns)], { type: 'text/csv' }))
      : copied(textOf(result, words.columns), /** @type {HTMLElement} */ (event.currentTarget));
  return html`<button class="link" type="button" @click=${take}>${free ? words.act : words.copy}</button>`;
}

/** @param {QuoteResult} result @param {string[]} columns */
export function textOf({ items, currency }, columns) {
  const [group, line, standing, worth, first, money] = columns;
  return csv(
    columns,
    items.map((item) => ({
      [group]: item.group,
      [line]: item.label,
      [standing]: item.standing ?? '',
      [worth]: item.pv,
      [first]: item.first_year,
      [money]: currency,
    })),
  );
}
