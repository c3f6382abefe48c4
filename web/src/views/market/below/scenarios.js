import { html, nothing } from 'lit/html.js';
import { field } from '../../form/field.js';
import { idOf } from '../../form/paths.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { kBillion } from '../facts.js';
import { factCards } from './record.js';

/**
 * @import { FormControl } from '../../form/controls.js'
 * @import { MarketFacts } from '../facts.js'
 * @import { Lever } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/**
 * Base, bull and bear, each with where it leads; the levers of the one that is chosen, to be moved.
 * @param {MarketFacts} facts
 * @param {Map<string, FormControl>} all
 * @param {MoreContext} context
 */
export function scenarios({ result, until }, all, context) {
  const { say, more, id, fmt, session } = context;
  const words = more.scenarios;
  if (!result.scenarios?.length) return nothing;
  const given = session.given('scenario') || session.given('levers');
  const chosen = result.scenarios.find((each) => each.id === result.scenario);
  const levers = (/** @type {Lever[]} */ list) =>
    list.map((lever) => `${say.common.typeset(lever.label)} ${said(lever, context)}`).join(', ');
  const formula = result.scenarios
    .map((each) => `${say.market.scenarios[each.id]}: ${levers(each.levers)} = ${fmt.money(each.value * kBillion)}`)
    .join('; ');
  return html`<details class="fold" ?open=${given}>
    <summary>${words.heading}<span class="sum">${given && chosen ? say.market.scenarios[chosen.id] : words.off}</span></summary>
    <div class="in">
      <div class="choice" role="radiogroup" aria-label=${words.heading}>
        ${inOrder(result.scenarios).map((each) => {
          const on = each === chosen;
          const take = () => session.change({ scenario: each.id === 'base' ? undefined : each.id, levers: undefined });
          return html`<label>
          <input type="radio" name="${id}-scenario" id=${on ? idOf(id, 'scenario') : nothing} .checked=${on} @change=${take} />
          <span class=${on && given ? 'mine' : ''}>${say.market.scenarios[each.id]}</span>
          <span class="r">${traced('formula/scenarios', words.gives(fmt.money(each.value * kBillion), until))}</span>
        </label>`;
        })}
      </div>
      ${chosen?.levers.map((lever) => row(lever, all.get(`levers.${lever.id}`), context))}
      <div class="kept">${formulaCard(say.common.card.workedOut, { origin: 'formula/scenarios', heading: words.heading, formula }, say)}</div>
    </div>
  </details>`;
}

/** @type {import('../result.js').Scenario['id'][]} */
const kOrder = ['base', 'bull', 'bear'];

/** @param {import('../result.js').Scenario[]} list */
const inOrder = (list) => [...list].sort((a, b) => kOrder.indexOf(a.id) - kOrder.indexOf(b.id));

/** @param {Lever} lever @param {FormControl | undefined} control @param {MoreContext} context */
function row(lever, control, context) {
  const { say, more } = context;
  const words = more.scenarios;
  const standing = lever.kind === 'fact' ? words.fact : words.judgement;
  const why = lever.note ? `${standing}: ${say.common.typeset(lever.note)}` : standing;
  const note = html`<span><span data-formula="scenarios">${why}</span>${factCards(lever.facts ?? [], context)}</span>`;
  if (control) return field({ ...control, value: lever.value }, context, control.given ? {} : { hint: note });
  return html`<div class="kept" data-formula="scenarios">${say.common.typeset(lever.label)}: ${said(lever, context)}; ${note}</div>`;
}

/** @param {Lever} lever @param {MoreContext} context */
const said = ({ value, unit }, { fmt }) =>
  unit.startsWith('fraction')
    ? `${fmt.percent(value, { trim: true, signed: true })}${unit.slice('fraction'.length)}`
    : fmt.number(value, 2);
