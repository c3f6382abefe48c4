import { world } from '../../../charts/world.js';
import { chartEnv } from '../../context.js';
import { inWeightings } from '../said.js';

/**
 * @import { WhereFacts } from '../facts.js'
 * @import { Place } from '../result.js'
 * @import { WhereContext } from './context.js'
 */

/** Places on a map. @param {WhereFacts} facts @param {WhereContext} context */
export function mapOf({ result, ranked, winner }, context) {
  const { more, layout, fmt } = context;
  const words = more.map;
  const share = (/** @type {Place} */ { first }) => (first === undefined ? '' : inWeightings(first, context));
  const out = result.places.filter(({ excluded }) => excluded);
  const spots = [...ranked, ...out].map((place) => ({
    lon: place.lon,
    lat: place.lat,
    label: [place.name, share(place)].filter(Boolean).join(' '),
    said: place.excluded ? place.name : saidOf(place, context),
    mine: place === winner,
    out: place.excluded,
  }));
  return world(
    {
      home: { ...result.at_home, label: result.at_home.city },
      spots,
      read: words.read,
      spoken: { title: words.name, desc: winner ? saidOf(winner, context) : fmt.number(spots.length) },
    },
    chartEnv(context, 'map', layout.whole),
  );
}

/** @param {Place} place @param {WhereContext} context */
const saidOf = (place, context) =>
  context.more.map.said({
    place: place.name,
    city: place.city,
    share: inWeightings(place.first ?? 0, context),
    distance: context.say.where.places.distance[place.distance],
    km: context.fmt.number(place.kilometres, 0),
  });
