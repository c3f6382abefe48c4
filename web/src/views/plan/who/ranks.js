import { ranks } from '../../../charts/ranks.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { ranked } from './standing.js';

/** @import { WhoContext } from './context.js' */

/** A candidate ahead of the next by this share is firmly first. */
const kFirm = 0.5;

/** How often each candidate comes first. @param {WhoContext} context */
export function ranksFigure(context) {
  const {
    result,
    words: { ranks: words },
    fmt,
    say,
    layout,
    id,
  } = context;
  const standings = ranked(result);
  const share = (/** @type {number} */ value) => fmt.percentWhole(value);
  const often = [...standings].sort((a, b) => b.first - a.first);
  const [most, next] = often;
  const firm = !next || most.first - next.first >= kFirm;
  const places = words.places.slice(0, standings.length);
  const { draws = 0, error = 0, exact = false } = result.sampling ?? {};
  return figure(
    {
      id: `${id}-ranks`,
      title: firm
        ? words.firm(most.name, share(most.first))
        : words.open(most.name, share(most.first), next.name, share(next.first)),
      units: words.units,
      chart: ranks(
        {
          rows: standings.map(({ name, acceptability, rank }) => ({
            label: name,
            shares: acceptability,
            mine: rank === 1,
            said: share(acceptability[0]),
          })),
          places,
          spoken: {
            title: words.name,
            desc: standings.map(({ name, first }) => words.desc(name, share(first))).join('; '),
          },
        },
        chartEnv(context, 'ranks', layout.pair),
      ),
      table: table(
        words.name,
        [
          { text: words.columns.candidate },
          { text: words.columns.score, number: true },
          ...places.map((_, rank) => ({ text: words.columns.rank(fmt.number(rank + 1, 0)), number: true })),
          { text: words.columns.confidence, number: true },
        ],
        standings.map(({ name, score, acceptability, confidence }) => ({
          cells: [
            name,
            fmt.fixed(score * 100, 1),
            ...places.map((_, rank) => fmt.percent(acceptability[rank])),
            typeof confidence === 'number' ? fmt.percent(confidence) : words.never,
          ],
        })),
      ),
      foot: exact ? words.exact : words.foot(fmt.number(draws, 0), fmt.number(error * 100, 2)),
      about: 'smaa',
    },
    say,
  );
}
