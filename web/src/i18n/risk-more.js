import { riskMore as english } from './en/risk-more.js';

/**
 * The texts of what stands below the main chart of the Risk view, which come with it.
 * @typedef {typeof english} RiskMore
 */

/**
 * For a locale: English, the only language so far, for all.
 * @param {string} _locale  BCP 47
 * @returns {RiskMore}
 */
export const riskMore = (_locale) => english;
