// Runs as a classic script from a Blob, bundled with the glue of one module: see worker-seat.js and scripts/web/worker-text.mjs.
import createCore from '#bpo-module';
import { makeCore } from './core.js';

/** @import { Call, FromWorker, ToWorker } from './wire.js' */

/** @type {Promise<import('#bpo-modules').BpoModule> | undefined} */
let core;

/** @param {FromWorker} message @param {Transferable[]} [transfer] */
const post = (message, transfer = []) => /** @type {any} */ (self).postMessage(message, transfer);

self.addEventListener('message', async ({ data }) => {
  const message = /** @type {ToWorker} */ (data);
  try {
    if ('start' in message) {
      core = makeCore(createCore, message.start.module, message.start.tables);
      await core;
      post({ ready: true });
    } else {
      const answer = answered(/** @type {any} */ (await core), message.call);
      post({ id: message.id, answer }, typeof answer === 'string' ? [] : [answer.buffer]);
    }
  } catch (error) {
    post({ id: 'id' in message ? message.id : undefined, fault: String(error) });
  }
});

/** @param {any} module @param {Call} call @returns {string | Float64Array<ArrayBuffer>} */
const answered = (module, { name, args }) => module[name](...args);
