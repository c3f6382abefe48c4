/**
 * A list of an answer as a table: one row a record, a column for each value in it.
 * @typedef {{ name: string, columns: string[], rows: Record<string, unknown>[] }} ResultTable
 */

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is Record<string, unknown>[]} */
const isRecords = (value) => Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** @param {unknown} value @returns {value is number[]} */
const isSeries = (value) =>
  Array.isArray(value) && value.length > 1 && value.every((each) => typeof each === 'number' || each === null);

/**
 * Every list of an answer as a table. A list inside the records of another becomes a table of its own, whose rows say
 * which record they belong to; series by month or year stand side by side in `months`.
 * @param {Record<string, unknown>} answer
 * @returns {ResultTable[]}
 */
export function tablesOf(answer) {
  /** @type {ResultTable[]} */
  const tables = [];
  const months = byMonth(answer);
  if (months) tables.push(months);
  collect(answer, '', months?.rows.length ?? 0, tables);
  return tables;
}

/** @param {Record<string, unknown>} record @param {string} prefix @param {number} months @param {ResultTable[]} tables */
function collect(record, prefix, months, tables) {
  const single = Object.entries(scalars(record)).filter(([, value]) => value !== null);
  if (prefix && !prefix.includes('.') && single.length > 1)
    tables.push({
      name: prefix,
      columns: ['name', 'value'],
      rows: single.map(([name, value]) => ({ name, value })),
    });
  for (const [key, value] of Object.entries(record)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (isRecords(value)) addRecords(name.replaceAll('.', '_'), value, {}, months, tables);
    else if (isRecord(value)) collect(value, name, months, tables);
  }
}

/**
 * @param {string} name
 * @param {Record<string, unknown>[]} records
 * @param {Record<string, unknown>} owner  what says which record of the list above they belong to
 * @param {number} months
 * @param {ResultTable[]} tables
 */
function addRecords(name, records, owner, months, tables) {
  const rows = records.map((record) => ({ ...owner, ...flat(record, months) }));
  const known = tables.find((table) => table.name === name);
  const table = known ?? { name, columns: [], rows: [] };
  if (!known) tables.push(table);
  table.rows.push(...rows);
  table.columns = [...new Set([...table.columns, ...rows.flatMap(Object.keys)])];
  for (const record of records) {
    for (const [key, value] of Object.entries(record)) {
      if (isRecords(value)) addRecords(`${name}_${key}`, value, { ...owner, ...nameOf(name, record) }, months, tables);
    }
  }
}

/** What a record goes by in a table of its parts. @param {string} list @param {Record<string, unknown>} record */
function nameOf(list, record) {
  const key = ['id', 'path', 'publisher', 'label', 'dimension', 'year'].find((each) => record[each] !== undefined);
  return key ? { [`${list}.${key}`]: record[key] } : {};
}

/** @param {Record<string, unknown>} record @param {number} months @returns {Record<string, unknown>} */
function flat(record, months) {
  const lists = Object.entries(record).filter(
    ([, value]) => Array.isArray(value) && !isRecords(value) && !(isSeries(value) && value.length === months),
  );
  return {
    ...scalars(record),
    ...Object.fromEntries(lists.map(([key, value]) => [key, /** @type {unknown[]} */ (value).join('; ')])),
  };
}

/** Single values, those of records inside with the names of both. @param {Record<string, unknown>} record @returns {Record<string, unknown>} */
const scalars = (record) =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      if (Array.isArray(value)) return [];
      if (!isRecord(value)) return [[key, value]];
      return Object.entries(scalars(value)).map(([inner, each]) => [`${key}.${inner}`, each]);
    }),
  );

/** The months of a savings answer: every line and series, a row a month. @param {any} answer @returns {ResultTable | undefined} */
function byMonth(answer) {
  const count = answer.cash_flow?.values?.length;
  if (!count) return undefined;
  const series = [
    ...(answer.lines ?? []).map((/** @type {any} */ { id, values }) => [id, values]),
    ...Object.entries(answer),
    ...['cash_flow', 'workforce'].flatMap((part) =>
      Object.entries(answer[part] ?? {}).map(([key, values]) => [`${part}.${key}`, values]),
    ),
  ].filter(([, values]) => isSeries(values) && values.length === count);
  const columns = ['month', ...series.map(([name]) => name)];
  const rows = Array.from({ length: count }, (_, month) =>
    Object.fromEntries([['month', month], ...series.map(([name, values]) => [name, values[month]])]),
  );
  return { name: 'months', columns, rows };
}
