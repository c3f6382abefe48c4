import { html, nothing } from 'lit/html.js';
import { idOf } from '../form/paths.js';
import { later } from '../parts/later.js';
import { below } from './below.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { MarketFacts } from './facts.js'
 */

/** The history to start from: unbroken, of the country that delivers most of this work. */
const kHistory = 'wb_ict_service_exports_ph';

/** A ceiling to start from: so many times the size of today, rounded to the 100 bn. */
const kCeilingTimes = 3;

/**
 * How to project, with one sentence of why, and the inputs of the method that is chosen.
 * @param {MarketFacts} facts
 * @param {Map<string, FormControl>} all
 * @param {Context} context
 */
export function method(facts, all, context) {
  const { say, id, fmt } = context;
  const words = say.market.form;
  const { method: chosen, projection } = facts.result;
  if (!chosen) return nothing;
  const figure = projection ? `${fmt.percent(projection.rate)}${words.perYear}` : '';
  const mine = context.session.given('method') || context.session.given('growth');
  return html`<details class="fold" open>
    <summary>${words.method}<span class="sum" data-formula="growth">${say.common.typeset(chosen.label)} ${figure}</span></summary>
    <div class="in">
      <div class="choice" role="radiogroup" aria-label=${words.method}>
        ${chosen.options.map((option) => {
          const on = option.id === chosen.id;
          const take = () => choose(option.id, facts, context);
          return html`<label>
          <input type="radio" name="${id}-method" id=${on ? idOf(id, 'method') : nothing} .checked=${on} @change=${take} />
          <span class=${on && mine ? 'mine' : ''}>${say.common.typeset(option.label)}</span>
          <span class="r" data-formula="growth">${on ? figure : ''}</span>
        </label>`;
        })}
      </div>
      <p class="why" data-formula="projection">${say.common.typeset(chosen.why)}</p>
      ${later(below, (/** @type {typeof import('./below/index.js')} */ { methodInputs }) => methodInputs(facts, all, context))}
    </div>
  </details>`;
}

/** One step: the method, and what it cannot do without. @param {string} id @param {MarketFacts} facts @param {Context} context */
function choose(id, { result }, { session }) {
  const { projection, pooled } = result;
  session.change({
    method: id === 'publishers' ? undefined : id,
    growth: id === 'constant' ? Math.round((projection?.rate ?? 0) * 1000) / 1000 : undefined,
    'history.series':
      id === 'history' || id === 'blend' ? (session.documents.market.history?.series ?? kHistory) : undefined,
    ceiling: id === 'ceiling' ? Math.round(((pooled.median ?? 0) * kCeilingTimes) / 100 + 1) * 100 : undefined,
  });
}
