import { ref } from 'lit/directives/ref.js';
import { html } from 'lit/html.js';
import { above } from './above.js';
import { compareFigure } from './compare.js';
import { withWords } from './context.js';
import { dayFigure } from './day.js';
import { holdsFigure } from './holds.js';
import { mapFigure } from './map-figure.js';
import { mixFigure } from './mix.js';
import { ranksFigure } from './ranks.js';
import { dress } from './styles.js';

export { more } from '../more.js';

/**
 * @import { Context } from '../../context.js'
 * @import { WhereFacts } from '../facts.js'
 */

/** In pairs. @param {WhereFacts} facts @param {Context} context */
export function rest(facts, context) {
  const here = withWords(context);
  return html`${ranksFigure(facts, here)}${holdsFigure(facts, here)}`;
}

/** Across the view. @param {WhereFacts} facts @param {Context} context */
export function full(facts, context) {
  const here = withWords(context);
  return html`<div class="folds" data-formula="headline" ${ref(dressed)}>${above(facts, here)}</div>
    ${compareFigure(facts, here)}${mixFigure(facts, here)}${dayFigure(facts, here)}${mapFigure(facts, here)}`;
}

/** Once it stands in the page: it is drawn before. @param {Element | undefined} place */
const dressed = (place) => place && queueMicrotask(() => place.isConnected && dress(place));
