import { live } from 'lit/directives/live.js';
import { html } from 'lit/html.js';

/**
 * A choice of the page itself, of what a figure shows.
 * @param {{ id: string, label: string, value: string, options: { value: string, label: string, group?: string }[], given?: boolean }} pick
 * @param {(value: string) => void} take
 */
export function pick({ id, label, value, options, given = false }, take) {
  const groups = [...new Set(options.map(({ group }) => group ?? ''))];
  const one = (/** @type {{ value: string, label: string }} */ option) =>
    html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`;
  return html`<div class="field${given ? ' yours' : ''}">
    <label for=${id}>${label}</label>
    <div class="blank${given ? ' set' : ''}"><select id=${id} .value=${live(value)}
      @change=${(/** @type {Event} */ event) => take(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${groups.map((group) => {
        const own = options.filter((option) => (option.group ?? '') === group).map(one);
        return group ? html`<optgroup label=${group}>${own}</optgroup>` : own;
      })}
    </select></div>
  </div>`;
}
