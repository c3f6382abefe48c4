import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { presets } from '../../embeds/presets.js';
import { kWidths } from '../../embeds/snippet.js';
import { titles } from '../../i18n/en/embed.js';
import { idOf } from '../form/paths.js';
import { kForms, kSchemes, redrawn } from './wish.js';

/** @import { Here } from './index.js' */

/**
 * What can be chosen.
 * @param {Here} here
 */
export function fields({ asked, words, session, id, fmt }) {
  const { form, scheme, width, brand, font, refused } = asked;
  const set = (/** @type {string} */ path) => (/** @type {Event} */ event) =>
    session.set(path, /** @type {HTMLInputElement} */ (event.target).value || undefined, 'embed');
  const wrong = (/** @type {keyof typeof words.refused} */ path) =>
    refused.includes(path)
      ? html`<p class="err" id="${idOf(id, path)}-err" role="alert">${words.refused[path]}</p>`
      : nothing;
  /** @param {keyof typeof words.fields} path @param {unknown} control @param {unknown} [hint] */
  const field = (path, control, hint) => html`<div class="field">
      <label for=${idOf(id, path)}>${words.fields[path]}</label>
      <div class="blank">${control}</div>${wrong(path)}${hint ? html`<p class="origin">${hint}</p>` : nothing}
    </div>`;
  /** @param {keyof typeof words.fields} path @param {[string, string][]} options @param {string} value @param {unknown} [hint] */
  const choice = (path, options, value, hint) =>
    field(
      path,
      html`<select id=${idOf(id, path)} @change=${set(path)}>
        ${options.map(([code, label]) => html`<option value=${code} ?selected=${code === value}>${label}</option>`)}
      </select>`,
      hint,
    );
  /** @param {'brand' | 'font'} path @param {unknown} hint */
  const text = (path, hint) =>
    field(
      path,
      html`<input id=${idOf(id, path)} type="text" maxlength="120" spellcheck="false" autocomplete="off" .value=${live(String(session.documents.embed[path] ?? ''))} aria-invalid=${refused.includes(path) ? 'true' : nothing} aria-describedby=${refused.includes(path) ? `${idOf(id, path)}-err` : nothing} @change=${set(path)} />`,
      hint,
    );
  const names = /** @type {(keyof typeof titles)[]} */ (Object.keys(presets));
  const schemes = form === 'element' ? words.schemes : words.frameSchemes;
  return html`<div class="rail-head"><h2 id="${id}-case">${words.heading}</h2></div>
    ${choice(
      'show',
      names.map((name) => [name, titles[name]]),
      asked.preset,
      own(asked.query, words, session),
    )}${wrong('case')}
    ${choice(
      'form',
      kForms.map((each) => [each, words.forms[each]]),
      form,
    )}
    ${choice('scheme', [['', schemes['']], ...kSchemes.map((each) => /** @type {[string, string]} */ ([each, schemes[each]]))], scheme ?? '')}
    ${form === 'element' ? nothing : choice('width', [['', words.widths['']], ...kWidths.slice(1).map((each) => /** @type {[string, string]} */ ([String(each), words.width(each)]))], String(width ?? ''))}
    ${text('brand', brand ? redrawn(brand, scheme ? [scheme] : kSchemes).map(({ scheme: on, ratio, drawn }) => html`<span>${words.redrawn({ ground: words.grounds[on], ratio: fmt.number(ratio, 1), drawn })}</span> `) : words.brandHint)}
    ${text('font', font ? nothing : words.fontHint)}`;
}

/** @param {string | undefined} query @param {Here['words']} words @param {Here['session']} session */
const own = (query, words, session) =>
  query
    ? html`<span>${words.ownCase}</span> <button class="link" type="button" @click=${() => session.set('case', undefined, 'embed')}>${words.dropCase}</button>`
    : undefined;
