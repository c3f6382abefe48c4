import { guard } from 'lit/directives/guard.js';
import { html, nothing } from 'lit/html.js';
import { series } from '../../../charts/series.js';
import { chartEnv } from '../../context.js';
import { cite } from '../../parts/card.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { countryOf, kBillion } from '../facts.js';
import { listed } from './listed.js';

/**
 * @import { ProjectResult } from '../result.js'
 * @import { MoreContext } from './index.js'
 * @import { Series } from './listed.js'
 * @typedef {{ row: Series, project: ProjectResult }} Panel
 */

/** Comparable series of three delivery countries whose sizes can share one scale: India's would press the others flat. */
const kShown = ['wb_ict_service_exports_ph', 'wb_ict_service_exports_pl', 'wb_ict_service_exports_ro'];

/**
 * Countries' own series as small multiples on one scale.
 * @param {MoreContext} context
 */
export function seriesFigures(context) {
  const { session, env, more } = context;
  const panels = kShown.flatMap((id) => panelOf(id, context) ?? []);
  if (!panels.length) return nothing;
  const points = panels.flatMap(({ project }) => pointsOf(project));
  const years = points.map(({ year }) => year);
  const shared = {
    years: /** @type {[number, number]} */ ([Math.min(...years), Math.max(...years)]),
    most: Math.max(...points.map(({ value }) => value)) * kBillion,
  };
  return guard(
    [env, ...panels.flatMap(({ row, project }) => [row, project, session.source(row.source)])],
    () =>
      html`<section class="three" aria-label=${more.series.label}>${panels.map((each) => drawn(each, shared, context))}</section>`,
  );
}

/** A series and what the core says of it, as soon as both are there. @param {string} id @param {MoreContext} context @returns {Panel | undefined} */
function panelOf(id, context) {
  const row = listed(context).find((each) => each.id === id);
  const { result } = context.session.beside(`series-${id}`, 'project', { schema: 'bpo-project/1', series: id });
  return row && result && { row, project: result };
}

/** @param {ProjectResult} project */
const pointsOf = ({ history, aims = [] }) => [...history, ...aims.map((each) => ({ ...each, kind: 'projection' }))];

/** @param {Panel} panel @param {{ years: [number, number], most: number }} shared @param {MoreContext} context */
function drawn({ row, project }, shared, context) {
  const { fmt, say, more, layout, id, session } = context;
  const words = more.series;
  const { change } = project;
  const points = pointsOf(project);
  const figures = points.map(({ year, value, kind }) => ({
    year,
    value: value * kBillion,
    aim: kind === 'projection',
    origin: `market-series/${row.id}.${year}`,
  }));
  const [first, last] = [figures[0], figures[figures.length - 1]];
  const country = countryOf(row) ?? row.name;
  const size = (/** @type {number} */ value) => fmt.money(value);
  const source = {
    heading: row.name,
    source: session.source(row.source),
    rows: /** @type {[string, unknown][]} */ ([[say.common.card.note, row.note]]),
    origin: `series/${row.id}`,
  };
  const multiple = {
    origin: `formula/multiple-${row.id}`,
    heading: words.multiple(country),
    formula: words.ratio(size(last.value), last.year, size(first.value), first.year),
  };
  return figure(
    {
      id: `${id}-${row.id}`,
      title: change
        ? words.title(country, fmt.number(change.multiple, change.multiple < 10 ? 1 : 0), change.from)
        : country,
      formula: `multiple-${row.id}`,
      units: words.units(row.name.split(',')[0]),
      chart: series(
        {
          figures,
          ...shared,
          spoken: {
            title: row.name,
            desc: say.charts.series.desc(size(first.value), first.year, size(last.value), last.year),
          },
        },
        chartEnv(context, row.id, layout.third),
      ),
      table: table(
        row.name,
        [{ text: words.columns.year }, { text: words.columns.value, number: true }, { text: words.columns.kind }],
        points.map(({ year, value, kind }) => ({
          cells: [
            fmt.year(year),
            traced(`market-series/${row.id}.${year}`, fmt.number(value, 2)),
            say.common.card.kind[kind ?? ''] ?? kind ?? '',
          ],
        })),
      ),
      foot: html`${say.common.source}: ${cite(row.publisher, source, say)}. ${formulaCard(say.common.card.workedOut, multiple, say)}.`,
    },
    say,
  );
}
