import { html } from 'lit/html.js';
import { termsOf } from '../../i18n/en/guide/index.js';
import { amountOf, inputLink, toggle, worthOf } from '../levers/worth.js';
import { table } from '../parts/table.js';
import { formulaCard } from '../parts/trace.js';
import { leverOf, placeOf } from './levers.js';
import { termLink } from './list.js';

/**
 * @import { Entry } from '../../i18n/en/guide/index.js'
 * @import { Here } from './here.js'
 * @import { Lever } from '../levers/lever.js'
 */

const kSides = /** @type {const} */ (['benefits', 'pitfalls']);

/** Benefits and pitfalls, what each is worth in the reader's case, and their switches. @param {Here} here */
export function ledger(here) {
  const { words, id } = here;
  const { columns } = words.ledger;
  return html`<section class="fig lead guide-ledger" id="${id}-ledger" data-formula="worth" aria-labelledby="${id}-ledger-title">
    <h2 id="${id}-ledger-title">${words.ledger.title}</h2>
    <p class="units">${words.ledger.units}</p>
    ${kSides.map((side) =>
      table(
        words.ledger.names[side],
        [
          { text: words.ledger.names[side] },
          { text: columns.input, optional: true },
          { text: columns.worth, number: true },
          { text: columns.counted, number: true },
        ],
        termsOf[side].map((entry) => row(entry, here)),
      ),
    )}
    <div class="foot"><div>${words.ledger.foot}${how(here)}</div></div>
  </section>`;
}

/** How the amounts come about. @param {Here} here */
export function how({ words, say }) {
  const { source } = words.ledger;
  const { heading, formula, counts, counted, sentence, ends } = words.ledger.how;
  const rows = /** @type {[string, string][]} */ ([
    [counts, counted],
    [sentence, ends],
  ]);
  return formulaCard(source, { origin: 'formula/worth', heading, formula, rows }, say);
}

/** @param {Entry} entry @param {Here} here */
function row(entry, here) {
  const { session, words } = here;
  const lever = /** @type {Lever} */ (leverOf(entry));
  const worth = worthOf(lever, placeOf(entry), session);
  return {
    cells: [
      html`${termLink(entry)}<small>${entry.worth}</small>`,
      inputLink(lever, here),
      amountOf(worth, words.ledger, here),
      toggle(lever, worth.counted, session, { name: words.ledger.counted(entry.term) }),
    ],
  };
}
