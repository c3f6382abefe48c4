import { EngineFault } from './errors.js';
import { trusted } from './trusted.js';

/** @import { Answer, Call, FromWorker, Parts, Seat } from './wire.js' */

/**
 * A worker from a Blob: the only way that works on another origin, in a sandboxed frame and under a strict policy alike.
 * @param {string} text  of the classic script
 */
function started(text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(trusted(url));
  } finally {
    // Firefox fetches the script after the constructor has returned.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/**
 * A worker with its own instance of the module. Rejects where the page allows no workers.
 * @param {string} text  of the worker
 * @param {Parts} parts
 * @returns {Promise<Seat>}
 */
export function openWorker(text, parts) {
  return new Promise((resolve, reject) => {
    const worker = started(text);
    /** @type {Map<number, { resolve(answer: Answer): void, reject(error: Error): void }>} */
    const open = new Map();
    let count = 0;
    const end = () => worker.terminate();
    const fail = (/** @type {string} */ reason) => {
      const fault = new EngineFault(reason);
      end();
      reject(fault);
      for (const each of open.values()) each.reject(fault);
      open.clear();
    };
    const run = (/** @type {Call} */ call) =>
      new Promise((done, refuse) => {
        open.set(++count, { resolve: done, reject: refuse });
        worker.postMessage({ id: count, call });
      });
    worker.addEventListener('error', (event) => fail(event.message || 'the worker stopped'));
    worker.addEventListener('messageerror', () => fail('an answer could not be read'));
    worker.addEventListener('message', ({ data }) => {
      const message = /** @type {FromWorker} */ (data);
      if ('fault' in message) fail(message.fault);
      else if ('ready' in message) resolve({ kind: 'worker', run: /** @type {Seat['run']} */ (run), end });
      else {
        open.get(message.id)?.resolve(message.answer);
        open.delete(message.id);
      }
    });
    worker.postMessage({ start: parts });
  });
}
