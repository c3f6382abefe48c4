import { html } from 'lit/html.js';
import { later } from '../../parts/later.js';
import { flipping, goals, grids, producing, staffing } from '../below.js';
import { withWords } from './context.js';
import { models } from './models.js';
import { scenarios } from './scenarios.js';

/**
 * @import { Context } from '../../context.js'
 * @import { RoiFacts } from '../facts.js'
 * @import { RoiContext } from './context.js'
 */

/**
 * Across the view: the case beside others, and the questions that can be asked the other way round.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function besideTheCase(facts, context) {
  const here = withWords(context, facts);
  const { more, id } = here;
  const part = panel(here);
  return html`${scenarios(facts, here)}${models(facts, here)}
    <section class="panels" aria-labelledby="${id}-ask">
      <h2 class="band-head" id="${id}-ask">${more.ask}</h2>
      <div class="folds">
        ${part('goal', 'goal', more.goal.title, more.goal.sum, goals, (/** @type {typeof import('./goal.js')} */ { goal }) => goal(here))}
        ${part('flips', 'flip', more.flips.head, more.flips.sum, flipping, (/** @type {typeof import('./flips.js')} */ { flips }) => flips(here))}
        ${part('grid', 'grid', more.grid.head, more.grid.sum, grids, (/** @type {typeof import('./grid.js')} */ { grid }) => grid(here))}
        ${part('staff', 'staff', more.staff.head, more.staff.sum, staffing, (/** @type {typeof import('./staff.js')} */ { staff }) => staff(facts, here))}
        ${part('teams', 'teams', more.teams.head, more.teams.sum, producing, (/** @type {typeof import('./teams.js')} */ { teams }) => teams(here))}
      </div>
    </section>`;
}

/**
 * A question as a fold: its script is loaded and its answer worked out when it is opened.
 * @param {RoiContext} context
 */
const panel =
  ({ session, say }) =>
  (
    /** @type {string} */ name,
    /** @type {string} */ formula,
    /** @type {string} */ title,
    /** @type {string} */ sum,
    /** @type {() => Promise<any>} */ load,
    /** @type {(script: any) => unknown} */ draw,
  ) => {
    const toggled = (/** @type {Event} */ event) => {
      if (event.target === event.currentTarget)
        session.setFold(name, /** @type {HTMLDetailsElement} */ (event.target).open);
    };
    const open = session.folds.has(name);
    return html`<details class="fold panel" ?open=${open} @toggle=${toggled}>
      <summary>${title}<span class="sum" data-formula=${formula}>${sum}</span></summary>
      <div class="in">${open ? later(load, draw, say.common.later) : ''}</div>
    </details>`;
  };
