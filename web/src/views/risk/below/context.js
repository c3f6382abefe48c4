import { riskMore } from '../../../i18n/risk-more.js';

/**
 * @import { RiskMore } from '../../../i18n/risk-more.js'
 * @import { Context } from '../../context.js'
 *
 * @typedef {Context & { more: RiskMore }} RiskContext  with the words of what stands below the first figure
 */

/** @param {Context} context @returns {RiskContext} */
export const withWords = (context) => ({ ...context, more: riskMore(context.env.locale) });
