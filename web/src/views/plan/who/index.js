import { ref } from 'lit/directives/ref.js';
import { html, nothing } from 'lit/html.js';
import { later } from '../../parts/later.js';
import { near } from '../../parts/near.js';
import { withScore } from './context.js';
import { headline } from './headline.js';
import { holdsFigure } from './holds.js';
import { pairs } from './pairs.js';
import { ranksFigure } from './ranks.js';
import { scorecard } from './scorecard.js';
import { ranked } from './standing.js';
import { dress } from './styles.js';
import { weighting } from './weighting.js';

/**
 * @import { Context } from '../../context.js'
 * @import { WhoContext } from './context.js'
 *
 * @typedef {typeof import('./agreeing.js')} Agreeing
 */

/** What to agree and what to ask. */
const agreeing = () => import('./agreeing.js');

/** Which provider: the reader's candidates, and what to agree with them. @param {Context} context */
export function halfWho(context) {
  const here = withScore(context);
  if (!here) return html`<p class="wait">${context.say.common.waiting}</p>`;
  return html`<section class="who" id="${here.id}-who" aria-labelledby="${here.id}-who-head" ${ref(dressed)}>
    ${[head, scorecard, standing].map((section) => section(here))}
    ${near(() => later(agreeing, (/** @type {Agreeing} */ { agreed }) => agreed(here), here.say.common.later), here.say.common.later.coming)}
  </section>`;
}

/** Once it stands in the page: it is drawn before. @param {Element | undefined} place */
const dressed = (place) => place && queueMicrotask(() => place.isConnected && dress(place));

/** @param {WhoContext} here */
const head = (here) => html`<header class="who-head">
    <p class="kicker">${here.words.kicker}</p>
    <h2 class="headline" id="${here.id}-who-head">${headline(here)}</h2>
    <p class="why">${here.words.lede}</p>
  </header>`;

/** How firmly the first stands. @param {WhoContext} here */
const standing = (here) =>
  ranked(here.result).length > 1
    ? html`<div class="standing">${weighting(here)}<div class="two">${ranksFigure(here)}${holdsFigure(here)}</div>${pairs(here)}</div>`
    : nothing;
