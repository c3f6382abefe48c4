/** @import { BpoModule } from '#bpo-modules' */
/** @import { Answer, Call } from './wire.js' */

const kOfRun = 'simulation.';

/**
 * Runs calls on an instance of a module: its functions by name, and of the one simulation it holds, made by "simulate",
 * those named "simulation.compute" and so on. "begin" makes it and tells the figures of its first blocks.
 * @param {BpoModule} core
 * @returns {(call: Call) => Answer}
 */
export function callerOf(core) {
  const functions = /** @type {any} */ (core);
  /** @type {any} */
  let simulation;
  const simulate = (/** @type {Call['args'][0]} */ document) => {
    simulation?.delete();
    simulation = new functions.Simulation(document);
    return simulation.error();
  };
  return ({ name, args }) => {
    if (name === 'simulate') return simulate(args[0]) || JSON.stringify({ blocks: simulation.blocks() });
    if (name === 'begin') {
      const refused = simulate(args[0]) || simulation.advance(0, args[1]);
      return refused || `{"blocks":${simulation.blocks()},"result":${simulation.result('figures')}}`;
    }
    return name.startsWith(kOfRun) ? simulation[name.slice(kOfRun.length)](...args) : functions[name](...args);
  };
}
