import { fileURLToPath } from 'node:url';
import { siteServer } from '../../../scripts/serve.mjs';
import { policy } from '../../../scripts/web/policy.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * The built site on a port of its own, with a log of what was asked for and of what the browser's policy reported.
 * @typedef {object} Site
 * @property {string} origin
 * @property {string[]} requests  paths, in order
 * @property {string[]} violations  what a page did against its policy
 * @property {() => void} close
 *
 * @param {{ csp?: string, without?: RegExp }} [options]  `csp`: another policy for pages; `without`: paths that are not found
 * @returns {Promise<Site>}
 */
export async function openSite({ csp = policy, without } = {}) {
  const server = siteServer(dist, { csp: csp && `${csp}; report-uri /violations` });
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const violations = [];
  server.prependListener('request', (request) => {
    const path = request.url ?? '';
    if (path === '/violations') request.on('data', (part) => violations.push(String(part)));
    else requests.push(path);
    if (without?.test(path)) request.url = '/not-here';
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
