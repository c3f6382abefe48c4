import { ranks } from '../../../charts/ranks.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';
import { inWeightings } from '../said.js';

/**
 * @import { WhereContext } from './context.js'
 * @import { WhereFacts } from '../facts.js'
 */

/** Bars that are drawn; the table has all places. */
const kShown = 10;

/** From here on a place is firmly first. */
const kFirm = 2 / 3;

/** How often each place comes first, second and third. @param {WhereFacts} facts @param {WhereContext} context */
export function ranksFigure({ ranked, winner, result }, context) {
  const { say, more, fmt, layout, id } = context;
  const words = more.ranks;
  if (!winner || ranked.length < 2) return '';
  const rows = ranked.map((place) => ({
    place,
    shares: [0, 1, 2].map((rank) => place.acceptability[rank] ?? 0),
    said: inWeightings(place.first, context),
  }));
  return figure(
    {
      id: `${id}-ranks`,
      title: words.title(winner.name, winner.first >= kFirm),
      units: words.units(fmt.number(result.sampling.draws, 0)),
      formula: 'headline',
      about: 'smaa',
      chart: block(
        'headline',
        ranks(
          {
            rows: rows
              .slice(0, kShown)
              .map(({ place, shares, said }) => ({ label: place.name, shares, said, mine: place === winner })),
            places: [words.first, words.second, words.third],
            spoken: { title: words.name, desc: words.desc(winner.name, inWeightings(winner.first, context)) },
          },
          chartEnv(context, 'ranks', layout.half),
        ),
      ),
      table: block(
        'headline',
        table(
          words.name,
          [
            { text: words.columns.place },
            { text: words.columns.first, number: true },
            { text: words.columns.second, number: true },
            { text: words.columns.third, number: true },
            { text: words.columns.sure, number: true, optional: true },
          ],
          rows.map(({ place, shares }) => ({
            kind: place === winner ? /** @type {const} */ ('mine') : undefined,
            cells: [
              place.name,
              ...shares.map((share) => fmt.percent(share)),
              place.confidence === null || place.confidence === undefined
                ? words.never
                : fmt.percentWhole(place.confidence),
            ],
          })),
        ),
      ),
      foot: words.foot,
    },
    say,
  );
}
