import { html, nothing } from 'lit/html.js';
import { cite } from '../../parts/card.js';

/**
 * @import { Context } from '../../context.js'
 */

/**
 * The card of a record of the datasets, from the shard of its table; its id while that is on its way.
 * @param {string} name  of the table
 * @param {string} id
 * @param {Context} context
 * @param {string} [word]
 */
export function recordCell(name, id, { session, say }, word = say.common.source) {
  const shard = session.table(`tables/${name}`);
  const row = shard?.[name]?.find((/** @type {{ id: string }} */ each) => each.id === id);
  if (!row) return nothing;
  return cite(
    word,
    recordCard(name, row, shard.sources, { heading: `${row.publisher ?? ''} ${row.title ?? id}`.trim() }, say),
    say,
  );
}

/**
 * A record as a card: what it says, where, how sure.
 * @param {string} name  of the table
 * @param {Record<string, any>} row
 * @param {any[]} sources  CSL-JSON
 * @param {{ heading: string, rows?: [string, unknown][] }} card
 * @param {Context['say']} say
 */
export function recordCard(name, row, sources, { heading, rows = [] }, say) {
  const words = say.common.card;
  const source = sources.find(({ id }) => id === row.source);
  return {
    heading,
    origin: `${name}/${row.id}`,
    source: {
      id: row.source,
      title: row.title ?? source?.title,
      publisher: row.publisher ?? source?.publisher,
      url: row.evidence?.startsWith('http') ? row.evidence : source?.URL,
      license: source?.license ?? source?.licence,
    },
    rows: /** @type {[string, unknown][]} */ ([
      ...rows,
      [words.quote, row.quote],
      [words.standing, [words.kind[row.kind] ?? row.kind, words.confidence[row.confidence]].filter(Boolean).join('; ')],
      [words.did, words.nothingDone],
      [words.note, row.note],
    ]),
  };
}

/** Tables by what their ids look like; what is left are estimates. @type {[RegExp, string][]} */
const kTables = [
  [/^share-\d+$/, 'market-shares'],
  [/^adopt-\d+$/, 'adoption'],
  [/^[A-Z]{3}\..*\.\d{4}$/, 'location-indicators'],
  [/\./, 'roi-parameters'],
];

/** @param {string} id  of a record */
const tableOf = (id) => kTables.find(([shape]) => shape.test(id))?.[1] ?? 'market-estimates';

/**
 * The cards of the facts that something rests on, after a comma each.
 * @param {string[]} ids
 * @param {Context} context
 */
export const factCards = (ids, context) =>
  ids.map((id) => html`, ${recordCell(tableOf(id), id, context, context.say.common.small(context.say.common.source))}`);
