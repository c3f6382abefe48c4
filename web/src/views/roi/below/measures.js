import { html } from 'lit/html.js';
import { table } from '../../parts/table.js';

/**
 * @import { RoiFacts } from '../facts.js'
 * @import { Measures } from '../result.js'
 * @import { RoiContext } from './context.js'
 *
 * @typedef {'equivalent_annual_saving' | 'roi_programme' | 'roi_tei' | 'irr' | 'mirr' | 'discounted_payback_months' | 'npv_risk_adjusted'} Measure
 */

/**
 * What a unit of work and a full-time equivalent cost on both sides once the move is over.
 * @param {RoiFacts} facts
 * @param {RoiContext} context
 */
export function unitCosts({ result }, { more, fmt, id }) {
  const words = more.unitCosts;
  const { month, in_house_per_unit: home, outsourced_per_unit: away, ...years } = result.unit_costs;
  const said = (/** @type {number | null} */ cost) => (cost === null ? words.none : fmt.money(cost));
  return figureOf(
    `${id}-unit-costs`,
    home === null || away === null ? words.name : words.title(fmt.money(home), fmt.money(away)),
    words.units(month),
    table(
      words.name,
      [
        { text: words.columns.of },
        { text: words.columns.home, number: true },
        { text: words.columns.away, number: true },
      ],
      [
        { cells: [words.unit, said(home), said(away)] },
        { cells: [words.fte, said(years.in_house_per_fte_year), said(years.outsourced_per_fte_year)] },
      ],
    ),
    words.foot,
    'unit_costs',
  );
}

/**
 * The case in the measures that finance departments ask for.
 * @param {RoiFacts} facts
 * @param {RoiContext} context
 */
export function measures({ measures: all, months }, { more, fmt, id }) {
  const words = more.measures;
  const share = (/** @type {number | null} */ value) => (value === null ? null : fmt.percent(value));
  /** @type {[Measure, string | null][]} */
  const rows = [
    ['equivalent_annual_saving', fmt.money(all.equivalent_annual_saving)],
    ['roi_programme', share(all.roi_programme)],
    ['roi_tei', share(all.roi_tei)],
    ['irr', share(all.irr.value)],
    ['mirr', share(all.mirr)],
    [
      'discounted_payback_months',
      all.discounted_payback_months === null ? null : words.months(fmt.number(all.discounted_payback_months)),
    ],
    ['npv_risk_adjusted', fmt.money(all.npv_risk_adjusted)],
  ];
  return figureOf(
    `${id}-measures`,
    words.title(fmt.money(Math.abs(all.equivalent_annual_saving)), all.equivalent_annual_saving < 0),
    words.units(months),
    table(
      words.name,
      [{ text: words.columns.measure }, { text: words.columns.value, number: true }],
      rows.map(([key, said]) => ({
        cells: [
          html`${more.outputs[key]}<small>${said === null ? words.reasons[reasonOf(key, all)] : words.notes[key]}</small>`,
          said ?? words.none,
        ],
      })),
    ),
    words.foot,
    'npv',
  );
}

/** Why there is no such figure. @param {Measure} key @param {Measures} all */
const reasonOf = (key, { irr, reasons }) => (key === 'irr' ? irr.reason : reasons[key]) ?? 'none_in_range';

/**
 * A table as a figure of its own.
 * @param {string} id
 * @param {string} title
 * @param {string} units
 * @param {unknown} content
 * @param {string} foot
 * @param {string} formula
 */
const figureOf = (id, title, units, content, foot, formula) =>
  html`<figure class="fig" id=${id} data-formula=${formula}>
    <figcaption><h3>${title}</h3><p class="units">${units}</p></figcaption>
    <div class="draw">${content}</div>
    <div class="foot"><div>${foot}</div></div>
  </figure>`;
