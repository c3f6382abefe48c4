import { html, nothing } from 'lit/html.js';
import { rows } from '../../../charts/rows.js';
import { chartEnv } from '../../context.js';
import { cite } from '../../parts/card.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { traced } from '../../parts/trace.js';
import { isFirm, shortName } from '../facts.js';
import { pick } from './pick.js';
import { recordCard } from './record.js';

/**
 * @import { MarketFacts } from '../facts.js'
 * @import { MoreContext } from './index.js'
 */

/**
 * A row of the table of shares, as far as it is read here.
 * @typedef {{ id: string, publisher: string, title: string, year?: number, region: string, market: string, dimension: string,
 *   category: string, share_pct: number, source: string, confidence: string }} Share
 * @typedef {{ category: string, dimension: string, shares: Share[] }} Part
 */

/** What is divided, before the reader chooses. */
const kFirst = 'Global: all BPO';

/** The most parts that are drawn; the table has them all. */
const kMostDrawn = 14;

const nameOf = (/** @type {Share} */ { region, market }) => `${region}: ${market}`;
const recordOf = (/** @type {{ id: string }} */ { id }) => `market-shares/${id}`;

/**
 * What a market is made of: by service, industry and region, as each publisher divides it.
 * @param {{ 'market-shares': Share[], sources: any[] } | undefined} shard
 * @param {MarketFacts} facts
 * @param {MoreContext} context
 */
export function sharesFigure(shard, facts, context) {
  const { say, more, layout, id, fmt, session } = context;
  const words = more.shares;
  if (!shard) return html`<p class="wait">${words.coming}</p>`;
  const all = shard['market-shares'];
  const usual = usualOf(all, facts);
  const asked = session.documents.shown.market ?? usual;
  const [by, divided] = [session.documents.shown.by, all.filter((each) => nameOf(each) === asked)];
  const dimensions = [...new Set(divided.map(({ dimension }) => dimension))];
  const list = partsOf(by && dimensions.includes(by) ? divided.filter(({ dimension }) => dimension === by) : divided);
  const drawn = list.slice(0, kMostDrawn);
  const percent = (/** @type {Share} */ share) => fmt.percentFigure(share.share_pct / 100, { digits: 2, trim: true });
  const newest = Math.max(...list.flatMap(({ shares }) => shares.map(({ year }) => year ?? 0)));
  const cardOf = (/** @type {Share} */ share) => {
    const heading = `${share.category}: ${percent(share)}%`;
    const word = `${shortName(share.publisher)}${share.year ? ` ${share.year}` : ''}`;
    const rows = /** @type {[string, unknown][]} */ ([[say.common.card.scope, nameOf(share)]]);
    return cite(word, recordCard('market-shares', share, shard.sources, { heading, rows }, say), say);
  };
  const cards = list.map(
    ({ category, shares }, index) =>
      html`${index ? '; ' : ''}${say.common.typeset(category)}: ${shares.map((share, at) => html`${at ? ', ' : ''}${cardOf(share)}`)}`,
  );
  return figure(
    {
      id: `${id}-shares`,
      title: title(list, words),
      units: words.units(asked, newest),
      notice: html`<div class="picks">
        ${pick(
          {
            id: `${id}-shares-market`,
            label: words.market,
            value: asked,
            given: asked !== usual,
            options: [...new Set(all.map(nameOf))].map((value) => ({
              value,
              label: value.split(': ')[1],
              group: value.split(': ')[0],
            })),
          },
          (value) => session.change({ market: value === usual ? undefined : value, by: undefined }, 'shown'),
        )}
        ${
          dimensions.length > 1
            ? pick(
                {
                  id: `${id}-shares-by`,
                  label: words.by,
                  value: by ?? '',
                  given: by !== undefined,
                  options: [
                    { value: '', label: words.everything },
                    ...dimensions.map((value) => ({ value, label: value })),
                  ],
                },
                (value) => session.change({ by: value || undefined }, 'shown'),
              )
            : nothing
        }
      </div>`,
      chart: rows(
        {
          rows: drawn.map(({ category, dimension, shares }) => ({
            label: say.common.capital(category),
            note: words.note(dimension),
            marks: shares.map((share) => ({
              value: share.share_pct,
              label: `${shortName(share.publisher)} ${percent(share)}${share.year && share.year !== newest ? `, ${share.year}` : ''}`,
              short: `${percent(share)}%`,
              firm: isFirm(share),
              origin: recordOf(share),
            })),
          })),
          tick: (value) => `${fmt.number(value)}%`,
          spoken: { title: words.name(asked), desc: words.desc(list.length) },
        },
        chartEnv(context, 'shares', layout.whole),
      ),
      table: table(
        words.name(asked),
        [
          { text: words.columns.part },
          { text: words.columns.by, optional: true },
          { text: words.columns.publisher },
          { text: words.columns.year, number: true },
          { text: '%', number: true },
        ],
        list.flatMap(({ shares }) =>
          shares.map((share) => ({
            cells: [
              share.category,
              share.dimension,
              share.publisher,
              share.year ? fmt.year(share.year) : '',
              traced(recordOf(share), percent(share)),
            ],
          })),
        ),
      ),
      foot: html`${say.common.source}: ${cards}. ${words.foot}`,
    },
    say,
  );
}

/** What is divided of the scope that is asked for, where the core knows of any. @param {Share[]} all @param {MarketFacts} facts */
function usualOf(all, { result }) {
  const first = result.breakdowns?.flatMap(({ ids }) => ids)[0];
  const share = all.find(({ id }) => id === first);
  return share ? nameOf(share) : kFirst;
}

/** By part, the latest word of each publisher, the largest part first. @param {Share[]} shares @returns {Part[]} */
function partsOf(shares) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const share of [...shares].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))) {
    const key = `${share.dimension}/${share.category}`;
    const part = parts.get(key) ?? { category: share.category, dimension: share.dimension, shares: [] };
    if (!part.shares.some(({ publisher }) => publisher === share.publisher)) part.shares.push(share);
    parts.set(key, part);
  }
  const size = (/** @type {Part} */ { shares: all }) => Math.max(...all.map(({ share_pct: share }) => share));
  return [...parts.values()].sort((a, b) => size(b) - size(a));
}

/**
 * The finding: where publishers differ most, or what is largest.
 * @param {Part[]} list
 * @param {MoreContext['more']['shares']} words
 */
function title(list, words) {
  const spread = (/** @type {Part} */ { shares }) =>
    Math.max(...shares.map((each) => each.share_pct)) - Math.min(...shares.map((each) => each.share_pct));
  const rival = list.filter(({ shares }) => shares.length > 1).sort((a, b) => spread(b) - spread(a))[0];
  if (rival) return words.differ(rival.category);
  return list.length ? words.largest(list[0].category) : words.none;
}
