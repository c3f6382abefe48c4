import { html, nothing } from 'lit/html.js';
import { outlook } from '../../../charts/outlook.js';
import { chartEnv } from '../../context.js';
import { controls } from '../../form/controls.js';
import { field } from '../../form/field.js';
import { cite } from '../../parts/card.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { warnings } from '../../parts/warning.js';
import { listed, seriesOptions } from './listed.js';
import { stripFigure } from './strip.js';

/**
 * @import { Origin } from '../../../charts/traced.js'
 * @import { ProjectResult } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/** What the reader may set here, in this order. */
const kAsked = ['series', 'method', 'horizon', 'ceiling'];

/** How a series is projected unless the reader says otherwise. */
const kTrend = 'trend';
const kRule = /** @type {const} */ ('rule');

/**
 * A country's own series: chosen, projected, tested on its own past.
 * @param {MoreContext} context
 */
export function outlookSection(context) {
  const { session, more, id, say } = context;
  const words = more.outlook;
  /** @type {ProjectResult | undefined} */
  const project = session.results.project;
  if (!project) return nothing;
  const { series: chosen } = session.documents.project;
  const options = {
    series: seriesOptions({ id: chosen, name: project.name }, context),
    method: [
      { value: kTrend, label: words.trend },
      ...project.curves.map(({ id: value, label }) => ({ value, label: say.common.typeset(label) })),
    ],
  };
  const inputs = [
    { path: 'method', value: kTrend, origin: kRule },
    { path: 'horizon', value: project.points.length, origin: kRule },
  ];
  const all = controls('project', { inputs, options }, context);
  const method = session.documents.project.method ?? project.method.id;
  const fields = kAsked
    .filter((path) => path !== 'ceiling' || ['logistic', 'gompertz'].includes(method))
    .flatMap((path) => all.get(path) ?? []);
  const series = listed(context).find(({ id: each }) => each === chosen);
  const known = project.source ? session.source(project.source) : undefined;
  const source =
    known &&
    cite(
      series?.publisher ?? known.publisher,
      {
        heading: say.common.typeset(project.name),
        source: known,
        rows: [[say.common.card.note, series?.note]],
        origin: `series/${chosen}`,
      },
      say,
    );
  return html`<section class="outlook" aria-labelledby="${id}-outlook-h">
    <h2 class="band-head" id="${id}-outlook-h">${words.heading}</h2>
    <div class="picks">${fields.map((control) => field(control, context, { hint: '' }))}</div>
    <div class="two">${projectFigures(project, { name: 'outlook', origin: 'formula/outlook', recordOf: (year) => `market-series/${chosen}.${year}`, source }, context)}</div>
  </section>`;
}

/**
 * The figures of one projected series: where it goes, and how the method would have done on its past.
 * @param {ProjectResult} project
 * @param {{ name: string, origin: string, recordOf: (year: number) => Origin, source: unknown }} of
 * @param {MoreContext} context
 */
export function projectFigures(project, { name, origin, recordOf, source }, context) {
  const { say, more, layout, id, fmt } = context;
  const words = more.outlook;
  const { history, aims = [], points: ahead, method, unit } = project;
  const last = history[history.length - 1];
  const end = ahead[ahead.length - 1];
  const size = sizeIn(
    unit,
    [...history, ...aims].map(({ value }) => value).concat(ahead.map(({ mean }) => mean)),
    context,
  );
  const range = (/** @type {number} */ low, /** @type {number} */ high) => `${size(low)}–${size(high)}`;
  const worked = {
    origin,
    heading: words.formulaOf(say.common.typeset(project.name)),
    formula: say.common.typeset(method.formula),
  };
  return html`${figure(
    {
      id: `${id}-${name}`,
      formula: origin.replace('formula/', ''),
      title: end
        ? words.title(say.common.typeset(project.name), size(last.value), last.year, size(end.mean), end.year)
        : words.noTitle(say.common.typeset(project.name)),
      about: 'projection',
      units: (project.basis ? words.unitsOn : words.units)(say.common.typeset(unit)),
      notice: warnings(project.warnings, context),
      chart: outlook(
        {
          history: history.map(({ year, value }) => ({ year, value, origin: recordOf(year) })),
          aims: aims.map(({ year, value }) => ({ year, value, origin: recordOf(year) })),
          ahead,
          axis: axisOf(unit, context),
          figure: size,
          read: ahead.map((at) =>
            say.charts.rivals.readMore({
              year: at.year,
              value: size(at.mean),
              half: [size(at.lo50), size(at.hi50)],
              most: [size(at.lo95), size(at.hi95)],
            }),
          ),
          readName: words.readName,
          hint: say.charts.rivals.hint,
          origin,
          spoken: {
            title: say.common.typeset(project.name),
            desc: end
              ? words.desc(size(last.value), last.year, size(end.mean), size(end.lo80), size(end.hi80), end.year)
              : '',
          },
        },
        chartEnv(context, name, layout.pair),
      ),
      table: table(
        say.common.typeset(project.name),
        [
          { text: words.columns.year },
          { text: words.columns.value, number: true },
          { text: traced(origin, '50%'), number: true, optional: true },
          { text: traced(origin, '80%'), number: true },
          { text: traced(origin, '95%'), number: true },
        ],
        [
          ...history.map(({ year, value }) => ({
            cells: [fmt.year(year), traced(recordOf(year), size(value)), '', '', ''],
          })),
          ...aims.map(({ year, value }) => ({
            cells: [words.aim(fmt.year(year)), traced(recordOf(year), size(value)), '', '', ''],
          })),
          ...ahead.map((at) => ({
            cells: [
              fmt.year(at.year),
              traced(origin, size(at.mean)),
              traced(origin, range(at.lo50, at.hi50)),
              traced(origin, range(at.lo80, at.hi80)),
              traced(origin, range(at.lo95, at.hi95)),
            ],
            kind: /** @type {const} */ ('mine'),
          })),
        ],
      ),
      foot: html`<span class="why" data-formula=${origin.replace('formula/', '')}>${say.common.typeset(method.why)}</span>
        ${project.gaps.length ? html`<span data-formula=${origin.replace('formula/', '')}>${words.gaps(fmt.list(project.gaps.map(String)))}</span>` : nothing}
        ${source ? html`${say.common.source}: ${source}. ` : nothing}${more.formulas.lead} ${formulaCard(say.common.typeset(method.label), worked, say)}. ${curves(project, origin, context)}`,
    },
    say,
  )}${stripFigure(project, { name: `${name}-past`, origin, axis: axisOf(unit, context), size }, context)}`;
}

/** "$ bn" over an axis, where a unit is money of the United States. @param {string} unit @param {MoreContext} context */
export const axisOf = (unit, { fmt, say }) =>
  /^USD (bn|m)$/.test(unit)
    ? say.charts.axis(fmt.currencySign().sign, unit.endsWith('bn') ? 'billion' : 'million')
    : say.common.typeset(unit);

/**
 * How sizes of a series are written: with its own digits, its unit named once over the axis.
 * @param {string} _unit
 * @param {number[]} values
 * @param {MoreContext} context
 */
function sizeIn(_unit, values, { fmt }) {
  const most = Math.max(...values.map(Math.abs));
  const digits = most >= 100 ? 0 : most >= 10 ? 1 : most >= 1 ? 2 : 3;
  return (/** @type {number} */ value) => fmt.number(value, digits);
}

/** The curve among them that never levels off. */
const kStraight = 'constant';

/** Saturating curves fitted to the series: the ceiling each finds, or why it finds none. @param {ProjectResult} project @param {string} origin @param {MoreContext} context */
function curves({ curves: all, unit }, origin, { say, more, fmt }) {
  const bent = (all ?? []).filter(({ id }) => id !== kStraight);
  if (!bent.length) return nothing;
  const words = more.outlook.curves;
  const said = (/** @type {import('../result.js').GrowthCurve} */ { label, saturation, reason }) => {
    const name = say.common.typeset(label);
    if (!saturation) return `${name}: ${say.common.typeset(reason ?? words.none)}`;
    if (!saturation.identified)
      return `${name}: ${words.notIdentified}${saturation.reason ? ` (${say.common.typeset(saturation.reason)})` : ''}`;
    return `${name}: ${words.ceiling(fmt.number(saturation.low ?? 0, 1), fmt.number(saturation.high ?? 0, 1), unit)}`;
  };
  return html`<span class="curves" data-formula=${origin.replace('formula/', '')}>${words.lead} ${bent.map(said).join('; ')}.</span>`;
}
