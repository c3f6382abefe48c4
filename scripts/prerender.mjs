// Writes the default answers into the built pages, so that they can be read before any script runs, or without one. The
// figures come from the same core and the words from the same templates as on the live page.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { presets } from '../web/src/embeds/presets.js';
import { shard, startEngine } from '../web/src/engine/node.js';
import { titles } from '../web/src/i18n/en/embed.js';
import { defaults } from '../web/src/state/defaults.js';
import { readCase } from '../web/src/state/link.js';
import { CaseSession } from '../web/src/state/session.js';
import { loadView } from '../web/src/views/index.js';
import { kFirstView, viewNames } from '../web/src/views/names.js';
import { discovery, siteOf, writeOembed } from './web/oembed.mjs';

/** @import { PresetName } from '../web/src/embeds/presets.js' */
/** @import { ViewName } from '../web/src/state/types.js' */

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const place = '<!--answers-->';

/** What Lit would need to take the markup over; the live page draws anew instead. @param {string} html */
const withoutMarkers = (html) => html.replace(/<!--\/?lit-[^>]*-->|<!--\?-->/g, '');

/** @param {ViewName} name @param {string} [query]  a case, as a link has it after its "?" */
async function stillOf(name, query = '') {
  const { id, title, still } = await loadView(name);
  const env = { id: `still-${id}`, width: 1184, locale: 'en-US', host: /** @type {const} */ ('page') };
  const shards = async (/** @type {string} */ each) => JSON.parse(await shard(each));
  const session = new CaseSession(engine, { view: id, env, shards });
  const read = readCase(name, query, defaults);
  if (!('case' in read)) throw new Error(`not a case: ${query}`);
  await session.open(id, read.case.documents);
  still(session, env); // asks for the tables it shows
  await session.settled();
  const refused = Object.values(session.errors).flat();
  if (refused.length || session.notice)
    throw new Error(
      `the ${id} case "${query}" is refused: ${JSON.stringify(refused)} ${JSON.stringify(session.notice)}`,
    );
  const html = withoutMarkers(await collectResult(render(still(session, env))));
  // The id is what the navigation's links go to where there are no scripts.
  return `<section data-view="${id}" id="/${id}" aria-label="${title}">${html}</section>`;
}

/** @param {string} page */
const htmlOf = (page) => readFileSync(at(`dist/${page}`), 'utf8');

/** @param {string} page @param {string} html @param {string[]} stills @param {PresetName} [found]  by which sites that embed find it */
function write(page, html, stills, found) {
  if (!html.includes(place)) throw new Error(`${page} has no place for the answers`);
  const links = found ? `${discovery(found, site)}\n` : '';
  writeFileSync(
    at(`dist/${page}`),
    html.replace(place, () => stills.join('\n')).replace('</head>', () => `${links}</head>`),
  );
}

/** The page of a frame that has a preset without an address that says so. @param {PresetName} name @param {string} frame @param {string} still */
function writePreset(name, frame, still) {
  const html = frame
    .replace('<html lang="en">', `<html lang="en" data-preset="${name}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${titles[name]} · BPO Explorer</title>`);
  write(`embed-${name}.html`, html, [still], name);
}

const site = siteOf();
const engine = startEngine();
const stills = new Map(
  await Promise.all(viewNames.map(async (name) => /** @type {const} */ ([name, await stillOf(name)]))),
);
const frame = htmlOf('embed.html');
const names = /** @type {PresetName[]} */ (Object.keys(presets));
for (const name of names) writePreset(name, frame, await stillOf(presets[name].view, presets[name].case));
write(
  'index.html',
  htmlOf('index.html'),
  [...stills.values()],
  names.find((name) => name === kFirstView),
);
write('embed.html', frame, [stills.get('roi') ?? '']);
writeOembed(at('dist'), names, site);
engine.end();
