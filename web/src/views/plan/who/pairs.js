import { html, nothing } from 'lit/html.js';
import { table } from '../../parts/table.js';
import { ranked } from './standing.js';

/** @import { WhoContext } from './context.js' */

/** How often each candidate stands above each other one. @param {WhoContext} here */
export function pairs({ result, words: { pairs: words }, fmt, id }) {
  const standings = ranked(result);
  if (standings.length < 3) return nothing;
  const place = (/** @type {string} */ name) => result.candidates.findIndex((each) => each.name === name);
  return html`<details class="fold"><summary>${words.title}</summary><div class="in">
    <p class="units" id="${id}-pairs">${words.units}</p>
    <div class="wide" role="region" tabindex="0" aria-labelledby="${id}-pairs">${table(
      words.title,
      [{ text: words.candidate }, ...standings.map(({ name }) => ({ text: name, number: true }))],
      standings.map(({ name, beats = [] }) => ({
        cells: [
          name,
          ...standings.map((other) => {
            const share = beats[place(other.name)];
            return typeof share === 'number' ? fmt.percentWhole(share) : '';
          }),
        ],
      })),
    )}</div>
    <p class="units">${words.central}</p>
    <div class="wide" role="region" tabindex="0" aria-label=${words.central}>${table(
      words.central,
      [{ text: words.criterion }, ...standings.map(({ name }) => ({ text: name, number: true }))],
      result.criteria.map(({ label }, index) => ({
        cells: [
          label,
          ...standings.map(({ central_weights: weights }) =>
            weights ? fmt.percentWhole(weights[index]) : words.never,
          ),
        ],
      })),
    )}</div>
  </div></details>`;
}
