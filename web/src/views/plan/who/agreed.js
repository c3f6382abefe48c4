import { withValue } from '../../../state/paths.js';
import { sets } from '../../levers/lever.js';

/**
 * @import { RoiDocument } from '../../../generated/documents.js'
 * @import { Lever } from '../../levers/lever.js'
 * @import { RoiResult } from '../../roi/result.js'
 *
 * What may be agreed in a contract, as inputs of the savings model.
 * @typedef {object} Term
 * @property {'price' | 'volume' | 'move' | 'end'} group
 * @property {Lever} lever
 * @property {string} [entry]  of the guide
 * @property {string} [pricing]  the only one that has it
 * @property {(document: RoiDocument) => RoiDocument} [given]  the case in which it is priced, where it sleeps in most
 * @property {(result: RoiResult) => Record<string, unknown>} [instead]  what stands in its place without it; then there is no switch
 */

/** Marks of our own, where what is usual is not published. */
const kCap = 0.03;
const kLeast = 0.9;
const kReset = 12;
const kShare = 0.3;
const kAtRisk = 0.1;
const kCredit = 0.03;
const kNotice = 1;

const kParallel = 'transition.waves[0].parallel_months';

/** @param {Record<string, unknown>} values */
const having = (values) => (/** @type {RoiDocument} */ document) =>
  Object.entries(values).reduce((each, [path, value]) => withValue(each, path, value), document);

/** An early end is counted. @param {RoiDocument} document */
function ending(document) {
  const events = document.risk?.expectation ? (document.risk.events ?? []) : [];
  if (
    document.risk?.expectation &&
    (!document.risk.events || events.some(({ event }) => event === 'early_termination'))
  )
    return document;
  return having({ 'risk.expectation': true, 'risk.events': [...events, { event: 'early_termination' }] })(document);
}

/** Terms with a price, by their name in the texts. @type {Record<string, Term>} */
export const terms = {
  fixed: { group: 'price', lever: sets('in', { 'option.cola_labour_share': 0 }), entry: 'indexation' },
  cap: { group: 'price', lever: sets('in', { 'option.cola_cap': kCap }), entry: 'indexation' },
  currency: { group: 'price', lever: sets('in', { 'option.fx_share': 1 }) },
  productivity: { group: 'price', lever: sets('out', { 'option.committed_productivity': 0 }), entry: 'productivity' },
  changes: { group: 'price', lever: sets('in', { 'run.additional_fees': 0 }), entry: 'extra-fees' },
  credits: {
    group: 'price',
    lever: sets('in', { 'option.terms.at_risk': kAtRisk, 'option.terms.sla_credit': kCredit }),
    entry: 'service-credits',
    given: having({ 'benefits.quality': true }),
  },
  minimum: { group: 'volume', lever: sets('in', { 'option.terms.minimum': kLeast }), pricing: 'per_transaction' },
  band: {
    group: 'volume',
    lever: sets('out', { 'option.terms.deadband': 0 }),
    entry: 'dead-band',
    pricing: 'per_transaction',
  },
  reset: {
    group: 'volume',
    lever: sets('in', { 'option.terms.rebase_months': kReset }),
    entry: 'baseline',
    pricing: 'per_transaction',
  },
  gain: {
    group: 'volume',
    lever: sets('in', { 'option.terms.gain_share': kShare }),
    entry: 'gain-share',
    pricing: 'gain_share',
  },
  overrun: {
    group: 'move',
    lever: sets('in', { [kParallel]: undefined }),
    entry: 'parallel-run',
    instead: ({ inputs }) => ({ [kParallel]: Number(inputs.find(({ path }) => path === kParallel)?.value ?? 0) + 1 }),
  },
  transfer: { group: 'move', lever: sets('in', { 'transition.kt_billing': 0 }), entry: 'knowledge-transfer' },
  training: { group: 'move', lever: sets('in', { 'transition.training_fee_per_agent': 0 }), entry: 'training' },
  people: { group: 'move', lever: sets('in', { 'transition.severance_share': 0 }), entry: 'severance' },
  leaving: { group: 'end', lever: sets('in', { 'option.terms.fee': 0 }), entry: 'exit', given: ending },
  notice: { group: 'end', lever: sets('in', { 'option.terms.notice': kNotice }), entry: 'notice', given: ending },
};

/** How the case pays, as the core resolved it. @param {RoiResult | undefined} result */
export const pricingOf = (result) => result?.inputs.find(({ path }) => path === 'option.pricing')?.value;

/** A tenth a year, as the guide has it. */
const kShrinks = 0.1;

/** The case if the work shrank. @param {RoiDocument} document @param {RoiResult} result */
export const shrinking = (document, { inputs }) =>
  withValue(document, 'work.growth', Number(inputs.find(({ path }) => path === 'work.growth')?.value ?? 0) - kShrinks);
