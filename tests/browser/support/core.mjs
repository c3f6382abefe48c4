import { startEngine } from '../../../web/src/engine/node.js';
import { formats } from '../../../web/src/format/index.js';
import { defaults } from '../../../web/src/state/defaults.js';
import { readLink } from '../../../web/src/state/link.js';
import { makeSession } from '../../../web/src/state/session.js';
import { views } from '../../../web/src/views/index.js';

const at = (/** @type {string} */ path) => new URL(`../../../${path}`, import.meta.url);

const engine = await startEngine({
  wasm: at('build/wasm/bin/bpo-core.wasm'),
  data: [at('build/web/data/core.json'), at('build/web/data/series.json')],
});

/** How the pages of these tests write figures. */
export const fmt = formats('en-US');

/**
 * What the core answers to a link, and the sentence that says it.
 * @param {string} link
 */
export async function expected(link) {
  const read = readLink(link, defaults);
  if (!('case' in read)) throw new Error(`not a link: ${link}`);
  const { view, documents } = read.case;
  const env = { id: 'bpo', width: 1184, locale: 'en-US', host: /** @type {const} */ ('page') };
  const session = await makeSession(engine, { view, env });
  await session.open(view, documents);
  const headline = views.find(({ id }) => id === view)?.headline(session) ?? '';
  return { headline: plain(headline), results: session.results, errors: session.errors };
}

/** One kind of space, one space at a time. @param {string} text */
export const plain = (text) => text.replace(/\s+/g, ' ').trim();
