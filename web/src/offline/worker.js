// The service worker of the site, for readers who asked to keep it for offline use. One build, one cache: it is installed
// when every file has come with the bytes this build was made of, and every page it serves is of that build alone.
// scripts/web/offline.mjs puts the list of files before it.

/** @typedef {{ waitUntil(work: Promise<unknown>): void, respondWith(answer: Promise<Response>): void, request: Request, data: unknown }} WorkerEvent */

/** Files of this build with their fingerprints. @type {Record<string, string>} */
const files = /** @type {any} */ (globalThis).bpoFiles;
const build = /** @type {string} */ (/** @type {any} */ (globalThis).bpoBuild);

/** Caches of other pages of the same host are not ours to delete. */
const kOurs = 'bpo-explorer ';
const folder = new URL('./', location.href).href;
const cacheName = `${kOurs}${folder} ${build}`;

/** @param {ArrayBuffer} bytes */
async function fingerprint(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {Cache} cache @param {string} file */
async function keep(cache, file) {
  const url = new URL(file, folder);
  const answer = await fetch(url, { cache: 'no-cache' });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || (await fingerprint(bytes)) !== files[file]) throw new Error(`${file} is not of build ${build}`);
  const { status, statusText, headers } = answer;
  const plain = new Headers(headers);
  plain.delete('content-encoding'); // the bytes are unpacked
  await cache.put(url, new Response(bytes, { status, statusText, headers: plain }));
}

async function install() {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(Object.keys(files).map((file) => keep(cache, file)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${kOurs}${folder} `) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(keyOf(request))) ?? fetch(request);
}

/** The page goes by its folder, too. @param {Request} request */
function keyOf({ url }) {
  const bare = url.replace(/[?#].*$/s, '');
  return bare === folder ? `${folder}index.html` : bare;
}

/** @param {string} type @param {(event: WorkerEvent) => void} run */
const on = (type, run) => addEventListener(type, /** @type {any} */ (run));

on('install', (event) => event.waitUntil(install()));
on('activate', (event) => event.waitUntil(forgetOthers()));
on('fetch', (event) => {
  const file = keyOf(event.request).slice(folder.length);
  if (event.request.method === 'GET' && Object.hasOwn(files, file)) event.respondWith(answer(event.request));
});
on('message', ({ data }) => {
  if (data === 'switch') /** @type {any} */ (globalThis).skipWaiting();
});
