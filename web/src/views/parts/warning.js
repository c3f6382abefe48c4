import { html, nothing } from 'lit';

/** @import { Messages } from '../../i18n/index.js' */

/**
 * Something the reader should mind, beside the thing it is about.
 * @param {string} what  bold, a sentence; may be empty
 * @param {unknown} why
 * @param {unknown} [acts]  what settles it
 */
export function warning(what, why, acts) {
  return html`<div class="warn" role="note">
    <p>${what ? html`<b>${what}</b> ` : nothing}${why}</p>
    ${acts ? html`<span class="acts">${acts}</span>` : nothing}
  </div>`;
}

/**
 * The warnings of a result.
 * @param {{ path: string, message: string }[]} warnings
 * @param {Messages} say
 */
export function warnings(warnings, say) {
  return warnings.map(({ message }) =>
    warning('', `${say.common.capital(say.common.typeset(message))}${/[.!?]$/.test(message) ? '' : '.'}`),
  );
}
