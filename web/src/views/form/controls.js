import { firstOf, idOf, valueAt } from './paths.js';
import { unitOf } from './units.js';

/**
 * @typedef {Omit<import('./control.js').Control, 'error'> & { error?: { what: string, todo: string }, input?: Input, fallback?: unknown, group: string, depth: string }} FormControl
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
 * @typedef {object} Row  a row of the core's field table ("x-fields" of a schema)
 * @property {string} path
 * @property {string} label
 * @property {string} unit
 * @property {import('./control.js').Control['kind']} kind
 * @property {string} allowed
 * @property {string} group
 * @property {string} depth
 * @property {string} help
 * @property {string[]} [choices]
 *
 * @typedef {object} Refusal
 * @property {string} code
 * @property {string} path
 * @property {string} message
 * @property {string} [value]
 * @property {string} [allowed]
 */

/**
 * The controls of a document's form: its field table, joined with what the reader set, what the core resolved and what it
 * refused.
 * @param {object} parts
 * @param {Row[]} parts.rows
 * @param {unknown} parts.document
 * @param {Input[]} parts.inputs
 * @param {Refusal[]} parts.errors
 * @param {Record<string, import('./control.js').Option[]>} parts.options  by path, for codes
 * @param {string} [parts.per]  what a price is for
 * @param {import('../context.js').Context} context
 * @returns {Map<string, FormControl>} by path
 */
export function controls({ rows, document, inputs, errors, options, per }, context) {
  const resolved = new Map(inputs.map((input) => [input.path, input]));
  return new Map(
    rows.filter(({ kind }) => kind !== 'records').map((row) => {
      const path = firstOf(row.path);
      const own = valueAt(document, path);
      const input = resolved.get(path) ?? resolved.get(row.path);
      const refused = errors.find((error) => error.path === path || error.path.startsWith(`${path}[`) || error.path.startsWith(`${path}.`));
      return [path, {
        path,
        id: idOf(context.id, path),
        label: row.label,
        kind: row.kind,
        unit: unitOf(row.unit, context.fmt, per),
        value: modeOf(own) ?? input?.value,
        given: own !== undefined,
        options: options[path] ?? row.choices?.map((value) => ({ value, label: context.say.common.choices[value] ?? value })),
        error: refused && refusal(refused, row, own, context),
        input,
        fallback: input?.default,
        help: row.help,
        group: row.group,
        depth: row.depth,
      }];
    }),
  );
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
  return { what: words.refused(row.label, message), todo: allowed ? words.allowed(allowed) : '' };
}
