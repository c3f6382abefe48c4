import { counts, sets } from '../levers/lever.js';

/**
 * @import { Entry } from '../../i18n/en/guide/index.js'
 * @import { Lever } from '../levers/lever.js'
 *
 * @typedef {Lever & { side: 'benefits' | 'pitfalls' }} Sided
 */

/** Steps of ours where nothing is published: a tenth a year, a twentieth of the time. */
const kGrowth = 0.1;
const kLess = 0.05;

/** @type {Record<string, Lever>} */
const benefits = {
  labour: sets('out', ({ client }) => ({ 'option.locations': [{ location: client?.home, weight: 1 }] })),
  leavers: sets('out', { 'inhouse.attrition': 0 }),
  productivity: sets('out', { 'option.committed_productivity': 0 }),
  growth: sets('in', { 'work.growth': kGrowth }),
  coverage: sets('in', { 'benefits.coverage': true }, 'yours'),
  technology: sets('in', { 'benefits.technology': true }, 'yours'),
  skills: sets('in', { 'option.aht_uplift': -kLess }),
  automation: sets('in', { 'ai.enabled': true }),
  capital: sets('in', { 'benefits.working_capital': true }, 'yours'),
  revenue: sets('in', { 'benefits.revenue': true }, 'apart'),
};

/** @type {Record<string, Lever>} */
const pitfalls = {
  setup: sets('out', { 'transition.selection': 0, 'transition.setup': 0 }),
  training: sets('out', {
    'transition.training_fee_per_agent': 0,
    'transition.kt_billing': 0,
    'transition.learning_e0': 1,
  }),
  extras: sets('out', { 'run.additional_fees': 0 }),
  control: sets('out', { 'run.governance': 0, 'run.retained_fte': 0, 'run.client_supervision': 0 }),
  distance: sets('out', { 'option.aht_uplift': 0, 'run.travel_per_month': 0 }),
  shrinking: sets('in', { 'work.growth': -kGrowth }),
  breach: counts('breach'),
  quality: sets('in', { 'benefits.quality': true }),
  stranded: sets('out', { 'transition.stranded_share': 0 }),
  severance: sets('out', { 'transition.severance_share': 0 }),
  drift: sets('out', { 'option.cola_labour_share': 0 }),
  ending: counts('early_termination'),
};

/** @param {Sided['side']} side @param {Record<string, Lever>} own @returns {[string, Sided][]} */
const ofSide = (side, own) => Object.entries(own).map(([name, lever]) => [name, { side, ...lever }]);

/** What the switches change, by their name in the texts. @type {Record<string, Sided>} */
export const levers = Object.fromEntries([...ofSide('benefits', benefits), ...ofSide('pitfalls', pitfalls)]);

/** The lever of a term, if it has one. @param {Entry} entry @returns {Sided | undefined} */
export const leverOf = ({ lever = '' }) => levers[lever];

/** Where an entry of the guide shows its worth. @param {Entry} entry */
export const placeOf = ({ id }) => `guide-${id}`;
