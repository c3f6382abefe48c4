import { whereMore as english } from './en/where-more.js';

/**
 * The texts of what stands below the main chart of the Where view, which come with it.
 * @typedef {typeof english} WhereMore
 */

/**
 * For a locale: English, the only language so far, for all.
 * @param {string} _locale  BCP 47
 * @returns {WhereMore}
 */
export const whereMore = (_locale) => english;
