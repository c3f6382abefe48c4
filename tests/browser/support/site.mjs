import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { siteHandler } from '../../../scripts/serve.mjs';
import { policyOf } from '../../../scripts/web/policy.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * The built site on a port of its own, with a log of what was asked for and of what the browser's policy reported.
 * @typedef {object} Site
 * @property {string} origin
 * @property {string[]} requests  paths, in order
 * @property {string[]} violations  what a page did against its policy
 * @property {() => void} close
 *
 * @typedef {object} Options
 * @property {string | ((path: string) => string)} [csp]  another policy for pages
 * @property {RegExp} [without]  paths that are not found
 * @property {Record<string, string>} [pages]  HTML by path, before the files
 * @property {string} [root]  another folder
 *
 * @param {Options} [options]
 * @returns {Promise<Site>}
 */
export async function openSite({ csp, without, pages = {}, root = dist } = {}) {
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const violations = [];
  const reporting = (/** @type {string} */ file) =>
    `${typeof csp === 'function' ? csp(file) : (csp ?? policyOf(file))}; report-uri /violations`;
  const files = siteHandler(root, reporting);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/violations') {
      request.on('data', (part) => violations.push(String(part)));
      return response.writeHead(204).end();
    }
    requests.push(path);
    if (without?.test(path)) return response.writeHead(404).end();
    const page = pages[path];
    if (page === undefined) return files(request, response);
    return response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': reporting(path) })
      .end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    violations,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
