import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { until } from './until.mjs';

/**
 * @import { ChildProcess } from 'node:child_process'
 * @import { Engine, Page } from './page.js'
 */

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys of WebDriver's own code points. @type {Record<string, string>} */
const keys = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  Space: ' ',
  ArrowDown: '\ue015',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowLeft: '\ue012',
};
const control = '\ue009';

/** WebKitGTK's MiniBrowser over WebDriver, on a display of its own. @returns {Promise<Engine>} */
export async function openWebKit() {
  const display = await virtualDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: `:${display.number}` },
    stdio: 'ignore',
  });
  const end = () => {
    driver.kill();
    display.child.kill();
  };
  process.once('exit', end);
  const at = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver to listen', () =>
    fetch(`${at}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = await send(`${at}/session`, 'POST', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  });
  const session = `${at}/session/${sessionId}`;
  return {
    name: 'WebKit',
    open: () => pageOf(session),
    async close() {
      await send(session, 'DELETE').catch(() => {});
      process.off('exit', end);
      end();
    },
  };
}

/** @returns {Promise<{ child: ChildProcess, number: string }>} */
function virtualDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdio[3]?.once('data', (/** @type {Buffer} */ number) => resolve({ child, number: String(number).trim() }));
  });
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @param {string} url @param {string} method @param {object} [body] @returns {Promise<any>} */
async function send(url, method, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = /** @type {any} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver ${url.split('/').pop()}: ${value?.error} ${value?.message}`);
  return value;
}

/** Runs in the page: an element by a selector that may reach into shadow roots. @param {string} selector */
const found = (selector) =>
  selector
    .split(' >> ')
    .reduce(
      (at, part) => (at ? (at.shadowRoot ?? at).querySelector(part) : null),
      /** @type {any} */ (document.documentElement),
    );

/** @param {string} session @returns {Promise<Page>} */
async function pageOf(session) {
  const post = (/** @type {string} */ path, /** @type {object} */ body = {}) =>
    send(`${session}/${path}`, 'POST', body);
  const run = (/** @type {string} */ script) =>
    post('execute/async', {
      script: `const done = arguments[0]; Promise.resolve().then(() => (${script})).then(done, (error) => done({ failed: String(error) }));`,
      args: [],
    });
  const call = (/** @type {Function} */ code, /** @type {unknown[]} */ args) =>
    run(`(${code})(${args.map((each) => JSON.stringify(each)).join(', ')})`);
  const element = async (/** @type {string} */ selector) => {
    await until(`${selector} (WebKit)`, () =>
      call(new Function('selector', `return (${found})(selector) !== null`), [selector]),
    );
    const reference = await post('execute/sync', { script: `return (${found})(arguments[0]);`, args: [selector] });
    return reference[elementKey];
  };
  const type = (/** @type {string[]} */ strokes) =>
    post('actions', { actions: [{ type: 'key', id: 'keys', actions: strokes.map(stroke) }] });
  /** @type {Page} */
  const self = {
    engine: 'WebKit',
    goto: (url) => post('url', { url }),
    async click(selector) {
      const id = await element(selector);
      if (!selector.includes(' >> ')) return post(`element/${id}/click`);
      // WebKitWebDriver takes the host of a shadow root for something that lies over what is in it.
      const inside = { [elementKey]: id };
      return post('execute/sync', { script: 'arguments[0].focus(); arguments[0].click();', args: [inside] });
    },
    async fill(selector, text) {
      await self.click(selector);
      await type([`+${control}`, '+a', '-a', `-${control}`, ...both(text), ...both(keys.Tab)]);
    },
    choose: (selector, value) => self.click(`${selector} option[value="${value}"]`),
    text: async (selector) => send(`${session}/element/${await element(selector)}/text`, 'GET'),
    async eval(code, ...args) {
      const answer = await call(code, args);
      if (answer?.failed) throw new Error(answer.failed);
      return answer;
    },
    until: (what, holds, ...args) => until(`${what} (WebKit)`, () => self.eval(holds, ...args)),
    press: (key) => type(both(keys[key] ?? key)),
    size: (width, height) =>
      self
        .eval(() => [outerWidth - innerWidth, outerHeight - innerHeight])
        .then(([x, y]) => post('window/rect', { width: width + x, height: height + y })),
    theme: (name) => self.eval((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), name),
    back: () => self.eval(() => history.back()),
    forward: () => self.eval(() => history.forward()),
    shot: async (file) => writeFile(file, Buffer.from(await send(`${session}/screenshot`, 'GET'), 'base64')),
    close: () => post('url', { url: 'about:blank' }),
  };
  await self.size(1280, 900);
  return self;
}

/** Down and up for each character. @param {string} text */
const both = (text) => [...text].flatMap((letter) => [`+${letter}`, `-${letter}`]);

/** "+a" presses, "-a" releases. @param {string} code */
const stroke = (code) => ({ type: code.startsWith('+') ? 'keyDown' : 'keyUp', value: code.slice(1) });
