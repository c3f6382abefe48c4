import { html } from 'lit/html.js';
import { cite } from '../parts/card.js';

/**
 * Figures of a place that are published of it, or of places like it, and that no criterion goes by.
 * @import { Context } from '../context.js'
 * @import { Place } from './result.js'
 */

/** @param {Place} place @param {Context} context */
export function rateCell({ rate, name }, context) {
  const { fmt, say, session } = context;
  const words = say.where;
  if (!rate) return html`<small>${words.places.unknown}</small>`;
  return cite(
    `${fmt.number(rate.low)}–${fmt.number(rate.high)}`,
    {
      heading: words.card.heading(words.places.columns.rate, name),
      source: session.source(rate.source),
      origin: `/${rate.record}`,
      rows: [
        [words.card.of, words.places.distance[rate.of] ?? rate.of],
        [say.common.card.standing, say.common.card.confidence[rate.confidence]],
      ],
    },
    say,
  );
}

/** @param {Place} place @param {Context} context @param {boolean} [bare]  without its source */
export function attritionCell({ attrition, name }, context, bare = false) {
  const { fmt, say, session } = context;
  const words = say.where;
  if (!attrition) return html`<small>${words.places.unknown}</small>`;
  const distance = words.places.distance[attrition.of];
  const text = fmt.percentWhole(attrition.value);
  const whose = distance ? html`<small>${distance}</small>` : '';
  if (bare) return html`${text}${whose}`;
  const card = cite(
    text,
    {
      heading: words.card.heading(words.places.columns.attrition, name),
      source: session.source(attrition.source),
      origin: `/${attrition.record}`,
      rows: [
        [words.card.of, distance ? words.card.elsewhere(distance, name) : attrition.of],
        [words.card.year, attrition.year ?? ''],
        [
          words.card.range,
          attrition.low < attrition.high
            ? `${fmt.percentWhole(attrition.low)}${say.common.to}${fmt.percentWhole(attrition.high)}`
            : '',
        ],
      ],
    },
    say,
  );
  return html`${card}${whose}`;
}
