/** @import { Field } from './tables.mjs' */

/** JSON Schema types of the Frictionless types in use. @type {Record<string, string>} */
const types = {
  string: 'string',
  number: 'number',
  year: 'integer',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
};

/**
 * A column of a Frictionless table schema as a JSON Schema, so that a stock validator can check it.
 * @param {Field} field
 */
function memberSchema({ name, type, constraints = {} }) {
  if (!(type in types)) throw new Error(`datapackage.json: ${name}: no rule for the type ${type}`);
  const schema = /** @type {Record<string, any>} */ ({ type: types[type] });
  if (type === 'string') schema.minLength = 1;
  if (constraints.enum) schema.enum = constraints.enum;
  if (constraints.minimum !== undefined) schema.minimum = constraints.minimum;
  if (constraints.maximum !== undefined) schema.maximum = constraints.maximum;
  // A Frictionless pattern is about the whole value, a JSON Schema pattern about any part of it.
  if (constraints.pattern) schema.pattern = `^(?:${constraints.pattern})$`;
  return schema;
}

/**
 * What one record of a table may hold.
 * @param {Field[]} fields
 */
export function recordSchema(fields) {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, memberSchema(field)])),
    required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
    additionalProperties: false,
  };
}
