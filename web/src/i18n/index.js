import { charts } from './en/charts.js';
import { common } from './en/common.js';

/**
 * The texts of the interface: functions of what they say, so that a translation may order, inflect and count as its
 * language does. A message with parts in it returns a list that Lit renders as it stands and `plain` reads as text.
 * What all views share is here; each view brings its own texts with its script.
 * @typedef {{ common: typeof common, charts: typeof charts }} SharedMessages
 * @typedef {{ roi: typeof import('./en/roi.js').roi, market: typeof import('./en/market.js').market, risk: typeof import('./en/risk.js').risk, where: typeof import('./en/where.js').where, plan: typeof import('./en/plan.js').plan, guide: typeof import('./en/guide.js').guide, data: typeof import('./en/data.js').data, embed: typeof import('./en/embed-view.js').embed }} ViewMessages
 * @typedef {SharedMessages & ViewMessages} Messages
 */

/** @type {SharedMessages} */
const english = { common, charts };

/**
 * The shared texts for a locale: English, the only language so far, for all.
 * @param {string} _locale  BCP 47
 */
export const messages = (_locale) => english;
