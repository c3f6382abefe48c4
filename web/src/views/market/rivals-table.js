import { html, nothing } from 'lit/html.js';
import { table } from '../parts/table.js';
import { traced } from '../parts/trace.js';
import { current, recordOf } from './facts.js';

/**
 * @import { Context } from '../context.js'
 * @import { Measure } from './basis.js'
 * @import { MarketFacts } from './facts.js'
 * @import { Fan, Projection, YearValue } from './result.js'
 */

/**
 * The main chart as tables: the publishers' paths, and the reader's projection year by year.
 * @param {MarketFacts} facts
 * @param {Measure} measure
 * @param {Context} context
 */
export function rivalsTable(facts, measure, context) {
  const { say } = context;
  const { columns } = say.market.rivals;
  const rows = [...current(facts).map((path) => pathRow(path, measure, context)), ...ownRow(facts, measure, context)];
  return html`${table(
    say.charts.rivals.name(current(facts).length),
    [
      { text: columns.publisher },
      { text: columns.edition, number: true, optional: true },
      { text: columns.from, number: true },
      { text: measure.axis, number: true },
      { text: columns.to, number: true },
      { text: measure.axis, number: true },
      { text: columns.growth, number: true },
      { text: columns.standing, optional: true },
    ],
    rows,
  )}${byYear(facts.result.projection, measure, context)}`;
}

/** @param {Measure} measure @param {YearValue} point */
const sizeOn = (measure, point) => {
  const value = measure.on(point);
  return value === null ? '' : measure.figure(value);
};

/** @param {import('./result.js').MarketPath} path @param {Measure} measure @param {Context} context */
function pathRow(path, measure, { fmt, say }) {
  const [from, to] = [path.points[0], path.points[path.points.length - 1]];
  const own = (/** @type {unknown} */ content) => traced(recordOf(path), content);
  return {
    cells: [
      path.publisher,
      path.published?.slice(0, 4) ?? '',
      fmt.year(from.year),
      own(sizeOn(measure, from)),
      fmt.year(to.year),
      own(sizeOn(measure, to)),
      own(path.growth === null ? '' : fmt.percentFigure(path.growth)),
      say.common.card.confidence[path.confidence] ?? '',
    ],
  };
}

/** @param {MarketFacts} facts @param {Measure} measure @param {Context} context */
function ownRow({ result: { projection } }, measure, { fmt, say }) {
  if (!projection) return [];
  const [first, last] = [projection.points[0], projection.points[projection.points.length - 1]];
  const own = (/** @type {unknown} */ content) => traced('formula/projection', content);
  return [
    {
      cells: [
        say.market.rivals.yours,
        '',
        fmt.year(first.year),
        own(sizeOn(measure, first)),
        fmt.year(last.year),
        own(sizeOn(measure, last)),
        own(fmt.percentFigure(projection.rate)),
        '',
      ],
      kind: /** @type {const} */ ('mine'),
    },
  ];
}

/** @param {Projection | null} projection @param {Measure} measure @param {Context} context */
function byYear(projection, measure, { fmt, say }) {
  if (!projection) return nothing;
  const words = say.market.rivals.fan;
  const own = (/** @type {unknown} */ content) => traced('formula/projection', content);
  const wide = projection.points.some(({ hi95 }) => hi95 !== undefined);
  const range = (
    /** @type {number} */ year,
    /** @type {number | null | undefined} */ low,
    /** @type {number | null | undefined} */ high,
  ) =>
    low === null || low === undefined || high === null || high === undefined
      ? ''
      : own(`${sizeOn(measure, { year, value: low })}–${sizeOn(measure, { year, value: high })}`);
  /** @type {[string, keyof Fan | 'low', keyof Fan | 'high'][]} */
  const bands = wide
    ? [
        [words.half, 'lo50', 'hi50'],
        [words.most, 'lo80', 'hi80'],
        [words.nearlyAll, 'lo95', 'hi95'],
      ]
    : [[words.publishers, 'low', 'high']];
  return table(
    words.caption,
    [
      { text: words.year },
      { text: words.middle, number: true },
      ...bands.map(([text]) => ({ text: own(text), number: true })),
    ],
    projection.points.map((point) => ({
      cells: [
        fmt.year(point.year),
        own(sizeOn(measure, point)),
        ...bands.map(([, low, high]) => range(point.year, point[low], point[high])),
      ],
    })),
  );
}
