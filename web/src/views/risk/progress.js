import { AsyncDirective, directive } from 'lit/async-directive.js';
import { ref } from 'lit/directives/ref.js';
import { html, nothing } from 'lit/html.js';
import { points } from './keys.js';

/**
 * @import { RunState, Session } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/** Futures on request. */
export const kMany = 1_000_000;

/** A run that ends sooner than this needs no bar. s */
const kShort = 0.4;

/** A run that a reader waits for. @param {RunState} run */
const isLong = ({ now, of, left }) => now === 'running' && (of >= kMany || (left ?? 0) > kShort);

/** Are parts of the run before shown for longer than a glance? @param {RunState | undefined} run */
export const isOwed = (run) => run?.late === true && (run.now !== 'running' || isLong(run));

/**
 * How far the simulation is, how exact what is shown is already, and the way to stop it; afterwards the way to a longer one.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function progress(facts, context) {
  const { session, say, fmt, id } = context;
  const words = say.risk.run;
  const { run } = session;
  if (!run || run.now === 'refused') return nothing;
  const all = fmt.number(run.of, 0);
  if (isLong(run)) {
    const exact = words.exact(points(facts.result.positive.error, fmt));
    return html`<div class="prog">
      <p id="${id}-run" data-formula="range">${run.trials ? words.running(fmt.number(run.trials, 0), all) : words.starting}
        <small>${words.left(run.left === null ? '' : words.seconds(run.left), exact)}</small></p>
      <button class="btn" type="button" @click=${() => session.stopRun()}>${words.cancel}</button>
      <progress aria-labelledby="${id}-run" max=${run.of || 1} value=${run.trials}></progress>
      ${stopOnEscape(session, context.env.host)}
    </div>`;
  }
  const done = fmt.number(facts.result.trials, 0);
  const many = Number(session.documents.risk.trials ?? 0) >= kMany;
  const turn = many
    ? act(words.usual, () => session.set('trials', undefined, 'risk'))
    : act(words.more, () => session.set('trials', kMany, 'risk'));
  return html`<p class="prog done" data-formula="range" aria-busy=${run.now === 'running'}><span>${run.now === 'stopped' ? words.stopped(fmt.number(facts.result.trials, 0), all) : words.done(done, facts.result.settled)}</span>
    ${run.now === 'stopped' ? act(words.again, () => session.startRun()) : nothing} ${turn}</p>`;
}

/** @param {string} word @param {() => void} run */
const act = (word, run) => html`<button class="link" type="button" @click=${run}>${word}</button>`;

/** While it is there, Escape stops the run: anywhere on our own page, inside the view on another's. */
class StopOnEscape extends AsyncDirective {
  /** @type {EventTarget | undefined} */
  #place;
  /** @type {Session | undefined} */
  #session;

  #stop = (/** @type {Event} */ event) => {
    if (/** @type {KeyboardEvent} */ (event).key === 'Escape') this.#session?.stopRun();
  };

  #mark = (/** @type {Element | undefined} */ element) => {
    this.#leave();
    this.#place = element && (this.host === 'page' ? element.ownerDocument : (element.closest('.view') ?? element));
    this.#place?.addEventListener('keydown', this.#stop);
  };

  host = 'page';

  /** @param {Session} session @param {'page' | 'element'} host */
  render(session, host) {
    this.#session = session;
    this.host = host;
    return html`<span hidden ${ref(this.#mark)}></span>`;
  }

  #leave() {
    this.#place?.removeEventListener('keydown', this.#stop);
    this.#place = undefined;
  }

  disconnected() {
    this.#leave();
  }
}

const stopOnEscape = directive(StopOnEscape);
