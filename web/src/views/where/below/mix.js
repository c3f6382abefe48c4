import { html, nothing } from 'lit/html.js';
import { idOf } from '../../form/paths.js';
import { entered, settled, typing } from '../../form/settled.js';
import { read, shown } from '../../form/units.js';
import { traced } from '../../parts/trace.js';
import { hours } from '../said.js';
import { useLink } from '../use.js';
import { rebalanced } from '../weights.js';

/**
 * @import { WhereFacts } from '../facts.js'
 * @import { WhereContext } from './context.js'
 * @typedef {{ place: string, share: number }} Part  share in percent
 */

const kMost = 3;
const kPercent = { before: '', after: '%', scale: 1, grouped: true };
const kNewShare = 20;
const origin = 'formula/headline';

/** Two or three places that share the work. @param {WhereFacts} facts @param {WhereContext} context */
export function mixFigure(facts, context) {
  const { more, session, id } = context;
  const { ranked, result } = facts;
  const words = more.mix;
  if (ranked.length < 2) return nothing;
  const parts = partsOf(session.documents.where.mix);
  const set = (/** @type {Part[] | undefined} */ next) => session.set('mix', next, 'where');
  const [first, second] = ranked;
  const start = () =>
    set([
      { place: first.code, share: 50 },
      { place: second.code, share: 50 },
    ]);
  const free = ranked.find(({ code }) => parts.every(({ place }) => place !== code));
  return html`<div class="fig mix-of-places" id="${id}-mix">
    <h3>${words.title}</h3>
    ${
      parts.length === 0
        ? html`<p class="units">${words.none}</p><p class="acts"><button class="btn" type="button" @click=${start}>${words.start(first.name, second.name)}</button></p>`
        : html`<div class="mix">${parts.map((_, index) => row(parts, index, facts, context))}</div>
      <p class="acts">
        ${parts.length < kMost && free ? html`<button class="link" type="button" @click=${() => set(added(parts, free.code))}>${words.add}</button>` : nothing}
        <button class="link" type="button" @click=${() => set(undefined)}>${words.drop}</button>
      </p>
      ${refused(context)}
      ${result.mix ? outcome(result, context) : nothing}`
    }
  </div>`;
}

/** The mix of a document, which a link may have put there. @param {unknown} mix @returns {Part[]} */
const partsOf = (mix) => (Array.isArray(mix) ? mix.filter((part) => part && typeof part === 'object') : []);

/** Another place with a fifth of the work; the others give it in proportion. @param {Part[]} parts @param {string} place @returns {Part[]} */
export function added(parts, place) {
  const shares = rebalanced([...parts.map(({ share }) => share), 0], parts.length, kNewShare);
  return [...parts, { place, share: 0 }].map((part, index) => ({ ...part, share: shares[index] }));
}

/** Without one of them; the others take its work in proportion. @param {Part[]} parts @param {number} index @returns {Part[]} */
export function without(parts, index) {
  const shares = rebalanced(
    parts.map(({ share }) => share),
    index,
    0,
  );
  return parts.map((part, at) => ({ ...part, share: shares[at] })).filter((_, at) => at !== index);
}

/** @param {Part[]} parts @param {number} index @param {WhereFacts} facts @param {WhereContext} context */
function row(parts, index, { ranked, result }, { more, session, id, fmt }) {
  const words = more.mix;
  const { place, share } = parts[index];
  const set = (/** @type {Part[]} */ next) => session.set('mix', next, 'where');
  const name = result.places.find(({ code }) => code === place)?.name ?? place;
  const chosen = (/** @type {Event} */ event) =>
    set(
      parts.map((part, at) =>
        at === index ? { ...part, place: /** @type {HTMLSelectElement} */ (event.target).value } : part,
      ),
    );
  const typed = (/** @type {Event} */ event) => {
    entered(event);
    const next = read(/** @type {HTMLInputElement} */ (event.target).value, kPercent, fmt);
    if (next === undefined || next === share) return;
    if (typeof next !== 'number' || next < 0 || parts.some((part) => typeof part.share !== 'number'))
      return set(parts.map((part, at) => (at === index ? { ...part, share: /** @type {any} */ (next) } : part)));
    const shares = rebalanced(
      parts.map((part) => part.share),
      index,
      next,
    );
    set(parts.map((part, at) => ({ ...part, share: shares[at] })));
  };
  const [placeId, shareId] = [idOf(id, `mix.${index}.place`), idOf(id, `mix.${index}.share`)];
  return html`<div class="mix-row">
    <div><label class="lab" for=${placeId}>${words.place}</label><div class="blank set"><select id=${placeId} @change=${chosen}>${ranked.map(
      ({ code, name: each }) => html`<option value=${code} ?selected=${code === place}>${each}</option>`,
    )}</select></div></div>
    <div><label class="lab" for=${shareId}>${words.share}</label><div class="blank set"><input id=${shareId} inputmode="decimal" autocomplete="off" .value=${settled(shown(share, kPercent, fmt))} @input=${typing} @change=${typed}><span class="unit">%</span></div></div>
    ${parts.length > 1 ? html`<button class="link" type="button" aria-label=${words.offOf(name)} @click=${() => set(without(parts, index))}>${words.off}</button>` : nothing}
  </div>`;
}

/** @param {WhereFacts['result']} result @param {WhereContext} context */
function outcome(result, context) {
  const { more, fmt } = context;
  const words = more.mix;
  const mix = /** @type {NonNullable<WhereFacts['result']['mix']>} */ (result.mix);
  const { value, low, high } = mix.cost;
  const locations = mix.parts.map(({ place, share }) => ({ location: place, weight: Number(share.toFixed(6)) }));
  return html`<p class="say">${traced(
    origin,
    value === null || low === null || high === null
      ? words.unknown
      : words.costs(fmt.money(value), fmt.money(low), fmt.money(high)),
  )} ${mix.shared_minutes === null ? nothing : traced(origin, words.shares(hours(mix.shared_minutes, context)))}</p>
    <p class="acts">${useLink(words.use, locations, result, context)}</p>`;
}

/** @param {WhereContext} context */
function refused({ session, say, more }) {
  const error = (session.errors.where ?? []).find(({ path }) => /^mix\b/.test(path));
  if (!error) return nothing;
  return html`<p class="err" role="alert"><b>${more.mix.refused(say.common.typeset(error.message))}</b></p><p class="kept">${say.common.form.kept}</p>`;
}
