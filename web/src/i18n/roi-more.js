import { roiMore as english } from './en/roi-more.js';

/**
 * The texts of what stands below the first figures of the Savings view, which come with it.
 * @typedef {typeof english} RoiMore
 */

/**
 * For a locale: English, the only language so far, for all.
 * @param {string} _locale  BCP 47
 * @returns {RoiMore}
 */
export const roiMore = (_locale) => english;
