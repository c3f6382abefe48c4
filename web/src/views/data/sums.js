/** @import { Counts, Index, TableEntry } from './tables.js' */

/** A table of figures, and not of names: its rows say how far they can be trusted. @param {TableEntry} entry */
export const isOfFigures = ({ confidence }) => Object.keys(confidence).length > 0;

/**
 * What the whole collection comes to.
 * @param {Index} index
 */
export function sumsOf({ tables }) {
  const figures = tables.filter(isOfFigures);
  /** @type {Counts} */
  const confidence = {};
  for (const table of figures)
    for (const [name, count] of Object.entries(table.confidence)) confidence[name] = (confidence[name] ?? 0) + count;
  const years = figures.flatMap(({ years }) => (years ? [years.first, years.last] : []));
  const rowsOf = (/** @type {string} */ name) => tables.find((table) => table.name === name)?.rows ?? 0;
  const sum = figures.reduce((all, { rows }) => all + rows, 0);
  return {
    tables: figures.length,
    figures: sum,
    sources: rowsOf('sources'),
    countries: rowsOf('locations'),
    years: { first: Math.min(...years), last: Math.max(...years) },
    confidence,
    primary: (confidence.primary ?? 0) / sum,
  };
}
