// Runs as a classic script from a Blob, bundled with the glue of one module: see worker-seat.js and scripts/web/worker-text.mjs.
import createCore from '#bpo-module';
import { callerOf } from './caller.js';
import { makeCore } from './core.js';

/** @import { FromWorker, ToWorker } from './wire.js' */

/** @type {Promise<ReturnType<typeof callerOf>> | undefined} */
let caller;

/** @param {FromWorker} message @param {Transferable[]} [transfer] */
const post = (message, transfer = []) => /** @type {any} */ (self).postMessage(message, transfer);

self.addEventListener('message', async ({ data }) => {
  const message = /** @type {ToWorker} */ (data);
  try {
    if ('start' in message) {
      caller = makeCore(createCore, message.start.module, message.start.tables).then(callerOf);
      await caller;
      post({ ready: true });
    } else {
      const answer = /** @type {any} */ (await caller)(message.call);
      post({ id: message.id, answer }, answer instanceof Float64Array ? [answer.buffer] : []);
    }
  } catch (error) {
    post({ id: 'id' in message ? message.id : undefined, fault: String(error) });
  }
});
