/**
 * Figures of places in words.
 * @import { Context } from '../context.js'
 * @import { Place } from './result.js'
 */

/** A share of weightings: what is there at all is not called nothing. @param {number} share @param {Pick<Context, 'fmt' | 'say'>} context */
export const inWeightings = (share, { fmt, say }) =>
  share > 0 && share < 0.005 ? say.where.places.under : fmt.percentWhole(share);

/** Hours, from minutes. @param {number} minutes @param {Pick<Context, 'fmt'>} context */
export const hours = (minutes, { fmt }) => fmt.number(minutes / 60);

/** The figure of a criterion without its unit. @param {string} criterion @param {number} value @param {Pick<Context, 'fmt'>} context */
export function figureOf(criterion, value, context) {
  if (criterion === 'cost') return context.fmt.money(value);
  if (criterion === 'overlap') return hours(value, context);
  return context.fmt.number(value, criterion === 'prices' ? 1 : 0);
}

/** Why a place is left out. @param {Place} place @param {Pick<Context, 'fmt' | 'say'>} context */
export const failsOf = ({ fails }, { fmt, say }) =>
  fmt.list(fails.map((each) => say.common.small(say.where.form.musts[each] ?? each)));
