import { contrast, hexColour, hexOf, kTextContrast, luminance, readable } from '../../elements/colours.js';
import { fontsOf } from '../../elements/fonts.js';
import { papers } from '../../elements/look.js';
import { isPreset } from '../../embeds/presets.js';
import { kWidths } from '../../embeds/snippet.js';

/**
 * @import { Rgb } from '../../elements/colours.js'
 * @import { PresetName } from '../../embeds/presets.js'
 * @import { EmbedDocument } from '../../state/types.js'
 *
 * @typedef {'fitted' | 'frame' | 'element'} Form
 * @typedef {object} Asked  what a document asks for, as far as it can be read
 * @property {PresetName} preset
 * @property {string} [query]
 * @property {Form} form
 * @property {'light' | 'dark'} [scheme]
 * @property {string} [brand]
 * @property {string} [font]
 * @property {number} [width]
 * @property {('show' | 'form' | 'brand' | 'font' | 'scheme' | 'width' | 'case')[]} refused
 */

/** @type {Form[]} */
export const kForms = ['fitted', 'frame', 'element'];
/** @type {('light' | 'dark')[]} */
export const kSchemes = ['light', 'dark'];
/** The longest case, in characters: as long as an address may be. */
const kLongest = 2000;

/**
 * The document comes from an address, which anyone may write: each member is read by itself.
 * @param {EmbedDocument} document
 * @returns {Asked}
 */
export function askedBy(document) {
  /** @type {Asked['refused']} */
  const refused = [];
  /** @template T @param {Asked['refused'][number]} member @param {(text: string) => T | undefined} read */
  const member = (member, read) => {
    const value = /** @type {unknown} */ (document[member]);
    if (value === undefined || value === '') return undefined;
    const found = typeof value === 'string' || typeof value === 'number' ? read(String(value)) : undefined;
    if (found === undefined) refused.push(member);
    return found;
  };
  return {
    preset: member('show', (text) => (isPreset(text) ? text : undefined)) ?? 'savings',
    query: member('case', (text) => (text.length <= kLongest ? text : undefined)),
    form: member('form', (text) => kForms.find((each) => each === text)) ?? 'fitted',
    scheme: member('scheme', (text) => kSchemes.find((each) => each === text)),
    brand: member('brand', (text) => brandOf(text)),
    font: member('font', (text) => (fontsOf(text) ? text : undefined)),
    width: member('width', (text) => kWidths.find((each) => String(each) === text)),
    refused,
  };
}

/** @param {string} text */
function brandOf(text) {
  const colour = hexColour(text);
  return colour && hexOf(colour);
}

/**
 * The grounds on which a brand is drawn otherwise than it is, because text in it could not be read.
 * @param {string} brand
 * @param {readonly ('light' | 'dark')[]} schemes
 */
export function redrawn(brand, schemes) {
  const colour = /** @type {Rgb} */ (hexColour(brand));
  return schemes
    .map((scheme) => {
      const ground = luminance(/** @type {Rgb} */ (hexColour(papers[scheme])));
      return { scheme, ratio: contrast(luminance(colour), ground), drawn: hexOf(readable(colour, ground)) };
    })
    .filter(({ ratio }) => ratio < kTextContrast);
}
