import { html } from 'lit/html.js';
import { series } from '../../../charts/series.js';
import { chartEnv } from '../../context.js';
import { cite } from '../../parts/card.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { countryOf, kBillion } from '../facts.js';

/**
 * @import { MoreContext } from './index.js'
 * @import { MarketFacts } from '../facts.js'
 * @import { Series } from '../result.js'
 */

/** Comparable series of three delivery countries whose sizes can share one scale: India's would press the others flat. */
const kShown = ['wb_ict_service_exports_ph', 'wb_ict_service_exports_pl', 'wb_ict_service_exports_ro'];

/**
 * Countries' own series as small multiples on one scale.
 * @param {MarketFacts} facts
 * @param {MoreContext} context
 */
export function seriesFigures({ result }, context) {
  const shown = kShown.flatMap((id) => result.series.find((each) => each.id === id) ?? []);
  if (!shown.length) return undefined;
  const points = shown.flatMap((each) => each.points);
  const years = points.map(({ year }) => year);
  const shared = {
    years: /** @type {[number, number]} */ ([Math.min(...years), Math.max(...years)]),
    most: Math.max(...points.map(({ value }) => value)) * kBillion,
  };
  return html`<section class="three" aria-label=${context.more.series.label}>${shown.map((one) => panel(one, shared, context))}</section>`;
}

/** @param {Series} one @param {{ years: [number, number], most: number }} shared @param {MoreContext} context */
function panel(one, shared, context) {
  const { fmt, say, more, layout, id, session } = context;
  const words = more.series;
  const figures = one.points.map(({ year, value, kind }) => ({
    year,
    value: value * kBillion,
    aim: kind === 'projection',
    origin: `market-series/${one.id}.${year}`,
  }));
  const [first, last] = [figures[0], figures[figures.length - 1]];
  const country = countryOf(one) ?? one.name;
  const size = (/** @type {number} */ value) => fmt.money(value);
  const source = {
    heading: one.name,
    source: session.source(one.source),
    rows: /** @type {[string, unknown][]} */ ([[say.common.card.note, one.note]]),
    origin: `series/${one.id}`,
  };
  const multiple = {
    origin: `formula/multiple-${one.id}`,
    heading: words.multiple(country),
    formula: words.ratio(size(last.value), last.year, size(first.value), first.year),
  };
  return figure(
    {
      id: `${id}-${one.id}`,
      title: one.multiple
        ? words.title(country, fmt.number(one.multiple, one.multiple < 10 ? 1 : 0), one.from ?? first.year)
        : country,
      formula: `multiple-${one.id}`,
      units: words.units(one.name.split(',')[0]),
      chart: series(
        {
          figures,
          ...shared,
          spoken: {
            title: one.name,
            desc: say.charts.series.desc(size(first.value), first.year, size(last.value), last.year),
          },
        },
        chartEnv(context, one.id, layout.third),
      ),
      table: table(
        one.name,
        [{ text: words.columns.year }, { text: words.columns.value, number: true }, { text: words.columns.kind }],
        one.points.map(({ year, value, kind }) => ({
          cells: [
            fmt.year(year),
            traced(`market-series/${one.id}.${year}`, fmt.number(value, 2)),
            say.common.card.kind[kind] ?? kind,
          ],
        })),
      ),
      foot: html`${say.common.source}: ${cite(one.publisher, source, say)}. ${formulaCard(say.common.card.workedOut, multiple, say)}.`,
    },
    say,
  );
}
