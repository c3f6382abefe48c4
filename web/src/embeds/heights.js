/**
 * Heights, px, in which the answer of each preset stands without a scrollbar, by the width of the frame. Measured in three
 * browsers by scripts/embed-heights.mjs, with room for two more lines.
 * @type {Readonly<Record<import('./presets.js').PresetName, Record<320 | 480 | 768 | 1200, number>>>}
 */
export const heights = {
  savings: { 320: 2420, 480: 2100, 768: 1530, 1200: 1530 },
  'savings-accounting': { 320: 2610, 480: 2240, 768: 1590, 1200: 1590 },
  risk: { 320: 2310, 480: 1890, 768: 1560, 1200: 1560 },
  where: { 320: 3140, 480: 2560, 768: 2140, 1200: 2140 },
  market: { 320: 2390, 480: 2040, 768: 1770, 1200: 1770 },
};
