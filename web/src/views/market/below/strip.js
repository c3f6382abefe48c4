import { html, nothing } from 'lit/html.js';
import { strip } from '../../../charts/strip.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { traced } from '../../parts/trace.js';
import { pick } from './pick.js';

/**
 * @import { Backtest, BacktestRow, ProjectResult } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/** How many years ahead the strip shows, unless the reader says: as far as there are enough trials. */
const kAhead = 3;
const kEnough = 6;

/**
 * How the method would have done on the last years: forecast against what came, in or out of its interval.
 * @param {ProjectResult} project
 * @param {{ name: string, origin: string, axis: string, size: (value: number) => string }} of
 * @param {MoreContext} context
 */
export function stripFigure({ backtest, name: series }, { name, origin, axis, size }, context) {
  const { say, more, layout, id, fmt, session } = context;
  const words = more.strip;
  if (!('rows' in backtest) || !backtest.rows.length)
    return html`<figure class="fig" id="${id}-${name}"><figcaption><h3>${words.none}</h3><p class="units">${say.common.typeset(backtest.reason ?? '')}</p></figcaption></figure>`;
  const tested = /** @type {Backtest} */ (backtest);
  const horizons = [...new Set(tested.rows.map(({ origin: from, year }) => year - from))].sort((a, b) => a - b);
  const enough = horizons.filter((each) => each <= kAhead && trialsOf(tested.rows, each).length >= kEnough);
  const asked = session.documents.shown.ahead;
  const ahead = asked && horizons.includes(asked) ? asked : (enough[enough.length - 1] ?? horizons[0]);
  const trials = trialsOf(tested.rows, ahead);
  const held = trials.filter(isHeld).length;
  const choice = {
    id: `${id}-${name}-ahead`,
    label: words.ahead,
    value: String(ahead),
    given: asked !== undefined,
    options: horizons.map((each) => ({ value: String(each), label: words.years(each) })),
  };
  const take = (/** @type {string} */ value) => session.change({ ahead: Number(value) }, 'shown');
  return figure(
    {
      id: `${id}-${name}`,
      title: words.title(held, trials.length),
      formula: origin.replace('formula/', ''),
      about: 'backtest',
      units: words.units(ahead, fmt.percentWhole(tested.coverage80), fmt.percentWhole(tested.coverage95), tested.count),
      notice: horizons.length > 1 ? html`<div class="picks">${pick(choice, take)}</div>` : nothing,
      chart: strip(
        {
          trials: trials.map((row) => ({
            year: row.year,
            forecast: row.forecast,
            low: row.lo80,
            high: row.hi80,
            actual: row.actual,
            held: isHeld(row),
          })),
          axis,
          figure: size,
          says: { ...words.marks, missed: (year) => words.missed(year) },
          origin,
          spoken: { title: words.name(say.common.typeset(series)), desc: words.desc(held, trials.length) },
        },
        chartEnv(context, name, layout.pair),
      ),
      table: table(
        words.name(say.common.typeset(series)),
        [
          { text: words.columns.from },
          { text: words.columns.year, number: true },
          { text: words.columns.forecast, number: true },
          { text: traced(origin, '80%'), number: true },
          { text: words.columns.came, number: true },
          { text: traced(origin, words.columns.held) },
        ],
        tested.rows.map((row) => ({
          cells: [
            fmt.year(row.origin),
            fmt.year(row.year),
            traced(origin, size(row.forecast)),
            traced(origin, `${size(row.lo80)}–${size(row.hi80)}`),
            traced(origin, size(row.actual)),
            isHeld(row) ? words.inside : words.outside,
          ],
        })),
      ),
      foot: html`<span data-formula=${origin.replace('formula/', '')}>${words.foot(fmt.percent(tested.mape), fmt.percent(tested.naive_mape))}</span>`,
    },
    say,
  );
}

/** @param {BacktestRow[]} rows @param {number} ahead */
const trialsOf = (rows, ahead) => rows.filter(({ origin, year }) => year - origin === ahead);

/** @param {BacktestRow} row */
const isHeld = ({ lo80, hi80, actual }) => actual >= lo80 && actual <= hi80;
