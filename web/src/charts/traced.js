import { nothing, svg } from 'lit/html.js';

/**
 * Where a figure comes from: "market-estimates/mordor-bpo-2026" for a record of the datasets, "formula/projection" for one
 * that is worked out here. A source card or a formula of that name stands in the same view.
 * @typedef {string} Origin
 */

const kFormula = 'formula/';

/** As the attributes of a mark: the record, or else the formula. @param {Origin} origin */
export const originOf = (origin) =>
  origin.startsWith(kFormula)
    ? { record: nothing, formula: origin.slice(kFormula.length) }
    : { record: origin, formula: nothing };

/**
 * Marks that carry their origin; a click on them opens its card.
 * @param {Origin} origin
 * @param {unknown} marks
 */
export function traced(origin, marks) {
  const { record, formula } = originOf(origin);
  return svg`<g data-record=${record} data-formula=${formula}>${marks}</g>`;
}
