import { firstOf, idOf, valueAt } from './paths.js';
import { unitOf } from './units.js';

/**
 * @typedef {Omit<import('./control.js').Control, 'error'> & { error?: { what: string, todo: string }, input?: Input, fallback?: unknown, group: string, depth: string }} FormControl
 *   `fallback`: what would count if the reader had said nothing
 *
 * @typedef {object} Input  a resolved input of a result
 * @property {string} path
 * @property {unknown} value
 * @property {'user' | 'fact' | 'rule'} origin
 * @property {string[]} [sources]
 * @property {string} [confidence]
 * @property {string} [rule]
 * @property {number} [low]
 * @property {number} [high]
 * @property {unknown} [default]  what would count if the reader had said nothing
 *
 * @typedef {import('../../state/types.js').FieldRow} Row
 * @typedef {import('../../state/types.js').BpoErrorItem} Refusal
 */

/**
 * The controls of a document's form: its field table, joined with what the reader set, what the core resolved and what it
 * refused.
 * @param {import('../../state/types.js').Kind} of
 * @param {object} parts
 * @param {Input[]} [parts.inputs]  resolved
 * @param {Record<string, import('./control.js').Option[]>} [parts.options]  by path, for codes
 * @param {string} [parts.per]  what a price is for
 * @param {import('../context.js').Context} context
 * @returns {Map<string, FormControl>} by path
 */
export function controls(of, { inputs = [], options = {}, per }, context) {
  const { session } = context;
  const document = session.documents[of];
  const errors = session.errors[of] ?? [];
  const resolved = new Map(inputs.map((input) => [input.path, input]));
  const mine = changed(session, of);
  return new Map(
    session.fields(of).filter(({ kind }) => kind !== 'records').map((row) => {
      const path = firstOf(row.path);
      const own = valueAt(document, path);
      const input = resolved.get(path) ?? resolved.get(row.path);
      const refused = errors.find((error) => error.path === path || error.path.startsWith(`${path}[`) || error.path.startsWith(`${path}.`));
      return [path, {
        path,
        of,
        id: idOf(context.id, of === session.view ? path : `${of}.${path}`),
        label: context.say.common.typeset(row.label),
        kind: row.kind,
        unit: unitOf(row.unit, context.fmt, per),
        value: modeOf(own) ?? input?.value,
        given: mine(path, own),
        options: options[path] ?? row.choices?.map((value) => ({ value, label: context.say.common.choices[value] ?? value })),
        error: refused && refusal(refused, row, own, context),
        input,
        fallback: input?.default,
        help: row.help,
        group: context.say.common.typeset(row.group),
        depth: row.depth,
      }];
    }),
  );
}

/**
 * Whether the reader changed an input: the address holds what they set and nothing else.
 * @param {import('../../state/types.js').Session} session
 * @param {import('../../state/types.js').Kind} of
 * @returns {(path: string, own: unknown) => boolean}
 */
function changed(session, of) {
  if (of !== session.view) return () => false;
  const set = new URLSearchParams(session.link().split('?')[1] ?? '');
  return (path, own) => own !== undefined && [...set.keys()].some((key) => key === path || key.startsWith(`${path}.`) || key.startsWith(`${path}[`));
}

/** A number given as a range stands with its mode. @param {unknown} value */
const modeOf = (value) => (value && typeof value === 'object' && 'mode' in value ? value.mode : value);

/** @param {Refusal} refused @param {Row} row @param {unknown} own @param {import('../context.js').Context} context */
function refusal({ code, message, allowed }, row, own, { say, fmt }) {
  const words = say.common.form;
  if (code === 'wrong_type' && typeof own === 'string') {
    const parsed = fmt.parse(own);
    if (!parsed.ok && parsed.reason === 'marks') return { what: words.notANumber, todo: words.marks(parsed.example) };
    return { what: words.notANumber, todo: words.allowed(allowed || row.allowed) };
  }
  return { what: words.refused(say.common.typeset(row.label), message), todo: allowed ? words.allowed(allowed) : '' };
}
