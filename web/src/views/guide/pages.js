import { html, nothing } from 'lit/html.js';
import { entryBody, entryTop } from './entry.js';
import { ledger } from './ledger.js';
import { results, wholeList } from './list.js';
import { contents, rail } from './rail.js';
import { entryOf } from './terms.js';

/** @import { Here } from './here.js' */

export { entryOf };

/**
 * An open term, words that were searched for, or everything.
 * @param {Here} here
 * @param {unknown} top  the head of the view as a whole
 */
export function page(here, top) {
  const { asked, id } = here;
  const entry = entryOf(asked.entry);
  return html`${entry ? entryTop(entry, here) : top}
    <div class="body">
      <section class="quick" aria-labelledby="${id}-case">${rail(here)}</section>
      <div class="lead-col">${asked.find ? results(asked.find, here) : entry ? entryBody(entry, here) : [unknown(here), ledger(here)]}</div>
      ${entry || asked.find ? html`<div class="folds-col">${contents(here)}</div>` : html`<div class="full">${wholeList(here)}</div>`}
    </div>`;
}

/** An address that names what there is not. @param {Here} here */
function unknown({ asked, words }) {
  if (asked.entry === undefined) return nothing;
  return html`<div class="warn" role="alert"><p><b>${words.entry.unknown(asked.entry)}</b> ${words.entry.unknownWhy}</p></div>`;
}
