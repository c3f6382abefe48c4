import { html } from 'lit/html.js';
import { cite } from '../../parts/card.js';
import { kBillion, recordOf, shortName } from '../facts.js';

/**
 * @import { Context } from '../../context.js'
 * @import { MarketFacts } from '../facts.js'
 * @import { Estimate } from '../result.js'
 */

/**
 * The source card of a publisher's figure, with the way to leave it out.
 * @param {Estimate} figure
 * @param {{ value: number, year: number, formula?: string, scope?: string }} at  which of its figures, USD bn; `scope`: what it counts, where
 *   that is not what the view is about
 * @param {MarketFacts} facts
 * @param {Context} context
 * @param {string} [word]
 */
export function estimateCard(
  figure,
  { value, year, formula, scope },
  facts,
  context,
  word = shortName(figure.publisher),
) {
  const { fmt, say, session } = context;
  const words = say.common.card;
  const source = session.source(figure.source);
  /** @type {[string, unknown][]} */
  const rows = [
    [words.scope, say.common.typeset(scope ?? facts.scopeLabel)],
    [words.quote, figure.quote],
    [words.standing, [words.confidence[figure.confidence], figure.attribution].filter(Boolean).join('; ')],
    [words.did, formula ?? words.nothingDone],
    [words.note, figure.note],
  ];
  const heading = `${fmt.money(value * kBillion)}, ${facts.regionLabel}, ${fmt.year(year)}`;
  const named = { ...source, id: figure.source, publisher: figure.publisher, title: figure.title, note: undefined };
  const acts =
    scope === undefined &&
    html`<button class="link" type="button" @click=${() => leaveOut(figure.id, context)}>${say.market.form.leaveOut}</button>`;
  return cite(word, { heading, source: named, rows, acts: acts || undefined, origin: recordOf(figure) }, say);
}

/**
 * Leaves an estimate out of the comparison, or takes it back in.
 * @param {string} id
 * @param {Context} context
 */
export function leaveOut(id, { session }) {
  const left = session.documents.market?.exclude ?? [];
  const next = left.includes(id) ? left.filter((/** @type {string} */ each) => each !== id) : [...left, id];
  if (next.length) session.set('exclude', next);
  else session.reset('exclude');
}
