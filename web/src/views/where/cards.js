import { html, nothing } from 'lit/html.js';
import { cite } from '../parts/card.js';
import { recordHref } from '../parts/record-link.js';

/**
 * @import { Context } from '../context.js'
 * @import { Cited, Place, PlaceFigure } from './result.js'
 */

/**
 * A figure of a place as a word that opens where it is from.
 * @param {unknown} word
 * @param {PlaceFigure} figure
 * @param {{ heading: string, said: (value: number) => string, rows?: [string, unknown][] }} how  `said`: the figure with its unit
 * @param {Context} context
 */
export function figureCard(word, figure, { heading, said, rows = [] }, context) {
  const words = context.say.where.card;
  const single = figure.records.length === 1 ? figure.records[0] : undefined;
  return cite(
    word,
    {
      heading,
      source: single && context.session.source(single.source),
      origin: single?.id && `/${single.id}`,
      rows: [
        [words.basis, context.say.common.typeset(figure.basis)],
        [words.range, between(figure, said, context)],
        [words.year, single?.year ?? ''],
        ...rows,
        [words.sources, single ? '' : cited(figure.records, context)],
        ['', figure.stands_in ? words.standsIn : ''],
      ],
    },
    context.say,
  );
}

/**
 * What an hour of work costs, part by part, as a word that opens them.
 * @param {unknown} word
 * @param {Pick<Place, 'name' | 'cost'>} place
 * @param {Context} context
 */
export function costCard(word, { name, cost }, context) {
  const { say, fmt } = context;
  const words = say.where.card;
  const part = (/** @type {PlaceFigure} */ figure, /** @type {(value: number) => string} */ said) =>
    figure.value === null
      ? words.unknown
      : html`${said(figure.value)}${spread(figure, said, context)}: ${say.common.typeset(figure.basis)}${figure.records.length ? html` (${cited(figure.records, context)})` : nothing}${figure.stands_in ? html`. ${words.standsIn}` : nothing}`;
  const money = (/** @type {number} */ value) => fmt.money(value);
  const share = (/** @type {number} */ value) => fmt.percentWhole(value);
  return cite(
    word,
    {
      heading: words.heading(say.where.how.cost, name),
      rows: [
        [words.pay, part(cost.pay, money)],
        [words.on_costs, part(cost.on_costs, share)],
        [words.overhead, part(cost.overhead, money)],
        [say.common.card.workedOut, cost.total.value === null ? words.unknown : say.where.how.costIs],
        [words.range, between(cost.total, money, context)],
      ],
    },
    say,
  );
}

/** @param {PlaceFigure} figure @param {(value: number) => string} said @param {Context} context */
function between({ low, high }, said, { say }) {
  return low === null || high === null || low === high ? '' : `${said(low)}${say.common.to}${said(high)}`;
}

/** @param {PlaceFigure} figure @param {(value: number) => string} said @param {Context} context */
function spread(figure, said, context) {
  const range = between(figure, said, context);
  return range ? `, ${range}` : '';
}

/** Records behind a figure, each with the way to its row. @param {Cited[]} records @param {Context} context */
function cited(records, { session }) {
  const seen = new Set();
  return records
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, source, year }, index) => {
      const { publisher = source } = session.source(source) ?? {};
      return html`${index ? ', ' : nothing}<a href=${recordHref({ record: id })}>${publisher}${year === null ? nothing : ` ${year}`}</a>`;
    });
}
