import { html } from 'lit/html.js';
import { defaults } from '../../state/defaults.js';
import { writeLink } from '../../state/link.js';

/**
 * @import { Documents } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { WhereResult } from './result.js'
 * @typedef {{ location: string, weight: number }} Share
 */

/**
 * The savings case with these places in it: what stands there about the places before goes, so that theirs are the defaults.
 * @param {Documents['roi']} roi
 * @param {Pick<WhereResult, 'home' | 'function'>} result
 * @param {Share[]} locations  whose weights sum to 1
 * @returns {Documents['roi']}
 */
export const withPlaces = (roi, { home, function: work }, locations) => ({
  ...roi,
  client: { ...roi.client, home, function: /** @type {any} */ (work) },
  option: { ...roi.option, locations },
});

/**
 * The way into Savings with these places: one step, which can be undone there.
 * @param {unknown} word
 * @param {Share[]} locations
 * @param {WhereResult} result
 * @param {Context} context
 * @param {string} [style]
 */
export const useLink = (word, locations, result, { session }, style = 'btn') =>
  html`<a class=${style} href=${writeLink('roi', { ...session.documents, roi: withPlaces(session.documents.roi, result, locations) }, defaults)}>${word}</a>`;
