import { html } from 'lit/html.js';
import { withWords } from './context.js';
import { holdsFigure } from './holds.js';
import { ranksFigure } from './ranks.js';

/**
 * @import { Context } from '../../context.js'
 * @import { WhereFacts } from '../facts.js'
 */

/** In pairs. @param {WhereFacts} facts @param {Context} context */
export function rest(facts, context) {
  const here = withWords(context);
  return html`${ranksFigure(facts, here)}${holdsFigure(facts, here)}`;
}
