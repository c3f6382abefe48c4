/**
 * Heights, px, in which the answer of each preset stands without a scrollbar, by the width of the frame. Measured in three
 * browsers by scripts/embed-heights.mjs, with room for two more lines.
 * @type {Readonly<Record<import('./presets.js').PresetName, Record<320 | 480 | 768 | 1200, number>>>}
 */
export const heights = {
  savings: { 320: 2300, 480: 2070, 768: 1510, 1200: 1510 },
  'savings-accounting': { 320: 2500, 480: 2210, 768: 1570, 1200: 1570 },
  risk: { 320: 2360, 480: 1880, 768: 1540, 1200: 1540 },
  where: { 320: 2960, 480: 2530, 768: 2120, 1200: 2120 },
  market: { 320: 2340, 480: 2020, 768: 1740, 1200: 1740 },
};
