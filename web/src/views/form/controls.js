import { ownOf } from '../../state/kinds.js';
import { firstOf, idOf, valueAt } from './paths.js';
import { said, unitOf } from './units.js';

/**
 * @import { BpoErrorItem, FieldRow, Kind } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Control, Option } from './control.js'
 * @import { Unit } from './units.js'
 */

/**
 * @typedef {Control & { input?: Input, fallback?: unknown, group: string, depth: string }} FormControl
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
 * @typedef {FieldRow} Row
 * @typedef {BpoErrorItem} Refusal
 */

/**
 * The controls of a document's form: its field table, joined with what the reader set, what the core resolved and what it
 * refused.
 * @param {Kind} of
 * @param {object} parts
 * @param {Input[]} [parts.inputs]  resolved
 * @param {Record<string, Option[]>} [parts.options]  by path, for codes
 * @param {string} [parts.per]  what a price is for
 * @param {Context} context
 * @returns {Map<string, FormControl>} by path
 */
export function controls(of, { inputs = [], options = {}, per }, context) {
  const { session } = context;
  const document = session.documents[of];
  const errors = session.errors[of] ?? [];
  const resolved = new Map(inputs.map((input) => [input.path, input]));
  return new Map(
    session
      .fields(of)
      .filter(({ kind }) => kind !== 'records')
      .map((row) => {
        const { path, label, group, choices } = fixedOf(row, context);
        const own = valueAt(document, path);
        const input = resolved.get(path) ?? resolved.get(row.path);
        const unit = unitOf(row.unit, context.fmt, per);
        const refused = errors.find(
          (error) => error.path === path || error.path.startsWith(`${path}[`) || error.path.startsWith(`${path}.`),
        );
        return [
          path,
          {
            path,
            of,
            id: idOf(context.id, of === ownOf(session.view) ? path : `${of}.${path}`),
            label,
            kind: row.kind,
            unit,
            value: modeOf(own) ?? input?.value,
            given: session.given(path, of),
            exact: own !== undefined,
            options: options[path] ?? choices,
            error: refused && refusal(refused, row, own, unit, context),
            input,
            fallback: input?.default,
            help: row.help,
            group,
            depth: row.depth,
          },
        ];
      }),
  );
}

/**
 * What of a control is the same for every case.
 * @typedef {{ path: string, label: string, group: string, choices?: Option[] }} Fixed
 */

/** Worked out once for each row: a form is drawn again with every frame of a dragged handle. @type {WeakMap<Row, Fixed>} */
const fixed = new WeakMap();

/** @param {Row} row @param {Context} context @returns {Fixed} */
function fixedOf(row, { say }) {
  const known = fixed.get(row);
  if (known) return known;
  const { typeset, choices } = say.common;
  const made = {
    path: firstOf(row.path),
    label: typeset(row.label),
    group: typeset(row.group),
    choices: row.choices?.map((value) => ({ value, label: choices[value] ?? value })),
  };
  fixed.set(row, made);
  return made;
}

/** A number given as a range stands with its mode. @param {unknown} value */
const modeOf = (value) => (value && typeof value === 'object' && 'mode' in value ? value.mode : value);

/**
 * The bounds of a field as the form shows its values: percents for fractions. Null where it has none.
 * @param {Row} row
 * @param {Unit} unit
 * @param {Pick<Context, 'say' | 'fmt'>} context
 */
function bounds({ low, high, above_low: above }, unit, { say, fmt }) {
  const plain = { ...unit, after: unit.after.startsWith('%') ? '%' : '' };
  const words = say.common.form;
  const [from, to] = [low, high].map((value) => (value === undefined ? null : said(value, plain, fmt)));
  if (from !== null && to !== null) return above ? words.aboveTo(from, to) : words.between(from, to);
  return from !== null ? (above ? words.above(from) : words.atLeast(from)) : to !== null ? words.atMost(to) : null;
}

/** @param {Refusal} refused @param {Row} row @param {unknown} own @param {Unit} unit @param {Context} context */
function refusal({ code, message, allowed }, row, own, unit, { say, fmt }) {
  const words = say.common.form;
  const range = bounds(row, unit, { say, fmt }) ?? say.common.typeset(allowed ?? '');
  if (code === 'out_of_range' && bounds(row, unit, { say, fmt }))
    return { what: words.outOfRange(say.common.typeset(row.label)), todo: words.allowed(range) };
  if (code === 'wrong_type' && typeof own === 'string') {
    const parsed = fmt.parse(own);
    if (!parsed.ok && parsed.reason === 'marks') return { what: words.notANumber, todo: words.marks(parsed.example) };
    return { what: words.notANumber, todo: range ? words.allowed(range) : '' };
  }
  return {
    what: words.refused(say.common.typeset(row.label), say.common.typeset(message)),
    todo: range ? words.allowed(range) : '',
  };
}
