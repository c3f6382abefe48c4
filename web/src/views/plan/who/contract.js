import { html, nothing } from 'lit/html.js';
import { contract as words } from '../../../i18n/en/contract.js';
import { guide } from '../../../i18n/en/guide.js';
import { withValue } from '../../../state/paths.js';
import { isIn } from '../../levers/lever.js';
import { amountOf, inputLink, toggle, worthBetween, worthOf } from '../../levers/worth.js';
import { table } from '../../parts/table.js';
import { formulaCard } from '../../parts/trace.js';
import { pricingOf, shrinking, terms } from './agreed.js';

/**
 * @import { RoiDocument } from '../../../generated/documents.js'
 * @import { Worth } from '../../levers/worth.js'
 * @import { Term } from './agreed.js'
 * @import { WhoContext } from './context.js'
 */

const kGroups = /** @type {const} */ (['price', 'volume', 'move', 'end']);

/** What may be agreed, and what each term is worth in the reader's case. @param {WhoContext} here */
export function contract(here) {
  const { id, session, say } = here;
  const { heading, formula, shrinks, shrinksIs, given, givenIs } = words.how;
  if (!session.results.roi) return nothing;
  return html`<section class="fig lead contract" id="${id}-contract" data-formula="worth" aria-labelledby="${id}-contract-title">
    <h3 id="${id}-contract-title">${words.title}</h3>
    <p class="units">${words.units}</p>
    ${kGroups.map((group) =>
      table(
        words.groups[group],
        [
          { text: words.groups[group] },
          { text: words.columns.input, optional: true },
          { text: words.columns.now, number: true },
          { text: words.columns.shrinks, number: true, optional: true },
          { text: words.columns.agreed, number: true },
        ],
        Object.entries(terms)
          .filter(([, term]) => term.group === group)
          .map(([name, term]) => row(name, term, here)),
      ),
    )}
    ${table(
      words.unpriced.title,
      [{ text: words.unpriced.title }, { text: words.unpriced.column, number: true }],
      Object.values(words.unpriced.terms).map(({ term, text }) => ({
        cells: [html`${term}<small>${text}</small>`, html`<span class="off">${words.unpriced.none}</span>`],
      })),
    )}
    <div class="foot"><div>${words.foot}${formulaCard(
      words.source,
      {
        origin: 'formula/worth',
        heading,
        formula,
        rows: [
          [shrinks, shrinksIs],
          [given, givenIs],
        ],
      },
      say,
    )}</div></div>
  </section>`;
}

/** @param {string} name @param {Term} term @param {WhoContext} here */
function row(name, term, here) {
  const { session } = here;
  const { term: title, text, given } = words.terms[name];
  const { lever, entry, pricing, instead } = term;
  const own = session.documents.roi;
  const counted = isIn(lever, own);
  const applies = !pricing || pricingOf(session.results.roi) === pricing;
  const amount = (/** @type {string} */ place, /** @type {RoiDocument} */ document) =>
    applies
      ? amountOf(priced(name + place, term, document, here), guide.ledger, here)
      : html`<span class="off">${words.otherPricing}</span>`;
  return {
    cells: [
      html`${entry ? html`<a href="#/guide/${entry}">${title}</a>` : title}<small>${text}${given ? ` ${given}` : ''}</small>`,
      inputLink(lever, here),
      amount('', own),
      amount(' shrinking', shrinking(own, session.results.roi)),
      instead || !applies ? nothing : toggle(lever, counted, session, { name: words.counted(title) }),
    ],
  };
}

/** @param {string} place @param {Term} term @param {RoiDocument} document @param {WhoContext} here @returns {Worth} */
function priced(place, { lever, given = (each) => each, instead }, document, { session }) {
  const own = given(document);
  if (!instead) return worthOf(lever, `contract ${place}`, session, own);
  const without = Object.entries(instead(session.results.roi)).reduce(
    (each, [path, value]) => withValue(each, path, value),
    own,
  );
  return worthBetween([without, own], `contract ${place}`, session);
}
