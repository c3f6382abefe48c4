// Writes the default answers into the built pages, so that they can be read before any script runs, or without one. The
// figures come from the same core and the words from the same templates as on the live page.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { shard, startEngine } from '../web/src/engine/node.js';
import { CaseSession } from '../web/src/state/session.js';
import { loadView } from '../web/src/views/index.js';
import { viewNames } from '../web/src/views/names.js';

/** @import { ViewName } from '../web/src/state/types.js' */

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const place = '<!--answers-->';

/** What Lit would need to take the markup over; the live page draws anew instead. @param {string} html */
const withoutMarkers = (html) => html.replace(/<!--\/?lit-[^>]*-->|<!--\?-->/g, '');

/** @param {ViewName} name */
async function stillOf(name) {
  const { id, title, still } = await loadView(name);
  const env = { id: `still-${id}`, width: 1184, locale: 'en-US', host: /** @type {const} */ ('page') };
  const shards = async (/** @type {string} */ each) => JSON.parse(await shard(each));
  const session = new CaseSession(engine, { view: id, env, shards });
  await session.open(id);
  still(session, env); // asks for the tables it shows
  await session.settled();
  const refused = Object.values(session.errors).flat();
  if (refused.length || session.notice)
    throw new Error(`the default ${id} case is refused: ${JSON.stringify(refused)} ${JSON.stringify(session.notice)}`);
  const html = withoutMarkers(await collectResult(render(still(session, env))));
  // The id is what the navigation's links go to where there are no scripts.
  return `<section data-view="${id}" id="/${id}" aria-label="${title}">${html}</section>`;
}

/** @param {string} page @param {string[]} stills */
function fill(page, stills) {
  const file = at(`dist/${page}`);
  const html = readFileSync(file, 'utf8');
  if (!html.includes(place)) throw new Error(`${page} has no place for the answers`);
  writeFileSync(
    file,
    html.replace(place, () => stills.join('\n')),
  );
}

const engine = startEngine();
const stills = new Map(
  await Promise.all(viewNames.map(async (name) => /** @type {const} */ ([name, await stillOf(name)]))),
);
fill('index.html', [...stills.values()]);
fill('embed.html', [stills.get('roi') ?? '']);
engine.end();
