import { charts } from './en/charts.js';
import { common } from './en/common.js';
import { market } from './en/market.js';
import { roi } from './en/roi.js';

/**
 * The texts of the interface: functions of what they say, so that a translation may order, inflect and count as its
 * language does. A message with parts in it returns a list that Lit renders as it stands and `plain` reads as text.
 * @typedef {{ common: typeof common, roi: typeof roi, market: typeof market, charts: typeof charts }} Messages
 */

/** @type {Messages} */
const english = { common, roi, market, charts };

/**
 * The texts for a locale: English, the only language so far, for all.
 * @param {string} _locale  BCP 47
 * @returns {Messages}
 */
export const messages = (_locale) => english;
