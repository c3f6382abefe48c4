import { html, nothing } from 'lit/html.js';
import { sorting } from '../parts/sorting.js';
import { tally } from './query.js';
import { kInUnit, shareUnit } from './values.js';

/**
 * @import { Here } from './here.js'
 * @import { Row, Table } from './tables.js'
 */

/** Units that a warning names. */
const kNamed = 3;

/**
 * A word against reading an order into figures that do not compare.
 * @param {Row[]} chosen
 * @param {Table} table
 * @param {Here} here
 */
export function mixedUnits(chosen, { entry }, { asked, session, words, fmt }) {
  const field = asked.sort && entry.fields.find(({ name }) => name === sorting(asked.sort ?? '').name);
  if (!field || !kInUnit.has(field.name)) return nothing;
  const units = tally(chosen, 'unit');
  if (units.length < 2) return nothing;
  const [most] = units[0];
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const named = units.slice(0, kNamed).map(([unit, rows]) => `${shareUnit(String(unit), words)} (${count(rows)})`);
  if (units.length > kNamed) named.push(words.table.further(count(units.length - kNamed)));
  const only = () => session.change({ 'where.unit': most, page: undefined, record: undefined });
  return html`<div class="warn">
    <p><b>${words.table.mixed(field.title, count(units.length), fmt.list(named))}</b> ${words.table.mixedWhy}</p>
    <p class="acts"><button class="btn" type="button" @click=${only}>${words.table.onlyUnit(shareUnit(String(most), words))}</button></p>
  </div>`;
}
