import { contrast, hexColour, hexOf, luminance, onColour, readable } from './colours.js';

/**
 * @import { Rgb } from './colours.js'
 * @import { Ground } from './ground.js'
 *
 * @typedef {object} Look  what a host may choose
 * @property {'auto' | 'light' | 'dark'} scheme
 * @property {Rgb} [brand]
 * @property {string} [font]  a list of families as CSS has it
 */

/** Grounds on which the dark ink, and the light one, keep their contrast down to the faintest text. */
const kLightFrom = 0.75;
const kDarkTo = 0.03;

/** The paper of each scheme, as styles/tokens.css has it. */
export const papers = { light: '#fcfaf5', dark: '#161513' };

/** @param {string} paper */
const lightOf = (paper) => luminance(/** @type {Rgb} */ (hexColour(paper)));

/**
 * Which scheme reads on a ground, and whether it needs a paper of its own for that.
 * @param {Look['scheme']} asked
 * @param {Ground} ground
 * @returns {{ scheme: 'light' | 'dark', own: boolean }}
 */
export function schemeOn(asked, { luminance: light }) {
  const nearest = contrast(0, light) > contrast(1, light) ? 'light' : 'dark';
  const scheme = asked === 'auto' ? nearest : asked;
  return { scheme, own: scheme === 'light' ? light < kLightFrom : light > kDarkTo };
}

/**
 * The look as rules for a shadow root, besides its scheme. The host's own style sheet goes before them.
 * @param {Look} look
 * @param {Ground} ground
 */
export function rulesOf({ scheme: asked, brand, font }, ground) {
  const { scheme, own } = schemeOn(asked, ground);
  const paper = own ? papers[scheme] : ground.colour;
  const accent = brand && readable(brand, own ? lightOf(paper) : ground.luminance);
  const values = {
    '--bpo-paper': paper,
    ...(accent ? { '--bpo-accent': hexOf(accent), '--bpo-on-accent': onColour(accent) } : {}),
    ...(font ? { '--bpo-font': font, '--bpo-font-voice': font } : {}),
  };
  const list = Object.entries(values).map(([name, value]) => `${name}: ${value};`);
  return `@media not all and (forced-colors: active) {
    @layer bpo.tokens { :host { ${list.join(' ')} } }
    ${own ? '@layer bpo.views { .embed { background: var(--bpo-paper); padding: var(--bpo-space-4); } }' : ''}
  }`;
}
