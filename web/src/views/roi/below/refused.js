import { nothing } from 'lit/html.js';
import { warning } from '../../parts/warning.js';

/**
 * @import { BpoErrorItem } from '../../../state/types.js'
 * @import { Context } from '../../context.js'
 */

/**
 * What the core refused of a question beside the case; what is shown is the answer before.
 * @param {BpoErrorItem[]} errors
 * @param {Context} context
 */
export function refusalOf(errors, { say, session }) {
  if (errors.length === 0) return nothing;
  const own = errors.filter(({ path }) => !/^cases?(\[\d+\]\.case)?\./.test(path));
  if (own.length === 0 && session.errors.roi?.length) return nothing; // it stands at the field
  const sentences = (own.length ? own : errors).map(
    ({ path, message }) => `${say.common.capital(say.common.typeset(`${path} ${message}`.trim()))}.`,
  );
  return warning('', sentences.join(' '), undefined);
}
