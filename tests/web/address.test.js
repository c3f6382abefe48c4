import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow } from '../../web/src/page/address.js';
import { defaults } from '../../web/src/state/defaults.js';
import { writeLink } from '../../web/src/state/link.js';

/** @import { Documents, ViewName } from '../../web/src/state/types.js' */

/** A window with a history, as the page uses them. */
function windowOf() {
  /** @type {{ state: any, hash: string }[]} */
  const entries = [{ state: null, hash: '#/plan' }];
  let here = 0;
  let popped = () => {};
  const step = (/** @type {any} */ state, /** @type {string} */ url) => ({ state: structuredClone(state), hash: url });
  const page = {
    location: {
      get hash() {
        return entries[here].hash;
      },
    },
    history: {
      get state() {
        return entries[here].state;
      },
      pushState: (/** @type {any} */ state, /** @type {string} */ _, /** @type {string} */ url) => {
        here += 1;
        entries.splice(here, Number.POSITIVE_INFINITY, step(state, url));
      },
      replaceState: (/** @type {any} */ state, /** @type {string} */ _, url = entries[here].hash) => {
        entries[here] = step(state, url);
      },
    },
    addEventListener: (/** @type {string} */ _, /** @type {() => void} */ listener) => {
      popped = listener;
    },
    clearTimeout: () => {},
  };
  return {
    page: /** @type {any} */ (page),
    go: (/** @type {number} */ by) => {
      here += by;
      popped();
    },
    click: (/** @type {string} */ hash) => {
      page.history.pushState(null, '', hash);
      popped();
    },
    hash: () => entries[here].hash,
    steps: () => entries.length,
  };
}

/** What the address asks of a session. */
function sessionOf() {
  let told = () => {};
  /** @type {any} */
  const session = {
    view: /** @type {ViewName} */ ('plan'),
    documents: defaults,
    previewing: false,
    link: (/** @type {ViewName} */ view = session.view) => writeLink(view, session.documents, defaults),
    subscribe: (/** @type {() => void} */ listener) => {
      told = listener;
    },
    open: (/** @type {ViewName} */ view, /** @type {Partial<Documents>} */ documents = {}) => {
      session.view = view;
      session.documents = { ...session.documents, ...documents };
      told();
    },
    type: (/** @type {string | undefined} */ text) => {
      const { schema } = defaults.quote;
      session.documents = { ...session.documents, quote: text === undefined ? { schema } : { schema, text } };
      told();
    },
  };
  return session;
}

const long = 'Agent hour $12.50; training not included\n'.repeat(400);

/** @returns {any} */
function opened() {
  const [browser, session] = [windowOf(), sessionOf()];
  follow(/** @type {any} */ (session), browser.page, () => {});
  return { ...browser, session, text: () => session.documents.quote.text };
}

test('a text that is too long for a link comes back with its step of the history', () => {
  const { session, go, hash, steps, text } = opened();
  session.type(long);
  assert.equal(hash(), '#/plan', 'it is in no address');
  session.type(`${long}Setup $900`);
  session.type('Setup $1');
  assert.equal(steps(), 4);
  go(-1);
  assert.equal(text(), `${long}Setup $900`);
  go(-1);
  assert.equal(text(), long);
  go(-1);
  assert.equal(text(), undefined, 'before it was typed');
  go(3);
  assert.equal(text(), 'Setup $1');
  assert.equal(steps(), 4, 'to go through the history is no step of it');
});

test('it goes along with the page’s own links and stays out of those of others', () => {
  const { session, go, click, text } = opened();
  session.type(long);
  click(session.link('roi'));
  click(session.link('plan'));
  assert.equal(text(), long, 'there again by a link');
  go(-2);
  assert.equal(text(), long, 'back');
  click('#/plan?v=1&target=9');
  assert.equal(text(), undefined, 'another case');
  go(-1);
  assert.equal(text(), long);
});
