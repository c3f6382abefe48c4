/**
 * @import { Package, Row, Table } from './tables.mjs'
 * @typedef {Record<string, number>} Counts  number of records by value
 */

/** How often each value occurs, most frequent first; absent values are left out. @param {unknown[]} values @returns {Counts} */
function countsOf(values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')));
}

/** First and last year that the records are about. @param {Row[]} rows */
function yearsOf(rows) {
  const years = rows.flatMap(({ year, base_year, forecast_year }) => [year, base_year, forecast_year]);
  const known = years.filter((value) => typeof value === 'number');
  return known.length ? { first: Math.min(...known), last: Math.max(...known) } : undefined;
}

/** @param {Table} table @param {Map<string, Row>} sources */
function coverage({ name, rows }, sources) {
  const column = (/** @type {string} */ field) => rows.map((row) => row[field]);
  const countries = new Set(column('country').filter(Boolean));
  const sourceOf = (/** @type {Row} */ row) => (name === 'sources' ? row : sources.get(row.source));
  return {
    rows: rows.length,
    countries: countries.size || undefined,
    years: yearsOf(rows),
    sources: name === 'sources' ? undefined : new Set(column('source')).size,
    kind: countsOf(column('kind')),
    confidence: countsOf(column('confidence')),
    use: countsOf(rows.map((row) => sourceOf(row)?.use)),
  };
}

/**
 * What there is: the package and, for each table, its columns and how far its records can be trusted.
 * @param {Package} package_
 * @param {Map<string, Table>} tables
 */
export function contents({ name, title, description, version, created, licenses, resources }, tables) {
  const sources = new Map((tables.get('sources')?.rows ?? []).map((row) => [row.id, row]));
  return {
    package: { name, title, description, version, created, licenses },
    tables: resources.flatMap((resource) => {
      const table = tables.get(resource.name);
      if (!table) return [];
      const fields = resource.schema.fields.map((field) => ({
        name: field.name,
        type: field.type,
        title: field.title,
        unit: field.unit,
        description: field.description,
        values:
          field.constraints?.enum && table.rows.length ? countsOf(table.rows.map((r) => r[field.name])) : undefined,
        refers: resource.schema.foreignKeys?.find((key) => key.fields === field.name)?.reference.resource,
      }));
      return [
        {
          name: resource.name,
          title: resource.title,
          description: resource.description,
          fields,
          ...coverage(table, sources),
        },
      ];
    }),
  };
}
