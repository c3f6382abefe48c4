import { whereMore } from '../../../i18n/where-more.js';

/**
 * @import { WhereMore } from '../../../i18n/where-more.js'
 * @import { Context } from '../../context.js'
 * @typedef {Context & { more: WhereMore }} WhereContext
 */

/** With the texts of what stands below. @param {Context} context @returns {WhereContext} */
export const withWords = (context) => ({ ...context, more: whereMore(context.env.locale) });
