import { data } from '../../i18n/en/data.js';
import { context } from '../context.js';

/**
 * @import { Messages } from '../../i18n/index.js'
 * @import { DataDocument, Session, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Index, Row, SourceRow, Table } from './tables.js'
 */

/**
 * What every part of the Data view is given.
 * @typedef {Context & { words: Messages['data'], index: Index, asked: DataDocument }} Here
 */

/**
 * @param {Session} session
 * @param {ViewEnv} env
 * @returns {Here | undefined} nothing until the index of the tables is there
 */
export function here(session, env) {
  const index = session.table('tables');
  if (!index) return undefined;
  return { ...context(session, env, { data }), words: data, index, asked: session.documents.data };
}

/**
 * A table with its sources; nothing until it is there.
 * @param {string} name
 * @param {Here} here
 * @returns {Table | undefined}
 */
export function tableOf(name, { session, index }) {
  const entry = index.tables.find((each) => each.name === name);
  const shard = entry && session.table(`tables/${name}`);
  return shard && { entry, rows: shard[name], sources: sourcesOf(shard) };
}

/** Sources by id, made once a shard. @type {WeakMap<object, Map<string, SourceRow>>} */
const made = new WeakMap();

/** @param {{ sources: SourceRow[] }} shard */
function sourcesOf(shard) {
  const known = made.get(shard) ?? new Map(shard.sources.map((source) => [source.id, source]));
  made.set(shard, known);
  return known;
}

/** The source of a row; a row of the table of sources is its own. @param {Row} row @param {Table} table */
export const sourceOf = (row, { entry, sources }) =>
  sources.get(entry.name === 'sources' ? row.id : (row.source ?? ''));
