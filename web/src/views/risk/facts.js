import { printed, said, unitOf } from '../form/units.js';

/**
 * @import { Context } from '../context.js'
 * @import { Unit } from '../form/units.js'
 * @import { Labelled, RiskResult } from './result.js'
 */

/**
 * What the sentence, the key figures and the charts all speak of, read once from the result.
 * @typedef {object} RiskFacts
 * @property {RiskResult} result
 * @property {number} months  of the term
 * @property {number} lost  dots below zero
 * @property {Set<string>} own  inputs whose range is the reader's
 * @property {(input: Labelled) => string} label
 * @property {(unit: string) => Unit} unit
 * @property {(input: { unit: string }, value: number) => string} said  an input's value with its unit
 * @property {(input: { unit: string }, value: number) => string} short  with what fits on an axis
 */

/** Units that say less than they mean: a probability is a fraction. @type {Record<string, string>} */
const kUnits = { 'a year': 'fraction a year' };

/**
 * @param {RiskResult} result
 * @param {Context} context
 * @returns {RiskFacts}
 */
export function factsOf(result, { say, fmt }) {
  const unit = (/** @type {string} */ name) => unitOf(kUnits[name] ?? name, fmt, say.risk.per[result.pricing] ?? '');
  return {
    result,
    months: result.horizon_months,
    lost: result.dots.filter((value) => value < 0).length,
    own: new Set(result.inputs.filter(({ origin }) => origin === 'given').map(({ path }) => path)),
    label: ({ path, label }) => {
      const chance = result.chances.find((each) => each.path && path.startsWith(`${each.path}.`));
      const alone = chance && !label.startsWith(chance.label);
      const named = alone ? say.risk.ofChance(chance.label, label) : say.risk.input(path, label);
      return say.common.typeset(named);
    },
    unit,
    said: ({ unit: name }, value) => said(value, unit(name), fmt),
    short: ({ unit: name }, value) => {
      const { before, after } = unit(name);
      return `${before}${printed(value, unit(name), fmt)}${after.startsWith('%') ? '%' : ''}`;
    },
  };
}

/**
 * A share as a count of a base, which is all or none only where the share is.
 * @param {number} share
 * @param {number} base
 */
export function countOf(share, base) {
  const count = Math.round(share * base);
  if (share <= 0 || share >= 1) return count;
  return Math.min(base - 1, Math.max(1, count));
}
