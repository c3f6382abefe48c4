import { html } from 'lit/html.js';
import { cellBar } from '../../../charts/compared.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { RiskContext } from './context.js'
 *
 * @typedef {{ path: string, label: string, unit: string, current: number, value: number, share_of_range: number, inside_usual: boolean }} Flip
 */

const kRows = 6;

/**
 * How far each input may move, alone, before the verdict turns: the nearest first.
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function flipsFigure(facts, { session, id, more }) {
  const words = more.flips;
  const question = { schema: 'bpo-flip/1', case: session.documents.roi };
  const { result, stale } = session.beside('risk flips', 'flip', question);
  if (!result) return html`<p class="wait" aria-busy="true">${words.coming}</p>`;
  /** @type {Flip[]} */
  const points = result.points
    .filter((/** @type {{ value: number | null }} */ { value }) => value !== null)
    .slice(0, kRows);
  const most = Math.max(1, ...points.map(({ share_of_range: share }) => share));
  const title = points.length ? words.title(facts.label(points[0])) : words.none;
  return html`<figure class="fig" id="${id}-flips" aria-busy=${stale ? 'true' : 'false'}>
    <figcaption><h3 data-formula="flip">${title}</h3><p class="units">${words.units}</p></figcaption>
    <div class="draw" data-formula="flip">
      <table class="tab scen">
        <caption class="vh">${words.units}</caption>
        <thead><tr><th scope="col">${words.columns.input}</th><th scope="col" class="n opt">${words.columns.yours}</th><th scope="col" class="n">${words.columns.turns}</th><th scope="col" class="bar-cell"><span class="vh">${words.columns.bar}</span></th></tr></thead>
        <tbody>${points.map(
          (flip, index) => html`<tr>
            <th scope="row">${facts.label(flip)}<small>${flip.inside_usual ? words.usual : words.unusual}</small></th>
            <td class="n opt">${facts.said(flip, flip.current)}</td>
            <td class="n">${facts.said(flip, flip.value)}</td>
            <td class="bar-cell">${cellBar({ value: flip.share_of_range, yours: 0, own: true, scale: [0, most] }, `${id}-flips-${index}`)}</td>
          </tr>`,
        )}</tbody>
      </table>
    </div>
    <div class="foot"><div>${words.foot}</div></div>
  </figure>`;
}
