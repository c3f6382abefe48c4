import { geoEqualEarth, geoPath } from 'd3-geo';
import { html, svg } from 'lit/html.js';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };
import { dot, drawing, label, path } from './draw.js';
import { place } from './place.js';
import { reading } from './reading.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Offset } from './place.js'
 */

/**
 * @typedef {{ lon: number, lat: number, label: string, said: string, mine: boolean, out: boolean }} Spot  `out`: shown, and not compared
 * @typedef {object} WorldData
 * @property {{ lon: number, lat: number, label: string }} home
 * @property {Spot[]} spots  the more important first
 * @property {string} read  how the spots are read
 * @property {Spoken} spoken
 */

/** Between these latitudes people work. */
const kNorth = 78;
const kSouth = -56;

/** @type {Offset[]} */
const kTries = [
  { dx: 9, dy: 4.5 },
  { dx: -9, dy: 4.5, anchor: 'end' },
  { dx: 0, dy: -9, anchor: 'middle' },
  { dx: 0, dy: 18, anchor: 'middle' },
  { dx: 9, dy: 16 },
  { dx: -9, dy: 16, anchor: 'end' },
  { dx: 9, dy: -7 },
  { dx: -9, dy: -7, anchor: 'end' },
];

const land = feature(/** @type {any} */ (atlas), /** @type {any} */ (atlas).objects.land);

/**
 * Places on a map of the world that keeps areas true.
 * @param {WorldData} data
 * @param {ChartEnv} env
 */
export function world({ home, spots, read, spoken }, env) {
  const { projection, height } = fitted(env.width);
  const at = (/** @type {{ lon: number, lat: number }} */ { lon, lat }) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return { x, y };
  };
  const points = spots.map(at);
  const base = at(home);
  const places = place(
    [{ ...home, at: base }, ...spots.map((spot, index) => ({ ...spot, at: points[index] }))].map(
      ({ label: text, at: where }) => ({ text, at: where, tries: kTries }),
    ),
    { x0: 0, y0: 10, x1: env.width, y1: height },
    [base, ...points],
  );
  const stops = spots
    .map(({ label: name, said }, index) => ({ ...points[index], said: name, more: said }))
    .sort((a, b) => a.x - b.x);
  return html`${drawing(env, height, spoken, [
    path('land', geoPath(projection)(land)),
    svg`<rect class="r-ink" x=${base.x - 4} y=${base.y - 4} width="8" height="8"></rect>`,
    places[0].clear ? label(places[0], 'strong halo', places[0].text) : [],
    spots.map(({ mine, out }, index) => {
      const { x, y } = points[index];
      return dot(out ? 'd-open' : mine ? 'd-yours' : 'd-history', x, y, mine ? 6 : 3.5);
    }),
    spots.map(({ mine }, index) => {
      const placed = places[index + 1];
      return placed.clear || mine ? label(placed, mine ? 'mine halo' : 'ink halo', placed.text) : [];
    }),
  ])}
    ${reading({ stops, first: null, name: read, base: height, width: env.width, height, hint: read })}`;
}

/** Equal Earth over the width, cut to where people live. @param {number} width */
function fitted(width) {
  const projection = geoEqualEarth().fitWidth(width, { type: 'Sphere' });
  const [, top] = projection([0, kNorth]) ?? [0, 0];
  const [, bottom] = projection([0, kSouth]) ?? [0, width / 2];
  const [x, y] = projection.translate();
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, bottom - top],
  ]);
  return { projection, height: Math.round(bottom - top) };
}
