import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { controls } from '../../form/controls.js';
import { field } from '../../form/field.js';

/**
 * @import { ClaimResult, Reading } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/** Two by two: years, first size, second size, growth. */
const kOrder = [
  'start.year',
  'end.year',
  'start.low',
  'start.high',
  'end.low',
  'end.high',
  'stated.low',
  'stated.high',
];

/**
 * A claim to check: a sentence as it was found, or its figures typed.
 * @param {MoreContext} context
 */
export function claimForm(context) {
  const { more, id, session } = context;
  const words = more.claim;
  const known = controls('claim', {}, context);
  const text = /** @type {{ text?: string }} */ (session.documents.claim).text;
  const all = kOrder
    .flatMap((path) => known.get(path) ?? [])
    .map((control) => ({ ...control, label: words.fields[control.path] ?? control.label }));
  return html`<section class="aside" aria-labelledby="${id}-claim-case">
    <div class="rail-head"><h2 id="${id}-claim-case">${words.heading}</h2></div>
    ${known.has('text') ? pasted(text, context) : nothing}
    ${text === undefined ? html`<p class="kept">${words.intro}</p><div class="quad">${all.map((control) => field(control, context, { hint: '' }))}</div>` : nothing}
  </section>`;
}

/** The blank for a sentence, and under it what was read in it. @param {string | undefined} text @param {MoreContext} context */
function pasted(text, context) {
  const { more, id, session } = context;
  const words = more.claim;
  const [refused] = session.errors.claim ?? [];
  const read = (/** @type {Event} */ event) => {
    const typed = /** @type {HTMLTextAreaElement} */ (event.target).value.trim();
    if (typed === (text ?? '')) return;
    if (typed) session.change({ text: typed, start: undefined, end: undefined, stated: undefined }, 'claim');
    else session.reset(undefined, 'claim');
  };
  return html`<div class="field${text === undefined ? '' : ' yours'}">
    <label for="${id}-in-claim-text">${words.paste}</label>
    <div class="blank${text === undefined ? '' : ' set'}"><textarea id="${id}-in-claim-text" rows="4" spellcheck="false" placeholder=${words.example} .value=${live(text ?? '')} @change=${read}></textarea></div>
    ${refused && text !== undefined ? html`<p class="err" role="alert">${refused.message}</p>` : nothing}
    ${text === undefined ? nothing : html`<p class="origin"><span class="mine">${words.yours}</span><button class="link" type="button" @click=${() => session.reset(undefined, 'claim')}>${words.typeInstead}</button></p>`}
  </div>
  ${text === undefined ? nothing : underlined(session.results.claim, text, context)}`;
}

/** The sentence with what was read in it underlined by kind, and said. @param {ClaimResult | undefined} result @param {string} text @param {MoreContext} context */
function underlined(result, text, { more }) {
  const readings = [...(result?.readings ?? [])].sort((a, b) => a.begin - b.begin);
  if (!readings.length || readings.some(({ end }) => end > text.length)) return nothing;
  const words = more.claim;
  /** @type {unknown[]} */
  const parts = [];
  let at = 0;
  for (const reading of readings) {
    if (reading.begin < at) continue;
    parts.push(text.slice(at, reading.begin), marked(reading, roleOf(reading, result), text, words));
    at = reading.end;
  }
  parts.push(text.slice(at));
  const kinds = [...new Set(readings.map((each) => roleOf(each, result)))];
  return html`<p class="readings" data-formula="claim">${parts}</p>
    <p class="kept">${words.readAs} ${kinds.map((role, index) => html`${index ? ', ' : ''}<span class="as as-${role}">${words.roles[role]}</span>`)}</p>`;
}

/**
 * What a piece counts as; a year counts with the size it dates.
 * @param {Reading} reading
 * @param {ClaimResult | undefined} result
 */
function roleOf({ kind, role, text }, result) {
  if (kind !== 'year' || role !== 'unused') return role;
  const year = Number(text.match(/\d{4}/)?.[0]);
  return year === result?.start?.year ? 'start' : year === result?.end?.year ? 'end' : role;
}

/** @param {Reading} reading @param {Reading['role']} role @param {string} text @param {MoreContext['more']['claim']} words */
const marked = ({ begin, end }, role, text, words) =>
  html`<mark class="as as-${role}" title=${words.roles[role] ?? role}>${text.slice(begin, end)}</mark>`;
