// Checks every table of datasets/: node scripts/datasets/check.mjs [FOLDER]
// Prints one line a finding (file, line, record, field, value, what is allowed) and ends with 1 when there is any.

import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { recordSchema } from './record-schema.mjs';
import { rules } from './rules.mjs';
import { datasetsFolder, lineOf, readPackage, readTable, serialise } from './tables.mjs';

/**
 * @import { Row, Table } from './tables.mjs'
 * @import { ErrorObject } from 'ajv'
 * @typedef {{file: string, line?: number, id?: string, field?: string, value?: unknown, allowed: string}} Finding
 */

const ajv = new Ajv({ allErrors: true, verbose: true });

/** @param {ErrorObject} error */
function allowedBy({ keyword, params, parentSchema, message }) {
  switch (keyword) {
    case 'required':
      return 'must be there';
    case 'additionalProperties':
      return 'no column of this name';
    case 'enum':
      return `one of ${params.allowedValues.join(', ')}`;
    case 'type':
      return `a ${params.type}`;
    case 'pattern':
      return `a text like ${parentSchema?.pattern}`;
    case 'minLength':
      return 'a text that is not empty; leave the column out instead';
    default:
      return message ?? keyword;
  }
}

/** @param {ErrorObject} error */
const fieldOf = ({ instancePath, params }) =>
  instancePath.split('/')[1] ?? params.missingProperty ?? params.additionalProperty;

/** @param {Table} table @returns {Finding[]} */
function checkRecords({ name, file, rows, schema }) {
  const validate = ajv.compile(recordSchema(schema.fields));
  const names = schema.fields.map((field) => field.name);
  return rows.flatMap((row, index) => {
    const at = { file, line: lineOf(index), id: row?.id };
    if (!validate(row))
      return (validate.errors ?? []).map((error) => {
        const field = fieldOf(error);
        return { ...at, field, value: row?.[field], allowed: allowedBy(error) };
      });
    const order = names.filter((field) => field in row);
    const misplaced = Object.keys(row).find((field, i) => field !== order[i]);
    if (misplaced) return [{ ...at, field: misplaced, allowed: `the order of the columns: ${order.join(', ')}` }];
    return (rules[name] ?? []).flatMap((rule) => rule(row)).map((offence) => ({ ...at, ...offence }));
  });
}

/** @param {Table} table @returns {Finding[]} */
function checkUnique({ file, rows, schema }) {
  return schema.fields
    .filter(({ constraints }) => constraints?.unique)
    .flatMap(({ name: field }) => {
      const first = new Map();
      return rows.flatMap((row, index) => {
        const value = row[field];
        if (!first.has(value)) {
          first.set(value, index);
          return [];
        }
        const allowed = `a value of its own; line ${lineOf(first.get(value))} has it already`;
        return [{ file, line: lineOf(index), id: row.id, field, value, allowed }];
      });
    });
}

/** @param {Table} table @param {Map<string, Table>} tables @returns {Finding[]} */
function checkReferences({ file, rows, schema }, tables) {
  return (schema.foreignKeys ?? []).flatMap(({ fields: field, reference }) => {
    const target = tables.get(reference.resource);
    const known = new Set(target?.rows.map((row) => row[reference.fields]));
    return rows.flatMap((row, index) =>
      row[field] === undefined || known.has(row[field])
        ? []
        : [
            {
              file,
              line: lineOf(index),
              id: row.id,
              field,
              value: row[field],
              allowed: `an id of ${reference.resource}.json`,
            },
          ],
    );
  });
}

/** Records that exist to be referred to, and are not. @param {Map<string, Table>} tables @returns {Finding[]} */
function checkUsed(tables, /** @type {string} */ resource) {
  const used = new Set(
    [...tables.values()].flatMap(({ rows, schema }) =>
      (schema.foreignKeys ?? [])
        .filter(({ reference }) => reference.resource === resource)
        .flatMap(({ fields }) => rows.map((row) => row[fields])),
    ),
  );
  const table = tables.get(resource);
  return (table?.rows ?? []).flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [{ file: `${resource}.json`, line: lineOf(index), id, allowed: 'a record that another table cites' }],
  );
}

/** @param {Table} table @returns {Finding[]} */
function checkForm({ file, text, rows }) {
  const [is, should] = [text, serialise(rows)].map((form) => form.split('\n'));
  const line = should.findIndex((expected, i) => expected !== is[i]);
  if (line < 0 && is.length === should.length) return [];
  const at = line < 0 ? should.length : line;
  return [
    {
      file,
      line: at + 1,
      allowed: 'one record a line, written as JSON.stringify writes it, no spaces, no repeated key',
    },
  ];
}

/**
 * Every finding in a folder of datasets, and the number of records of each table.
 * @returns {{findings: Finding[], counts: Record<string, number>}}
 */
export function checkDatasets(folder = datasetsFolder) {
  /** @type {Finding[]} */
  const findings = [];
  /** @type {Map<string, Table>} */
  const tables = new Map();
  for (const resource of readPackage(folder).resources) {
    try {
      const table = readTable(resource, folder);
      if (Array.isArray(table.rows)) tables.set(resource.name, table);
      else findings.push({ file: resource.path, allowed: 'a list of records' });
    } catch (error) {
      findings.push({
        file: resource.path,
        allowed: `a table that can be read: ${/** @type {Error} */ (error).message}`,
      });
    }
  }
  for (const table of tables.values()) {
    findings.push(
      ...checkForm(table),
      ...checkRecords(table),
      ...checkUnique(table),
      ...checkReferences(table, tables),
    );
  }
  for (const resource of ['sources', 'series']) findings.push(...checkUsed(tables, resource));
  const counts = Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows.length]));
  return { findings, counts };
}

/** One finding in words. @param {Finding} finding */
export function describe({ file, line, id, field, value, allowed }) {
  const place = line === undefined ? file : `${file}:${line}`;
  const what = [id, field].filter((part) => part !== undefined).join(': ');
  const is = value === undefined ? '' : `${JSON.stringify(value)} is not allowed; `;
  return `${place}: ${what}${what && ': '}${is}expected ${allowed}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { findings, counts } = checkDatasets(process.argv[2]);
  for (const finding of findings) console.error(describe(finding));
  for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(5)} ${name}`);
  console.log(findings.length ? `${findings.length} findings` : 'no findings');
  process.exitCode = findings.length ? 1 : 0;
}
