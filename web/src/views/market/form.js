import { html } from 'lit/html.js';
import { controls } from '../form/controls.js';
import { railHead } from '../form/depth.js';
import { field } from '../form/field.js';
import { folds } from '../form/folds.js';
import { foot } from '../form/foot.js';
import { later } from '../parts/later.js';
import { block } from '../parts/trace.js';
import { below } from './below.js';
import { method } from './method.js';

/**
 * @import { Context } from '../context.js'
 * @import { Option } from '../form/control.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { MarketFacts } from './facts.js'
 * @import { MarketResult } from './result.js'
 * @typedef {typeof import('./below/index.js')} Below
 */

const kAsked = new Set(['scope', 'region', 'until']);

/** Asked where they are chosen, not in a fold of their group. */
const kElsewhere = /^(exclude|growth|method|history|history_weight|ceiling|curve|scenario|levers|basis)\b/;

/**
 * The reader's question: which work, bought where, until when; how to project; who is shown.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function form(facts, context) {
  const { say } = context;
  const { result } = facts;
  const all = controls('market', { inputs: result.inputs, options: options(result) }, context);
  const asked = ['scope', 'region', 'until'].flatMap((path) => all.get(path) ?? []);
  const others = [...all.values()].filter(({ path }) => !kAsked.has(path) && !kElsewhere.test(path));
  const more = {
    before: method(facts, all, context),
    after: later(below, (/** @type {Below} */ { choices }) => choices(facts, all, context)),
  };
  return {
    quick: html`
      ${railHead(say.market.yourQuestion, context)}
      ${asked.map((control, index) => field(control, context, { step: index + 1, hint: '' }))}`,
    folds: html`${folds(others, [], context, more)}${block('count', foot(all, context))}`,
  };
}

/** @param {MarketResult} result @returns {Record<string, Option[]>} */
function options({ scopes, regions }) {
  return {
    scope: scopes.map(({ id, label }) => ({ value: id, label })),
    region: regions.map(({ id, label }) => ({ value: id, label })),
  };
}
