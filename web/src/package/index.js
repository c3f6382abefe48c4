import { parsed } from '../engine/answer.js';
import { callerOf } from '../engine/caller.js';
import { makeCore } from '../engine/core.js';
import { EngineFault } from '../engine/errors.js';
import { glueOf } from '../engine/glue.js';
import { moduleOf } from '../engine/modules.js';
import { partsOf } from './parts.js';

export { BpoError, EngineFault } from '../engine/errors.js';

/** @import { DocumentName, ModuleName } from '../engine/modules.js' */

/** @typedef {ReturnType<typeof callerOf>} Caller */

/** Modules by name, each loaded when a function of its is first called. @type {Map<ModuleName, Promise<Caller>>} */
const callers = new Map();

/** @param {ModuleName} name */
function callerFor(name) {
  const known = callers.get(name);
  if (known) return known;
  const coming = open(name);
  callers.set(name, coming);
  coming.catch(() => callers.delete(name));
  return coming;
}

/** @param {ModuleName} name */
async function open(name) {
  const [createCore, { module, tables }] = await Promise.all([glueOf[name](), partsOf(name)]);
  return callerOf(await makeCore(createCore, module, tables));
}

/** @param {ModuleName} module @param {string} name @param {string} argument */
async function ask(module, name, argument) {
  const call = await callerFor(module);
  try {
    return call({ name, args: [argument] });
  } catch (error) {
    callers.delete(module); // the instance is of no more use
    throw new EngineFault(String(error));
  }
}

/** @param {DocumentName} name */
const answerOf = (name) => async (/** @type {unknown} */ document) =>
  parsed(await ask(moduleOf[name], name, JSON.stringify(document) ?? ''));

export const market = answerOf('market');
export const growth = answerOf('growth');
export const project = answerOf('project');
export const claim = answerOf('claim');
export const roi = answerOf('roi');
export const catalogue = answerOf('catalogue');
export const goal = answerOf('goal');
export const grid = answerOf('grid');
export const flip = answerOf('flip');
export const models = answerOf('models');
export const compare = answerOf('compare');
export const productivity = answerOf('productivity');
export const quote = answerOf('quote');
export const staff = answerOf('staff');
export const finance = answerOf('finance');
export const workbook = answerOf('workbook');
export const risk = answerOf('risk');
export const fit = answerOf('fit');
export const where = answerOf('where');
export const score = answerOf('score');
export const timeline = answerOf('timeline');

/** @param {DocumentName} name */
export async function schema(name) {
  const module = moduleOf[name];
  if (!module) throw new RangeError(`no document ${name}; there are ${Object.keys(moduleOf).join(', ')}`);
  return parsed(await ask(module, 'schema', name));
}
