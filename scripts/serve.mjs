// Serves the built site, as any static host would.
//   node scripts/serve.mjs [--port N] [--root FOLDER] [--open]
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { policyOf } from './web/policy.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file behind a request, or nothing: never one outside the root. @param {string} root @param {string} url */
async function fileOf(root, url) {
  let path;
  try {
    path = normalize(join(root, decodeURIComponent(new URL(url, 'http://host').pathname)));
  } catch {
    return undefined;
  }
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return (await isFile(join(path, 'index.html'))) ? join(path, 'index.html') : undefined;
  return found?.isFile() ? path : undefined;
}

/** @param {string} path */
const isFile = async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/**
 * Answers requests from a folder.
 * @param {string} root
 * @param {(file: string) => string} [csp]  the content policy of a page
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<unknown>}
 */
export function siteHandler(root, csp = policyOf) {
  const folder = resolve(root);
  return async ({ url = '/', method, headers }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const file = await fileOf(folder, url);
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
    const brotli = /\bbr\b/.test(String(headers['accept-encoding'])) && (await isFile(`${file}.br`));
    response.writeHead(200, { ...headersOf(file, csp), ...(brotli ? { 'content-encoding': 'br' } : {}) });
    return method === 'HEAD' ? response.end() : createReadStream(brotli ? `${file}.br` : file).pipe(response);
  };
}

/** @param {string} file @param {(file: string) => string} csp @returns {Record<string, string>} */
function headersOf(file, csp) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const policy = type.startsWith('text/html') && csp(file);
  return {
    'content-type': type,
    'cache-control': /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'access-control-allow-origin': '*', // embeds on other origins read script, module and tables
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(policy ? { 'content-security-policy': policy } : {}),
  };
}

/** @param {string} address */
function openInBrowser(address) {
  const command = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, root: { type: 'string' }, open: { type: 'boolean' } },
  });
  const server = createServer(siteHandler(values.root ?? fileURLToPath(new URL('../dist', import.meta.url))));
  server.on('error', (error) => {
    console.error(`cannot serve on port ${values.port}: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(Number(values.port), '127.0.0.1', () => {
    const address = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
    console.log(`BPO Explorer: ${address}`);
    if (values.open) openInBrowser(address);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
