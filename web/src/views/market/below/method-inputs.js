import { html } from 'lit/html.js';
import { field } from '../../form/field.js';
import { seriesOptions } from './listed.js';

/**
 * @import { FormControl } from '../../form/controls.js'
 * @import { MarketFacts } from '../facts.js'
 * @import { MoreContext } from './index.js'
 */

/** The inputs that each method reads. @type {Record<string, string[]>} */
const kInputs = {
  history: ['history.series'],
  blend: ['history_weight', 'history.series'],
  constant: ['growth'],
  ceiling: ['ceiling', 'curve'],
};

/** What the chosen method wants to know. @param {MarketFacts} facts @param {Map<string, FormControl>} all @param {MoreContext} context */
export const inputsOf = (facts, all, context) =>
  (kInputs[facts.result.method.id] ?? [])
    .flatMap((path) => all.get(path) ?? [])
    .map((control) => {
      if (control.path === 'history_weight') return weight(control, facts, context);
      if (control.path !== 'history.series') return field(control, context);
      const chosen = { id: String(control.value ?? ''), name: facts.result.history?.name };
      return field({ ...control, options: seriesOptions(chosen, context) }, context);
    });

/** How much of a blend is the own history: typed, or dragged with the chart following. @param {FormControl} control @param {MarketFacts} facts @param {MoreContext} context */
function weight(control, { result }, context) {
  const { session, more } = context;
  const value = Number(control.value ?? 1 - (result.method.lambda ?? 1));
  const at = (/** @type {Event} */ event) => ({
    history_weight: Number(/** @type {HTMLInputElement} */ (event.target).value) / 100,
  });
  const [low, high] = more.weightEnds;
  return html`${field({ ...control, value }, context, control.given ? {} : { hint: more.weightDefault })}
    <input class="slide" type="range" min="0" max="100" step="1" aria-label=${control.label} .value=${String(Math.round(value * 100))}
      @input=${(/** @type {Event} */ event) => session.preview(at(event))}
      @change=${(/** @type {Event} */ event) => session.change(at(event))} />
    <p class="ends"><span>${low}</span><span>${high}</span></p>`;
}
