/**
 * Heights, px, in which the answer of each preset stands without a scrollbar, by the width of the frame. Measured in three
 * browsers by scripts/embed-heights.mjs, with room for two more lines.
 * @type {Readonly<Record<import('./presets.js').PresetName, Record<320 | 480 | 768 | 1200, number>>>}
 */
export const heights = {
  savings: { 320: 2100, 480: 2000, 768: 1700, 1200: 1700 },
  'savings-accounting': { 320: 2100, 480: 2000, 768: 1700, 1200: 1700 },
  risk: { 320: 2100, 480: 2000, 768: 1700, 1200: 1700 },
  market: { 320: 2100, 480: 2000, 768: 1700, 1200: 1700 },
};
