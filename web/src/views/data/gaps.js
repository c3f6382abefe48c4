import { html, nothing } from 'lit/html.js';
import { table } from '../parts/table.js';
import { tableLink } from './list.js';
import { placeName } from './values.js';

/**
 * @import { Here } from './here.js'
 * @import { Row, TableEntry } from './tables.js'
 */

/** Countries of the collection that a table says nothing about: told, never filled in. @param {Here} here */
export function gaps(here) {
  const { index, words, fmt, id } = here;
  const all = index.tables.find(({ name }) => name === 'locations')?.rows ?? 0;
  const about = index.tables.filter(({ countries }) => countries);
  if (!all || !about.length) return nothing;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const { title, units, columns } = words.gaps;
  return html`<section class="fig" aria-labelledby="${id}-gaps">
    <h3 id="${id}-gaps">${title}</h3>
    <p class="units">${units}</p>
    <div class="draw">${table(
      title,
      [{ text: columns.table }, { text: columns.has, number: true }, { text: columns.without }],
      about.map((entry) => {
        const has = entry.countries ?? 0;
        return {
          cells: [
            tableLink(entry),
            words.gaps.of(count(has), count(all)),
            has < all ? missing(entry, count(all - has), here) : words.gaps.nothing,
          ],
        };
      }),
    )}</div>
  </section>`;
}

/** The countries by name: the table that lacks them is loaded when somebody asks. @param {TableEntry} entry @param {string} count @param {Here} here */
function missing({ name }, count, { session, words, env, fmt }) {
  const fold = `data-gaps-${name}`;
  const open = session.folds.has(fold);
  const toggled = (/** @type {Event} */ event) =>
    session.setFold(fold, /** @type {HTMLDetailsElement} */ (event.target).open);
  const names = () => {
    const shard = session.table(`tables/${name}`);
    const places = session.table('tables/locations');
    if (!shard || !places) return words.table.loading;
    const has = new Set(shard[name].map((/** @type {Row} */ { country }) => country));
    const without = places.locations.filter((/** @type {Row} */ place) => !has.has(place.id));
    return fmt.list(
      without
        .map((/** @type {Row} */ place) => placeName(place.id, session))
        .sort((/** @type {string} */ a, /** @type {string} */ b) => a.localeCompare(b, env.locale)),
    );
  };
  return html`<details ?open=${open} @toggle=${toggled}>
    <summary class="src">${words.gaps.list(count)}</summary>
    ${open ? html`<small>${names()}</small>` : nothing}
  </details>`;
}
