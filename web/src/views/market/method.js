import { html, nothing } from 'lit/html.js';
import { field } from '../form/field.js';
import { idOf } from '../form/paths.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { MarketFacts } from './facts.js'
 */

/**
 * How to project: with the publishers' growth, or with a rate of the reader's own.
 * @param {MarketFacts} facts
 * @param {FormControl | undefined} growth
 * @param {Context} context
 */
export function method({ result: { projection } }, growth, context) {
  const { say, session, id, fmt } = context;
  const words = say.market.form;
  if (!growth) return nothing;
  const own = growth.exact;
  const rate = projection?.rate ?? 0;
  const figure = projection ? `${fmt.percent(rate)}${words.perYear}` : '';
  const rounded = Math.round(rate * 1000) / 1000;
  return html`<details class="fold" open>
    <summary>${words.method}<span class="sum">${own ? words.ownRate : words.publishersMiddle} ${figure}</span></summary>
    <div class="in">
      <div class="choice" role="radiogroup" aria-label=${words.method}>
        <label>
          <input type="radio" name="${id}-method" id=${own ? nothing : idOf(id, 'growth')} .checked=${!own} @change=${() => session.reset('growth')} />
          <span>${words.publishersMiddle}</span><span class="r">${own ? '' : figure}</span>
        </label>
        <label>
          <input type="radio" name="${id}-method" .checked=${own} @change=${() => session.set('growth', rounded)} />
          <span class=${own ? 'mine' : ''}>${words.ownRate}</span><span class="r">${own ? figure : ''}</span>
        </label>
      </div>
      ${own ? field(growth, context) : nothing}
    </div>
  </details>`;
}
