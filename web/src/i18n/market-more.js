import { marketMore as english } from './en/market-more.js';

/**
 * The texts of what stands below the main chart of the Market view, which come with it.
 * @typedef {typeof english} MarketMore
 */

/**
 * For a locale: English, the only language so far, for all.
 * @param {string} _locale  BCP 47
 * @returns {MarketMore}
 */
export const marketMore = (_locale) => english;
