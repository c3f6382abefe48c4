import { html, nothing } from 'lit/html.js';

/**
 * @import { WhoContext } from './context.js'
 * @import { OwnCandidate } from './edit.js'
 * @import { Candidate } from './result.js'
 */

/** Score, rank and share of first places under the marks, as the core answered last. @param {OwnCandidate[]} candidates @param {WhoContext} here */
export function totals(candidates, { result, words, fmt, layout }) {
  const own = words.scorecard;
  const answers = candidates.map(({ name }) => result.candidates.find((each) => each.name === name));
  const row = (/** @type {string} */ label, /** @type {(each: Candidate) => unknown} */ cell, strong = false) =>
    html`<tr class=${strong ? 'total' : nothing}><th scope="row">${label}</th>${layout.columns ? html`<td></td>` : nothing}${answers.map(
      (each) => html`<td class="n">${each && (each.excluded ? own.out : cell(each))}</td>`,
    )}</tr>`;
  const points = (/** @type {number} */ share) => fmt.fixed(share * 100, 1);
  const score = (/** @type {Candidate} */ { score: middle = 0, score_low: low = 0, score_high: high = 0 }) =>
    html`${points(middle)}${high > low ? html`<small>${points(low)}–${points(high)}</small>` : nothing}`;
  return html`${row(own.score, score, true)}
    ${row(own.rank, ({ rank = 0 }) => fmt.number(rank, 0))}
    ${row(own.first, ({ first = 0 }) => fmt.percentWhole(first))}`;
}
