import { valueAt, withValue } from '../../state/paths.js';

/**
 * @import { RoiDocument } from '../../generated/documents.js'
 *
 * @typedef {Record<string, unknown>} Values  by path; undefined leaves one out
 *
 * A benefit or a pitfall as inputs of the savings model.
 * @typedef {object} Lever
 * @property {'benefits' | 'pitfalls'} side
 * @property {string} input  the one that it moves first
 * @property {'out' | 'in'} turns  whether turning it takes it out of a case that has it, or brings it in
 * @property {(document: RoiDocument) => Values} turn
 * @property {(document: RoiDocument) => boolean} turned
 * @property {(document: RoiDocument, standard: RoiDocument) => Values} back
 * @property {'yours' | 'apart'} [without]  why it is worth nothing yet: the reader's own figures are wanted, or it is never counted
 */

/** @typedef {Omit<Lever, 'side'>} Bare */

/**
 * A lever that gives inputs these values; back is what a new reader finds there.
 * @param {'out' | 'in'} turns
 * @param {Values | ((document: RoiDocument) => Values)} values
 * @param {Lever['without']} [without]
 * @returns {Bare}
 */
function sets(turns, values, without) {
  const turn = typeof values === 'function' ? values : () => values;
  const paths = Object.keys(turn(kNone));
  return {
    input: paths[0] === 'option.locations' ? 'option.locations[0].location' : paths[0],
    turns,
    turn,
    turned: (document) =>
      Object.entries(turn(document)).every(
        ([path, value]) => JSON.stringify(valueAt(document, path)) === JSON.stringify(value),
      ),
    back: (_document, standard) => Object.fromEntries(paths.map((path) => [path, valueAt(standard, path)])),
    without,
  };
}

const kNone = /** @type {RoiDocument} */ ({ schema: 'bpo-roi/1' });

/** @typedef {'breach' | 'early_termination'} Happening */

/** The events that a case counts; both where it counts some and names none. @param {RoiDocument} document */
const eventsOf = ({ risk }) =>
  risk?.expectation ? (risk.events ?? [{ event: 'breach' }, { event: 'early_termination' }]) : [];

/** A lever that counts an event beside the others that are counted. @param {Happening} event @returns {Bare} */
function counts(event) {
  const others = (/** @type {RoiDocument} */ document) => eventsOf(document).filter((each) => each.event !== event);
  return {
    input: 'risk.expectation',
    turns: 'in',
    turn: (document) => ({ 'risk.expectation': true, 'risk.events': [...others(document), { event }] }),
    turned: (document) => eventsOf(document).some((each) => each.event === event),
    back: (document) => {
      const rest = others(document);
      return rest.length ? { 'risk.events': rest } : { 'risk.expectation': undefined, 'risk.events': undefined };
    },
  };
}

/** Steps of ours where nothing is published: a tenth a year, a twentieth of the time. */
const kGrowth = 0.1;
const kLess = 0.05;

/** @type {Record<string, Bare>} */
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

/** @type {Record<string, Bare>} */
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

/** @param {Lever['side']} side @param {Record<string, Bare>} own @returns {[string, Lever][]} */
const ofSide = (side, own) => Object.entries(own).map(([name, lever]) => [name, { side, ...lever }]);

/** What the switches change, by their name in the texts. @type {Record<string, Lever>} */
export const levers = Object.fromEntries([...ofSide('benefits', benefits), ...ofSide('pitfalls', pitfalls)]);

/** Is the benefit or pitfall in the case? @param {Lever} lever @param {RoiDocument} document */
export const isIn = ({ turned, turns }, document) => turned(document) === (turns === 'in');

/**
 * What the switch changes.
 * @param {Lever} lever
 * @param {RoiDocument} document
 * @param {RoiDocument} standard  what a new reader finds
 */
export const change = ({ turn, turned, back }, document, standard) =>
  turned(document) ? back(document, standard) : turn(document);

/**
 * The case without the benefit or pitfall, and with it; one of them is the case as it is.
 * @param {Lever} lever
 * @param {RoiDocument} document
 * @param {RoiDocument} standard
 * @returns {[RoiDocument, RoiDocument]}
 */
export function bothWays(lever, document, standard) {
  const other = Object.entries(change(lever, document, standard)).reduce(
    (each, [path, value]) => withValue(each, path, value),
    document,
  );
  return isIn(lever, document) ? [other, document] : [document, other];
}
