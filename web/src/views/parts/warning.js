import { html, nothing } from 'lit';

/**
 * Something the reader should mind, beside the thing it is about.
 * @param {string} what  bold, a sentence
 * @param {unknown} why
 * @param {unknown} [acts]  what settles it
 */
export function warning(what, why, acts) {
  return html`<div class="warn" role="note">
    <p><b>${what}</b> ${why}</p>
    ${acts ? html`<span class="acts">${acts}</span>` : nothing}
  </div>`;
}

/**
 * The warnings of a result that belong to paths no field of the form shows.
 * @param {{ path: string, message: string }[]} warnings
 * @param {import('../../i18n/index.js').Messages} say
 */
export function warnings(warnings, say) {
  return warnings.map(({ message }) => warning(say.common.warning.title, `${say.common.capital(message)}${/[.!?]$/.test(message) ? '' : '.'}`));
}
