// The script of the page of pool.mjs: workers as the explorer starts them, for calls of a test or a measurement.
import worker from 'virtual:bpo-worker/risk';
import { loadParts } from '../../../web/src/engine/load.js';
import { Simulator } from '../../../web/src/engine/simulator.js';
import { openWorker } from '../../../web/src/engine/worker-seat.js';

const page = /** @type {any} */ (globalThis);
const parts = loadParts(page.files);

page.seat = async () => openWorker(worker, await parts);
page.simulator = (/** @type {number} */ hands) => new Simulator(page.seat, hands);
