import { html, nothing } from 'lit/html.js';
import { withScore } from './context.js';
import { headline } from './headline.js';
import { holdsFigure } from './holds.js';
import { ranksFigure } from './ranks.js';
import { ranked } from './standing.js';

/**
 * @import { Context } from '../../context.js'
 * @import { WhoContext } from './context.js'
 */

/** Which provider: the reader's candidates, and what to agree with them. @param {Context} context */
export function halfWho(context) {
  const here = withScore(context);
  if (!here) return html`<p class="wait">${context.say.common.waiting}</p>`;
  return html`<section class="who" id="${here.id}-who" aria-labelledby="${here.id}-who-head">
    ${[head, standing].map((section) => section(here))}
  </section>`;
}

/** @param {WhoContext} here */
const head = (here) => html`<header class="who-head">
    <p class="kicker">${here.words.kicker}</p>
    <h2 class="headline" id="${here.id}-who-head">${headline(here)}</h2>
    <p class="why">${here.words.lede}</p>
  </header>`;

/** How firmly the first stands. @param {WhoContext} here */
const standing = (here) =>
  ranked(here.result).length > 1 ? html`<div class="two">${ranksFigure(here)}${holdsFigure(here)}</div>` : nothing;
