import { valueAt, withValue } from '../../state/paths.js';

/**
 * @import { RoiDocument } from '../../generated/documents.js'
 *
 * @typedef {Record<string, unknown>} Values  by path; undefined leaves one out
 *
 * A benefit, a pitfall or a term of a contract, as inputs of the savings model.
 * @typedef {object} Lever
 * @property {string} input  the one that it moves first
 * @property {'out' | 'in'} turns  whether turning it takes it out of a case that has it, or brings it in
 * @property {(document: RoiDocument) => Values} turn
 * @property {(document: RoiDocument) => boolean} turned
 * @property {(document: RoiDocument, standard: RoiDocument) => Values} back
 * @property {'yours' | 'apart'} [without]  why it is worth nothing yet: the reader's own figures are wanted, or it is never counted
 */

/**
 * A lever that gives inputs these values; back is what a new reader finds there.
 * @param {'out' | 'in'} turns
 * @param {Values | ((document: RoiDocument) => Values)} values
 * @param {Lever['without']} [without]
 * @returns {Lever}
 */
export function sets(turns, values, without) {
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

/** A lever that counts an event beside the others that are counted. @param {Happening} event @returns {Lever} */
export function counts(event) {
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

/** Is it in the case? @param {Lever} lever @param {RoiDocument} document */
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
 * The case without it, and with it; one of them is the case as it is.
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
