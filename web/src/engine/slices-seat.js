import { callerOf } from './caller.js';
import { makeCore } from './core.js';
import { EngineFault } from './errors.js';

/** @import { CreateCore } from '#bpo-modules' */
/** @import { Answer, Call, Parts, Seat } from './wire.js' */

/** Points of a sweep worked out before the page gets its turn: some 5 ms. */
const kSlice = 32;

/** Lets the page paint and take input. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The module in the page itself, for hosts that forbid workers: a turn for the page after each call, and between the
 * slices of a long one.
 * @param {CreateCore} createCore
 * @param {Parts} parts
 * @returns {Promise<Seat>}
 */
export async function openSlices(createCore, { module, tables }) {
  const once = callerOf(await makeCore(createCore, module, tables));

  /** @param {Call} call @returns {Promise<Answer>} */
  async function inSlices({ name, args: [document, path, all, output] }) {
    const values = /** @type {Float64Array} */ (all);
    const answers = new Float64Array(values.length);
    for (let from = 0; from < values.length; from += kSlice) {
      const part = once({ name, args: [document, path, values.slice(from, from + kSlice), output] });
      if (typeof part === 'string') return part;
      answers.set(/** @type {Float64Array} */ (part), from);
      await turn();
    }
    return answers;
  }

  return {
    kind: 'slices',
    async run(call) {
      await turn();
      try {
        return call.name === 'roiSweep' && call.args[2] instanceof Float64Array && call.args[2].length > kSlice
          ? await inSlices(call)
          : once(call);
      } catch (error) {
        throw new EngineFault(String(error));
      }
    },
    end() {},
  };
}
