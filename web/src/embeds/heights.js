/**
 * Heights, px, in which the answer of each preset stands without a scrollbar, by the width of the frame. Measured in three
 * browsers by scripts/embed-heights.mjs, with room for two more lines.
 * @type {Readonly<Record<import('./presets.js').PresetName, Record<320 | 480 | 768 | 1200, number>>>}
 */
export const heights = {
  savings: { 320: 2290, 480: 2060, 768: 1490, 1200: 1490 },
  'savings-accounting': { 320: 2480, 480: 2190, 768: 1550, 1200: 1550 },
  risk: { 320: 2360, 480: 1880, 768: 1540, 1200: 1540 },
  market: { 320: 2320, 480: 2000, 768: 1740, 1200: 1740 },
};
