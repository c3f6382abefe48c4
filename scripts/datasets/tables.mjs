import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {Record<string, any>} Row  one record of a table
 * @typedef {{name: string, type: string, title: string, unit?: string, description: string, constraints?: Record<string, any>}} Field
 * @typedef {{fields: string, reference: {resource: string, fields: string}}} ForeignKey
 * @typedef {{fields: Field[], primaryKey: string, missingValues?: string[], foreignKeys?: ForeignKey[]}} TableSchema
 * @typedef {{name: string, path: string, title: string, description: string, schema: TableSchema}} Resource
 * @typedef {{name: string, title: string, description: string, version: string, created: string, licenses: object[], resources: Resource[]}} Package
 * @typedef {{name: string, file: string, text: string, rows: Row[], schema: TableSchema}} Table
 */

/** Folder of the datasets in the repository. */
export const datasetsFolder = new URL('../../datasets/', import.meta.url).pathname;

/** The data package: every table, its columns and their constraints. @returns {Package} */
export const readPackage = (folder = datasetsFolder) =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));

/**
 * One table of the package.
 * @param {Resource} resource
 * @returns {Table}
 * @throws {SyntaxError} when the file is not JSON
 */
export function readTable({ name, path, schema }, folder = datasetsFolder) {
  const text = readFileSync(join(folder, path), 'utf8');
  return { name, file: path, text, rows: JSON.parse(text), schema };
}

/** Every table of the package, by name. @returns {Map<string, Table>} */
export function readTables(folder = datasetsFolder) {
  return new Map(readPackage(folder).resources.map((resource) => [resource.name, readTable(resource, folder)]));
}

/** The ids of another table that the records of this one refer to. @param {Table} table @param {string} resource */
export const citedBy = ({ rows, schema }, resource) =>
  (schema.foreignKeys ?? [])
    .filter(({ reference }) => reference.resource === resource)
    .flatMap(({ fields }) => rows.map((row) => row[fields]).filter((id) => id !== undefined));

/** The one way to write a table: a record a line, so that a change of one fact is a change of one line. */
export const serialise = (/** @type {Row[]} */ rows) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** Line of the record with this index in a table written by `serialise`. */
export const lineOf = (/** @type {number} */ index) => index + 2;
