import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { kBillion, recordOf } from '../facts.js';
import { leaveOut } from './card.js';

/**
 * @import { MarketFacts } from '../facts.js'
 * @import { MarketResult } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/**
 * Whose figures count, each to be left out or taken back.
 * @param {MarketFacts} facts
 * @param {MoreContext} context
 */
export function who({ result }, context) {
  const { more, session, fmt } = context;
  const words = more.who;
  const left = new Set(session.documents.market?.exclude ?? []);
  const out = result.excluded.filter(({ id }) => left.has(id));
  const shown = [...result.pooled.figures].sort((a, b) => b.value - a.value);
  const known = new Set(shown.map(({ id }) => id));
  const ahead = result.paths.filter(
    ({ id, points }) => !known.has(id) && points[points.length - 1].year > result.pooled.year,
  );
  const count = shown.length + ahead.length;
  const row = (/** @type {string} */ id, /** @type {string} */ publisher, /** @type {string} */ figure) => html`<label>
    <input type="checkbox" .checked=${!left.has(id)} @change=${() => leaveOut(id, context)} />
    <span class=${left.has(id) ? 'mine' : ''}>${publisher}</span><span class="r" data-record=${recordOf({ id })}>${figure}</span>
  </label>`;
  return html`<details class="fold" ?open=${left.size > 0}>
    <summary>${words.who}<span class="sum" data-formula="count">${words.whoSum(count, count + out.length)}</span></summary>
    <div class="in"><div class="choice" role="group" aria-label=${words.who}>
      ${shown.map(({ id, publisher, value }) => row(id, publisher, fmt.money(value * kBillion)))}
      ${ahead.map(({ id, publisher }) => row(id, publisher, words.forecastOnly))}
      ${out.map(({ id, publisher }) => row(id, publisher, words.leftOut))}
    </div>${elsewhere(result, context)}${beside(result, context)}</div>
  </details>`;
}

/** What counts something else, and so is never pooled. @param {MarketResult} result @param {MoreContext} context */
function elsewhere({ other_scopes: others }, { say, more }) {
  if (!others.length) return nothing;
  const labels = [...new Set(others.map(({ label }) => say.common.small(say.common.typeset(label))))];
  return html`<p class="kept" data-formula="count">${more.who.title(others.length)} ${more.who.body(labels.join('; '))}</p>`;
}

/** Which of them is drawn beside, apart from what is pooled. @param {MarketResult} result @param {MoreContext} context */
function beside({ other_scopes: others }, { say, more, session, id }) {
  const scopes = new Map(others.map(({ scope, label }) => [scope, say.common.typeset(label)]));
  if (!scopes.size) return nothing;
  const chosen = session.documents.shown.beside ?? '';
  const take = (/** @type {Event} */ event) =>
    session.change({ beside: /** @type {HTMLSelectElement} */ (event.target).value || undefined }, 'shown');
  return html`<div class="field${chosen ? ' yours' : ''}">
    <label for="${id}-in-shown-beside">${more.who.beside}</label>
    <div class="blank${chosen ? ' set' : ''}"><select id="${id}-in-shown-beside" .value=${live(chosen)} @change=${take}>
      <option value="">${more.who.nothing}</option>
      ${[...scopes].map(([scope, label]) => html`<option value=${scope} ?selected=${scope === chosen}>${label}</option>`)}
    </select></div>
  </div>`;
}
