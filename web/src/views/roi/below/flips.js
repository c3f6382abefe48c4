import { html, nothing } from 'lit/html.js';
import { cellBar } from '../../../charts/compared.js';
import { labelOf, saidInput } from './levers.js';
import { refusalOf } from './refused.js';

/**
 * @import { RoiContext } from './context.js'
 * @import { Lever } from './levers.js'
 *
 * @typedef {Lever & { value: number | null, change: number, share_of_range: number, inside_usual: boolean, reason?: string }} Flip
 */

/** Rows that are drawn, and how many usual ranges away they may be; the rest is counted. */
const kRows = 20;
const kRanges = 3;

/**
 * How far each input may move, alone, before the verdict turns: the nearest first.
 * @param {RoiContext} context
 */
export function flips(context) {
  const { session, more, id } = context;
  const words = more.flips;
  const { result, errors, stale } = session.beside('flips', 'flip', {
    schema: 'bpo-flip/1',
    case: session.documents.roi,
  });
  /** @type {Flip[]} */
  const all = result?.points ?? [];
  const turning = all.filter(({ value }) => value !== null);
  const rows = turning.filter(({ share_of_range: share }) => share <= kRanges).slice(0, kRows);
  const inside = turning.filter(({ inside_usual: usual }) => usual).length;
  const most = Math.max(1, ...rows.map(({ share_of_range: share }) => share));
  return html`<div aria-busy=${stale ? 'true' : 'false'}>
    ${refusalOf(errors, context)}
    ${
      result
        ? html`<p class="say" data-formula="flip">${words.title(inside, turning.length, result.npv < 0)}</p>
      <table class="tab scen">
        <caption class="vh">${words.name}</caption>
        <thead><tr><th scope="col">${words.columns.input}</th><th scope="col" class="bar-cell">${words.columns.bar}</th><th scope="col" class="n opt">${words.columns.now}</th><th scope="col" class="n">${words.columns.turns}</th></tr></thead>
        <tbody data-formula="flip">${rows.map(
          (flip, index) => html`<tr>
            <th scope="row">${labelOf(flip, context)}<small>${flip.inside_usual ? words.usual : words.unusual}</small></th>
            <td class="bar-cell">${cellBar({ value: flip.share_of_range, yours: 1, own: flip.inside_usual, scale: [0, most] }, `${id}-flip-${index}`)}</td>
            <td class="n opt">${saidInput(flip, flip.current, context)}</td>
            <td class="n">${saidInput(flip, /** @type {number} */ (flip.value), context)}</td>
          </tr>`,
        )}</tbody>
      </table>
      <p class="why" data-formula="flip">${words.rest(turning.length - rows.length, all.length - turning.length)}${result.pair ? html` ${words.pair(labelOf(result.pair.x, context), saidInput(result.pair.x, result.pair.x.value, context), labelOf(result.pair.y, context), saidInput(result.pair.y, result.pair.y.value, context))}` : nothing}</p>`
        : nothing
    }
  </div>`;
}
