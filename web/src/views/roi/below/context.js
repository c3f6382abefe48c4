import { roiMore } from '../../../i18n/roi-more.js';

/**
 * @import { RoiMore } from '../../../i18n/roi-more.js'
 * @import { Context } from '../../context.js'
 * @import { RoiFacts } from '../facts.js'
 *
 * @typedef {Context & { more: RoiMore, per: string }} RoiContext  with the words of what stands below the first figures
 */

/**
 * @param {Context} context
 * @param {Pick<RoiFacts, 'rate'>} facts
 * @returns {RoiContext}
 */
export const withWords = (context, { rate }) => ({
  ...context,
  more: roiMore(context.env.locale),
  per: rate?.per ?? '',
});
