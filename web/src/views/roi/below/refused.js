import { nothing } from 'lit/html.js';
import { said } from '../../form/units.js';
import { warning } from '../../parts/warning.js';

/**
 * @import { BpoErrorItem } from '../../../state/types.js'
 * @import { Context } from '../../context.js'
 * @import { Control } from '../../form/control.js'
 * @import { Unit } from '../../form/units.js'
 */

/**
 * What the core refused of a question beside the case; what is shown is the answer before.
 * @param {BpoErrorItem[]} errors
 * @param {Context} context
 * @param {Record<string, string>} [told]  by path: how it is said here; empty where it stands at its field
 */
export function refusalOf(errors, { say, session }, told = {}) {
  const own = errors.filter(({ path }) => !/^cases?(\[\d+\]\.case)?\./.test(path));
  if (own.length === 0 && session.errors.roi?.length) return nothing; // it stands at the field
  const sentences = (own.length ? own : errors)
    .map(({ path, message }) => told[path] ?? `${say.common.capital(say.common.typeset(`${path} ${message}`.trim()))}.`)
    .filter(Boolean);
  return sentences.length ? warning('', sentences.join(' ')) : nothing;
}

/**
 * What the core refused of one input of such a question, in the unit the input is shown in.
 * @param {BpoErrorItem[]} errors
 * @param {string} path
 * @param {{ label: string, unit: Unit }} input
 * @param {Context} context
 * @returns {Control['error']}
 */
export function errorAt(errors, path, { label, unit }, { say, fmt }) {
  const found = errors.find((error) => error.path === path);
  if (!found) return undefined;
  const words = say.common.form;
  const plain = { ...unit, after: unit.after.startsWith('%') ? '%' : '' };
  const allowed = found.allowed?.replace(/\d+(\.\d+)?/g, (bound) => said(Number(bound), plain, fmt));
  return {
    what:
      found.code === 'wrong_type'
        ? words.notANumber
        : found.code === 'out_of_range'
          ? words.outOfRange(label)
          : words.refused(label, say.common.typeset(found.message)),
    todo: allowed ? words.allowed(say.common.typeset(allowed)) : '',
  };
}
