import { shard, startEngine } from '../../../web/src/engine/node.js';
import { formats } from '../../../web/src/format/index.js';
import { defaults } from '../../../web/src/state/defaults.js';
import { readLink } from '../../../web/src/state/link.js';
import { CaseSession } from '../../../web/src/state/session.js';
import { loadView } from '../../../web/src/views/index.js';

const engine = startEngine();
const shards = async (/** @type {string} */ name) => JSON.parse(await shard(name));

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
  const session = new CaseSession(engine, { view, env, shards });
  await session.open(view, documents);
  await session.settled();
  const headline = (await loadView(view)).headline(session);
  return { headline: plain(headline), results: session.results, errors: session.errors };
}

/** One kind of space, one space at a time. @param {string} text */
export const plain = (text) => text.replace(/\s+/g, ' ').trim();
