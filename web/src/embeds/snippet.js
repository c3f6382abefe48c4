import { heights } from './heights.js';
import { presets } from './presets.js';

/**
 * What a host pastes.
 * @import { PresetName } from './presets.js'
 *
 * @typedef {object} Wish
 * @property {string} site  address of the folder the explorer lies in, with a slash at its end
 * @property {PresetName} preset
 * @property {string} [query]  another case than the preset's, as a link has it after its "?"
 * @property {string} title  of a frame, for those who listen
 * @property {'light' | 'dark'} [scheme]
 * @property {string} [brand]
 * @property {string} [font]
 * @property {number} [width]  of the column, where that is known: one of those that heights are published for
 */

/** Widths, px, that heights are published for. */
export const kWidths = /** @type {const} */ ([320, 480, 768, 1200]);

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param {Record<string, string | number | undefined>} attributes */
const written = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** @param {Wish} wish */
const look = ({ scheme, brand, font }) => ({ scheme, brand, font });

/** The custom element. @param {Wish} wish */
export function elementSnippet(wish) {
  const { site, preset, query } = wish;
  const shown = query ? { view: presets[preset].view, size: 'compact', case: query } : { preset };
  return `<script type="module" src="${escaped(site)}bpo-explorer.js"></script>\n<bpo-explorer${written({ ...shown, ...look(wish) })}></bpo-explorer>`;
}

/** A frame that needs no script of the host: as high as its answer is on the narrowest screen, or in the column that is named. @param {Wish} wish */
export function frameSnippet(wish) {
  const { preset, title, width } = wish;
  const attributes = {
    src: frameAddress(wish),
    title,
    width: '100%',
    height: heightFor(preset, width),
    frameborder: 0, // a style would be against a strict policy of the host
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
  };
  return `<iframe${written(attributes)}></iframe>`;
}

/** The frame, and the script that fits it to its content. @param {Wish} wish */
export const fittedSnippet = (wish) =>
  `${frameSnippet(wish)}\n<script async src="${escaped(wish.site)}embed-loader.js"></script>`;

/** Where a frame comes from. @param {Wish} wish */
export function frameAddress(wish) {
  const { site, preset, query } = wish;
  const asked = Object.entries(look(wish)).filter(([, value]) => value);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return `${site}embed-${preset}.html${search && `?${search}`}${query ? `#/${presets[preset].view}?${query}` : ''}`;
}

/** Height of a frame, px: in a column at least so wide, or in any. @param {PresetName} preset @param {number} [width] */
export function heightFor(preset, width = kWidths[0]) {
  const from = kWidths.findLast((each) => each <= width) ?? kWidths[0];
  return Math.max(...kWidths.filter((each) => each >= from).map((each) => heights[preset][each]));
}
