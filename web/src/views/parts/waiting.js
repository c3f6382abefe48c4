import { html } from 'lit/html.js';

/** @import { Context } from '../context.js' */

/**
 * A view before its first answer: its question, ruled paper, one line.
 * @param {{ title: string, question: string }} view
 * @param {Context} context
 */
export function waiting({ title, question }, { say, id }) {
  return html`<div class="view" aria-busy="true">
    <header class="answer">
      <p class="kicker"><b>${title}</b> ${question}</p>
      <h1 class="headline" id="${id}-headline">${question}</h1>
    </header>
    <div class="body"><div class="lead-col"><p class="wait">${say.common.waiting}</p><div class="ghost"></div></div></div>
  </div>`;
}
