import { html, nothing } from 'lit/html.js';
import { factCards } from './record.js';

/**
 * @import { Context } from '../../context.js'
 * @import { Basis } from '../result.js'
 */

/** How a basis other than dollars is worked out, with the facts it rests on. @param {Basis | undefined} basis @param {Context} context */
export function basisNote(basis, context) {
  if (!basis || basis.id === 'absolute' || basis.value === null) return nothing;
  const said = [basis.formula, basis.assumption].filter((each) => each !== undefined).join('; ');
  return html`<div class="kept" data-formula="projection">${context.say.common.typeset(said)}${factCards(basis.facts ?? [], context)}.</div>`;
}
