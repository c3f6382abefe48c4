/** @import { BpoModule } from '#bpo-modules' */
/** @import { Answer, Call } from './wire.js' */

const kOfRun = 'simulation.';

/**
 * Runs calls on an instance of a module: its functions by name, and of the one simulation it holds, made by "simulate",
 * those named "simulation.compute" and so on.
 * @param {BpoModule} core
 * @returns {(call: Call) => Answer}
 */
export function callerOf(core) {
  const functions = /** @type {any} */ (core);
  /** @type {any} */
  let simulation;
  return ({ name, args }) => {
    if (name === 'simulate') {
      simulation?.delete();
      simulation = new functions.Simulation(...args);
      return simulation.error() || JSON.stringify({ blocks: simulation.blocks() });
    }
    return name.startsWith(kOfRun) ? simulation[name.slice(kOfRun.length)](...args) : functions[name](...args);
  };
}
