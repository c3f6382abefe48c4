import { html } from 'lit/html.js';
import { cite } from '../../parts/card.js';
import { traced } from '../../parts/trace.js';
import { pick } from './pick.js';
import { recordCard } from './record.js';

/**
 * @import { MoreContext } from './index.js'
 */

/**
 * A row of the table of adoption, as far as it is read here.
 * @typedef {{ id: string, topic: string, metric: string, value?: number, low?: number, high?: number, unit: string, year?: number,
 *   population: string, sample?: number, publisher: string, title?: string, source: string, kind: string, confidence: string, note?: string }} Fact
 */

const kFirst = 'reasons and satisfaction';

/**
 * Who outsources what, and what they say of it: single facts, a topic at a time, each with who was asked.
 * @param {{ adoption: Fact[], sources: any[] } | undefined} shard
 * @param {MoreContext} context
 */
export function adoptionFigure(shard, context) {
  const { say, more, id, fmt, session } = context;
  const words = more.adoption;
  if (!shard) return html`<p class="wait">${words.coming}</p>`;
  const topic = session.documents.shown.topic ?? kFirst;
  const topics = [...new Set(shard.adoption.map((fact) => fact.topic))];
  const facts = shard.adoption.filter((fact) => fact.topic === topic).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const size = (/** @type {Fact} */ { value, low, high, unit }) => {
    const figure = value ?? null;
    const text = figure === null ? `${fmt.number(low ?? 0)}–${fmt.number(high ?? 0)}` : fmt.number(figure);
    return unit === '%' ? `${text}%` : `${text} ${unit}`;
  };
  const asked = (/** @type {Fact} */ { population, year, sample }) =>
    [
      say.common.typeset(population),
      year ? fmt.year(year) : words.undated,
      ...(sample ? [words.sample(fmt.number(sample))] : []),
    ].join(', ');
  const card = (/** @type {Fact} */ fact) => {
    const heading = `${size(fact)} ${say.common.typeset(fact.metric)}`;
    return cite(fact.publisher, recordCard('adoption', fact, shard.sources, { heading }, say), say);
  };
  return html`<section class="fig facts" id="${id}-adoption" aria-labelledby="${id}-adoption-h">
    <h3 id="${id}-adoption-h">${words.title(facts.length)}</h3>
    <p class="units">${words.units}</p>
    <div class="picks">${pick(
      {
        id: `${id}-adoption-topic`,
        label: words.topic,
        value: topic,
        given: topic !== kFirst,
        options: topics.map((value) => ({ value, label: say.common.capital(value) })),
      },
      (value) => session.change({ topic: value === kFirst ? undefined : value }, 'shown'),
    )}</div>
    <ul class="facts">${facts.map(
      (fact) => html`<li>
        <b>${traced(`adoption/${fact.id}`, size(fact))}</b>
        <span>${say.common.capital(say.common.typeset(fact.metric))}
          <small data-record="adoption/${fact.id}">${asked(fact)}; ${card(fact)}</small></span>
      </li>`,
    )}</ul>
  </section>`;
}
