import { html, nothing } from 'lit/html.js';
import { kOfflineScript, trusted } from '../../engine/trusted.js';
import { keep } from '../../i18n/en/keep.js';

const words = keep.offline;

/**
 * Keeps the site for use without a network when the reader asks for it, one whole build at a time. A newer build is fetched
 * beside the one in use and takes its place when the reader says so, or when the last page of the old one is closed.
 */
export class Offline {
  #redraw;
  /** @type {'open' | 'asked' | 'kept' | 'failed'} */
  #state = 'open';
  /** @type {ServiceWorker | null | undefined} a newer build, complete */
  #newer;

  /** @param {() => void} redraw */
  constructor(redraw) {
    this.#redraw = redraw;
    if (!isPossible()) return;
    const had = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => had && location.reload());
    navigator.serviceWorker.getRegistration().then((known) => known && this.#watch(known));
  }

  button() {
    if (!isPossible() || this.#state === 'kept') return nothing;
    return html`<button class="link" type="button" ?disabled=${this.#state === 'asked'} @click=${() => this.#keep()}>${words.keep}</button>`;
  }

  /** What to say of it. */
  said() {
    if (this.#newer)
      return html`${words.newer} <button class="link" type="button" @click=${() => this.#newer?.postMessage('switch')}>${words.switch}</button>`;
    return this.#state === 'open' ? nothing : words[this.#state];
  }

  async #keep() {
    this.#tell('asked');
    try {
      const made = await navigator.serviceWorker.register(trusted(kOfflineScript));
      this.#watch(made);
      const worker = made.installing ?? made.waiting ?? made.active;
      await changed(worker);
      if (!made.active) throw new Error('not installed');
      this.#tell('kept');
    } catch {
      this.#tell('failed');
    }
  }

  /** @param {ServiceWorkerRegistration} registration */
  #watch(registration) {
    if (registration.active) this.#tell('kept');
    const show = (/** @type {ServiceWorker | null | undefined} */ newer) => {
      this.#newer = registration.active ? newer : undefined;
      this.#redraw();
    };
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => show(coming.state === 'installed' ? coming : undefined));
    });
    show(registration.waiting);
  }

  /** @param {'asked' | 'kept' | 'failed'} state */
  #tell(state) {
    this.#state = state;
    this.#redraw();
  }
}

/** From a disk, or where the connection is not secure, there is nothing that could keep it. */
const isPossible = () => 'serviceWorker' in navigator && location.protocol.startsWith('http');

/** Resolves when a worker is at work, or has failed. @param {ServiceWorker | null} worker */
const changed = (worker) =>
  new Promise((resolve) => {
    const look = () => {
      if (!worker || worker.state === 'activated' || worker.state === 'redundant') resolve(undefined);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
