import { keyed } from 'lit/directives/keyed.js';
import { html } from 'lit/html.js';
import { followFrames } from '../../embeds/follow.js';
import { presets } from '../../embeds/presets.js';
import { elementSnippet, fittedSnippet, frameAddress, frameSnippet, heightFor, kWidths } from '../../embeds/snippet.js';
import { copied } from '../../export/hand-over.js';
import { titles } from '../../i18n/en/embed.js';
import { embed } from '../../i18n/en/embed-view.js';
import { takeaway } from '../../i18n/en/export.js';
import { context } from '../context.js';
import { answer } from '../parts/answer.js';
import { stillBody } from '../parts/body.js';
import { stillFigure } from '../parts/figure.js';
import { told } from '../take/told.js';
import { fields } from './fields.js';
import { askedBy } from './wish.js';

/**
 * @import { PresetName } from '../../embeds/presets.js'
 * @import { Session, View, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Asked } from './wish.js'
 *
 * @typedef {Context & { asked: Asked, words: typeof embed }} Here
 */

const kSnippets = { element: elementSnippet, fitted: fittedSnippet, frame: frameSnippet };

/** What a host's policy has to allow. */
const kPolicies = {
  element: (/** @type {string} */ origin) =>
    `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; worker-src blob:`,
  fitted: (/** @type {string} */ origin) => `frame-src ${origin}; script-src ${origin}`,
  frame: (/** @type {string} */ origin) => `frame-src ${origin}`,
};

/**
 * Embed: how does an answer get onto our page?
 * @type {View}
 */
export const view = {
  id: 'embed',
  title: embed.title,
  question: embed.question,
  render(session, env) {
    const here = read(session, env);
    return html`<div class="view embed-view" id="${env.id}-embed">
      ${top(here)}
      <div class="body">
        <section class="quick" aria-labelledby="${env.id}-case">${fields(here)}</section>
        <div class="lead-col">${snippet(here)}${preview(here)}</div>
        <div class="full">${notes(here)}${heightsTable(here)}</div>
      </div>
    </div>`;
  },
  headline: (session) => embed.headline(titles[askedBy(session.documents.embed).preset]),
  still(session, env) {
    const here = read(session, env);
    const { title, units } = embed.heights;
    const table = heights(here);
    const figure = stillFigure({ id: `${env.id}-heights`, title, units, table });
    return stillBody(`${env.id}-embed`, top(here), figure, embed.coming);
  },
};

/** @param {Session} session @param {ViewEnv} env @returns {Here} */
const read = (session, env) => ({
  ...context(session, env, { embed }),
  asked: askedBy(session.documents.embed),
  words: embed,
});

/** @param {Here} here */
function top({ asked: { preset }, words, id, fmt }) {
  const high = (/** @type {number} */ width) => ({ figure: fmt.number(heightFor(preset, width), 0), unit: ' px' });
  return answer(
    {
      title: words.title,
      question: words.question,
      headline: [words.headline(titles[preset])],
      deck: words.deck,
      keys: [
        { name: words.keys.phone, ...high(320), note: words.keys.phoneNote },
        { name: words.keys.column, ...high(768), note: words.keys.columnNote },
      ],
    },
    id,
  );
}

const isPublished = () => /^https?:$/.test(globalThis.location?.protocol);

/** The folder of this page, where its address is one of the web. */
const site = () => (isPublished() ? new URL('.', location.href).href : embed.yourHost);

/** @param {Here} here */
const wishOf = ({ asked }) => ({ ...asked, site: site(), title: titles[asked.preset] });

/** @param {Here} here */
function snippet(here) {
  const { asked, words, id } = here;
  const text = kSnippets[asked.form](wishOf(here));
  const copy = (/** @type {Event} */ event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const place = /** @type {HTMLElement} */ (button.parentElement?.querySelector('.told'));
    return told(place, async () => ((await copied(text, button)) ? takeaway.copied : takeaway.marked));
  };
  return html`<section aria-labelledby="${id}-snippet">
    <h2 class="band-head" id="${id}-snippet">${words.snippet}</h2>
    <pre class="snippet" tabindex="0" role="region" aria-label=${words.snippetLabel}><code>${text}</code></pre>
    <div class="acts"><button class="btn main" type="button" @click=${copy}>${words.copy}</button><span class="told" role="status"></span></div>
    <p class="units">${words.policy.title}: <code>${kPolicies[asked.form](new URL(site()).origin)}</code></p>
  </section>`;
}

let follows = false;

/** @param {Here} here */
function preview(here) {
  const { words, id, asked, layout } = here;
  const wish = wishOf(here);
  const address = frameAddress(wish);
  if (isPublished() && !follows) {
    followFrames(site(), window);
    follows = true;
  }
  // A frame that only changed its address would put a step into the history.
  const frame = keyed(
    address,
    html`<iframe class="preview" src=${address} title=${words.previewTitle(wish.title)} width=${Math.min(asked.width ?? layout.lead, layout.lead)} height=${heightFor(asked.preset, layout.lead)}></iframe>`,
  );
  return html`<section aria-labelledby="${id}-preview">
    <h2 class="band-head" id="${id}-preview">${words.preview}</h2>
    ${isPublished() ? frame : html`<p class="wait">${words.noPreview}</p>`}
  </section>`;
}

/** @param {Here} here */
const notes = ({ words, id }) => html`<section aria-labelledby="${id}-notes">
    <h2 class="band-head" id="${id}-notes">${words.notes.title}</h2>
    <ul class="notes">${Object.values(words.notes.list).map(([what, how]) => html`<li><b>${what}</b> ${how}</li>`)}</ul>
  </section>`;

/** @param {Here} here */
const heightsTable = (here) => html`<section aria-labelledby="${here.id}-heights">
    <h2 class="band-head" id="${here.id}-heights">${here.words.heights.title}</h2>
    <p class="units">${here.words.heights.units}</p>
    ${heights(here)}
  </section>`;

/** @param {Here} here */
function heights({ words: { heights: say }, fmt }) {
  const names = /** @type {PresetName[]} */ (Object.keys(presets));
  return html`<table class="tab">
    <thead><tr><th scope="col">${say.preset}</th>${kWidths.map((width) => html`<th scope="col" class="n">${say.width(width)}</th>`)}</tr></thead>
    <tbody>${names.map((name) => html`<tr><th scope="row">${titles[name]}</th>${kWidths.map((width) => html`<td class="n">${fmt.number(heightFor(name, width), 0)}</td>`)}</tr>`)}</tbody>
  </table>`;
}
