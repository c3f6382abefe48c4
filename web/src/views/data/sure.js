import { html, nothing, svg } from 'lit/html.js';

/**
 * @import { Here } from './here.js'
 * @import { Counts } from './tables.js'
 */

/** From the firmest to what is no publisher's at all. */
export const kSure = ['primary', 'secondary', 'seed', 'unverified', 'judgement'];

/** How many a line of words names; what no publisher stands for is always said. */
const kSaid = 2;
const kAlways = new Set(['unverified', 'judgement']);

/** Width and height of the bar in its own units. */
const kWide = 100;
const kHigh = 8;

/**
 * How far the rows of a table can be trusted: a bar for the eye, its parts in words.
 * @param {Counts} counts  empty where the rows are no figures
 * @param {Here} here
 * @param {boolean} [still]  before any script: words alone
 */
export function sure(counts, { fmt, words }, still = false) {
  const all = kSure.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  if (!all) return nothing;
  const parts = kSure.filter((each) => counts[each]).sort((a, b) => counts[b] - counts[a]);
  const said = parts.filter((each, index) => index < kSaid || kAlways.has(each));
  return html`${still ? nothing : bar(counts, all)}<small>${said
    .map((each) => words.shareOf(share(counts[each] / all, fmt), words.sure[each]))
    .join(', ')}</small>`;
}

/** A share that is not nothing never reads as nothing, nor one that is not all as all. @param {number} part @param {Here['fmt']} fmt */
export function share(part, fmt) {
  if (part > 0 && part < 0.005) return fmt.percent(part, { digits: 1 });
  return part < 1 && part >= 0.995 ? fmt.percent(Math.min(part, 0.999), { digits: 1 }) : fmt.percentWhole(part);
}

/** A part of a whole. @param {number} part */
export const level = (
  part,
) => html`<svg class="sure" viewBox="0 0 ${kWide} ${kHigh}" preserveAspectRatio="none" aria-hidden="true">
  <rect class="s-secondary" width=${part * kWide} height=${kHigh} />
</svg>`;

/** @param {Counts} counts @param {number} all */
function bar(counts, all) {
  let from = 0;
  const marks = kSure.flatMap((each) => {
    const width = ((counts[each] ?? 0) / all) * kWide;
    const x = from;
    from += width;
    return width ? svg`<rect class="s-${each}" x=${x} y="0" width=${width} height=${kHigh} />` : [];
  });
  return html`<svg class="sure" viewBox="0 0 ${kWide} ${kHigh}" preserveAspectRatio="none" aria-hidden="true">${marks}</svg>`;
}

/** The key to the bars. @param {Here} here */
export const sureKey = ({ words }) => html`<p class="sure-key">
  ${words.list.key}
  ${kSure.map(
    (each) => html`<span>
      <svg class="sure" viewBox="0 0 ${kHigh} ${kHigh}" aria-hidden="true"><rect class="s-${each}" width=${kHigh} height=${kHigh} /></svg>
      ${words.sure[each]}</span>`,
  )}
</p>`;
