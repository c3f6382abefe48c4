// What a site that embeds by address asks for: oEmbed 1.0, one static document for each preset, and the links by which it
// is found. The documents name the site in full, so the build has to know where it will lie: BPO_SITE=https://your-host/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameSnippet, heightFor } from '../../web/src/embeds/snippet.js';
import { titles } from '../../web/src/i18n/en/embed.js';

/** @import { PresetName } from '../../web/src/embeds/presets.js' */

/** Where scripts/start serves it. */
const kHere = 'http://localhost:4173/';

/** Address of the built site, with a slash at its end. @param {string | undefined} [given] */
export function siteOf(given = process.env.BPO_SITE) {
  const { href, protocol } = new URL(given || kHere);
  if (!/^https?:$/.test(protocol)) throw new Error(`BPO_SITE is ${given}; allowed: an address with http or https`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** Width that a document names, px: what it shows fits any. */
const kWidth = 480;

/** @param {PresetName} preset @param {string} site */
export const oembedOf = (preset, site) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'BPO Explorer',
  provider_url: site,
  title: titles[preset],
  cache_age: 86_400,
  width: kWidth,
  height: heightFor(preset),
  html: frameSnippet({ site, preset, title: titles[preset] }),
});

/** @param {PresetName} preset @param {string} site */
export const discovery = (preset, site) =>
  `<link rel="alternate" type="application/json+oembed" href="${site}oembed/${preset}.json" title="${titles[preset]}">`;

/** @param {string} folder @param {PresetName[]} names @param {string} site */
export function writeOembed(folder, names, site) {
  mkdirSync(join(folder, 'oembed'), { recursive: true });
  for (const name of names)
    writeFileSync(join(folder, 'oembed', `${name}.json`), `${JSON.stringify(oembedOf(name, site), null, 2)}\n`);
}
