import { figure } from '../../parts/figure.js';
import { later } from '../../parts/later.js';
import { near } from '../../parts/near.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';
import { inWeightings } from '../said.js';

/**
 * @import { WhereFacts } from '../facts.js'
 * @import { WhereContext } from './context.js'
 */

/** The land is as heavy as the rest of the page: it is loaded when a reader comes near. */
const script = () => import('./map.js');

/** Places on a map. @param {WhereFacts} facts @param {WhereContext} context */
export function mapFigure(facts, context) {
  const { say, more, fmt, id } = context;
  const { result, ranked, winner } = facts;
  const words = more.map;
  if (!winner) return '';
  const coming = { coming: words.coming, failed: words.failed };
  return figure(
    {
      id: `${id}-map`,
      title: words.title(winner.name, fmt.number(winner.kilometres, 0), result.at_home.city),
      units: words.units,
      formula: 'headline',
      chart: block(
        'headline',
        near(
          () => later(script, (/** @type {typeof import('./map.js')} */ { mapOf }) => mapOf(facts, context), coming),
          words.coming,
        ),
      ),
      table: block(
        'headline',
        table(
          words.name,
          [
            { text: words.columns.place },
            { text: words.columns.city, optional: true },
            { text: words.columns.distance },
            { text: words.columns.km, number: true },
            { text: words.columns.first, number: true },
          ],
          ranked.map((place) => ({
            kind: place === winner ? /** @type {const} */ ('mine') : undefined,
            cells: [
              place.name,
              place.city,
              say.where.places.distance[place.distance],
              fmt.number(place.kilometres, 0),
              inWeightings(place.first, context),
            ],
          })),
        ),
      ),
      foot: `${words.foot}${say.common.typeset(result.rule)}`,
    },
    say,
  );
}
