/**
 * The reader's weights in percent, which are 100 together.
 * @import { WhereQuestion } from '../../state/types.js'
 * @import { Criterion } from './result.js'
 * @typedef {NonNullable<WhereQuestion['criteria']>[number]} OwnCriterion
 */

const kAll = 100;

/**
 * The weights with one of them set: the others give up or take what it takes or leaves, in proportion to what they have. All
 * are whole percents where the one is, else tenths.
 * @param {number[]} weights  percent, 100 together
 * @param {number} index  of the one that is set
 * @param {number} value
 */
export function rebalanced(weights, index, value) {
  const steps = Number.isInteger(value) ? 1 : 10;
  const set = Math.round(Math.min(kAll, Math.max(0, value)) * steps);
  const others = weights.map((weight, at) => (at === index ? 0 : weight));
  const sum = others.reduce((total, weight) => total + weight, 0);
  const rest = kAll * steps - set;
  const exact = others.map((weight, at) =>
    at === index ? 0 : rest * (sum > 0 ? weight / sum : 1 / (weights.length - 1)),
  );
  const whole = shared(exact, rest);
  return weights.map((_, at) => (at === index ? set : whole[at]) / steps);
}

/** Whole numbers that come to a sum: rounded down, what is left over to those that lost most. @param {number[]} exact @param {number} sum */
function shared(exact, sum) {
  const whole = exact.map((each) => Math.floor(each + 1e-9));
  const left = sum - whole.reduce((total, each) => total + each, 0);
  const byLoss = exact.map((each, at) => ({ at, loss: each - whole[at] })).sort((a, b) => b.loss - a.loss);
  for (const { at } of byLoss.slice(0, left)) whole[at] += 1;
  return whole;
}

/** The weights of an answer in percent. @param {Criterion[]} criteria */
export const percents = (criteria) => criteria.map(({ weight }) => Math.round(weight * 1e4) / 100);

/**
 * The reader's criteria with other members for some, in the order of the answer's.
 * @param {Criterion[]} criteria
 * @param {OwnCriterion[] | undefined} own
 * @param {Record<string, Partial<OwnCriterion>>} changes  by id
 */
export function withChanges(criteria, own, changes) {
  const next = criteria.flatMap(({ id }) => {
    const before = Array.isArray(own) ? own.find((each) => each.id === id) : undefined;
    const change = changes[id];
    return before || change ? [/** @type {OwnCriterion} */ ({ id, ...before, ...change })] : [];
  });
  const said = next.filter((each) => Object.entries(each).some(([key, value]) => key !== 'id' && value !== undefined));
  return said.length ? said : undefined;
}
