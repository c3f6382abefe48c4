/**
 * @import { Option } from '../../form/control.js'
 * @import { MoreContext } from './index.js'
 */
import { countryOf } from '../facts.js';

/**
 * A row of the table of series.
 * @typedef {{ id: string, name: string, country?: string, publisher: string, unit: string, source: string, note?: string, projectable?: boolean }} Series
 */

/** The yearly series that there are; none while their table is on its way. @param {MoreContext} context @returns {Series[]} */
export const listed = ({ session }) => session.table('tables/series')?.series ?? [];

/**
 * The series that can be projected, to choose from.
 * @param {{ id?: string, name?: string }} chosen  there before the others are
 * @param {MoreContext} context
 * @returns {Option[]}
 */
export function seriesOptions({ id, name }, context) {
  const { say, more } = context;
  const all = listed(context).filter(({ projectable }) => projectable !== false);
  if (!all.length) return id ? [{ value: id, label: say.common.typeset(name ?? id) }] : [];
  return all.map((each) => ({
    value: each.id,
    label: say.common.typeset(each.name),
    group: countryOf(each) ?? more.outlook.world,
  }));
}
