import { shard, startEngine } from '../../../web/src/engine/node.js';
import { defaults } from '../../../web/src/state/defaults.js';
import { readLink } from '../../../web/src/state/link.js';
import { CaseSession } from '../../../web/src/state/session.js';
import { readStamp } from '../../../web/src/state/stamp.js';
import { loadView } from '../../../web/src/views/index.js';

/** @import { ViewName } from '../../../web/src/state/types.js' */

export const engine = startEngine();

const shards = async (/** @type {string} */ name) => JSON.parse(await shard(name));

/** A reader's session on the module itself. @param {ViewName} view */
export const newSession = (view) =>
  new CaseSession(engine, { view, env: { id: 'bpo', width: 1184, locale: 'en-US', host: 'page' }, shards });

/** A session that has opened a link, with what the link says of itself. @param {string} link */
export async function sessionOf(link) {
  const read = readLink(link, defaults);
  if (!('case' in read)) throw new Error(`not a link: ${link.slice(0, 80)}`);
  const { view, documents } = read.case;
  const session = newSession(view);
  await session.open(view, documents, read.trouble);
  await session.settled();
  return { session, stamp: readStamp(link), trouble: read.trouble };
}

/** The answer in one sentence. @param {CaseSession} session */
export const headlineOf = async (session) => (await loadView(session.view)).headline(session).replace(/\s+/g, ' ');
