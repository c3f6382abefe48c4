import { html, nothing } from 'lit/html.js';
import { controls } from '../form/controls.js';
import { field } from '../form/field.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { PlanFacts } from './facts.js'
 */

const kMore = ['countries', 'large_tender'];

/** @param {PlanFacts} facts @param {Context} context @returns {Map<string, FormControl>} */
function all({ team }, context) {
  const inputs = [
    { path: 'team', value: team, origin: /** @type {const} */ ('rule') },
    { path: 'countries', value: 1, origin: /** @type {const} */ ('rule') },
    { path: 'large_tender', value: false, origin: /** @type {const} */ ('rule') },
  ];
  return controls('timeline', { inputs }, context);
}

/** The questions of a plan. @param {PlanFacts} facts @param {Context} context */
export function form(facts, context) {
  const { say, id, fmt } = context;
  const words = say.plan.form;
  const map = all(facts, context);
  const [team, target, start] = ['team', 'target', 'start'].map((path) => map.get(path));
  if (!team || !target || !start) return nothing;
  const hint = team.given ? undefined : words.fromCase(fmt.number(facts.team, 0));
  return html`<div class="rail-head"><h2 id="${id}-case">${say.plan.yours}</h2></div>
    ${field({ ...team, label: words.team }, context, { step: 1, hint })}
    ${field({ ...target, label: words.target }, context, { step: 2 })}
    ${field({ ...start, kind: 'date', label: words.start }, context, { step: 3, hint: start.given ? undefined : words.startHint })}`;
}

/** @param {PlanFacts} facts @param {Context} context */
export function more(facts, context) {
  const map = all(facts, context);
  return html`<div class="folds"><details class="fold" open>
    <summary>${context.say.plan.form.more}</summary>
    <div class="in">${kMore.map((path) => {
      const control = map.get(path);
      return control ? field(control, context, { hint: control.given ? undefined : control.help }) : nothing;
    })}</div>
  </details></div>`;
}
