import { chromium, firefox } from 'playwright-core';
import { until } from './until.mjs';

/**
 * @import { Browser } from 'playwright-core'
 * @import { Engine, Page } from './page.js'
 */

/** Flags for a machine without a display, a GPU or a sandbox of its own, and for a browser that keeps to itself. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} name @param {Browser} browser @returns {Engine} */
const engineOf = (name, browser) => ({ name, open: () => pageOf(name, browser), close: () => browser.close() });

export const openChromium = async () =>
  engineOf('Chromium', await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumFlags }));

/** Firefox ESR over WebDriver BiDi. */
export const openFirefox = async () =>
  engineOf('Firefox', await firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' }));

/** @param {string} engine @param {Browser} browser @returns {Promise<Page>} */
async function pageOf(engine, browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const find = (/** @type {string} */ selector) =>
    selector
      .split(' >> ')
      .reduce((at, part) => (at ? at.locator(part) : page.locator(part)), /** @type {any} */ (undefined))
      .first();
  /** @type {Page} */
  const self = {
    engine,
    goto: async (url) => void (await page.goto(url)),
    click: (selector) => find(selector).click(),
    async fill(selector, text) {
      await find(selector).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    choose: async (selector, value) => void (await find(selector).selectOption(value)),
    text: (selector) => find(selector).innerText(),
    eval: (run, ...args) => page.evaluate(`(${run})(${args.map((each) => JSON.stringify(each)).join(', ')})`),
    until: (what, holds, ...args) => until(`${what} (${engine})`, () => self.eval(holds, ...args)),
    press: (key) => page.keyboard.press(key),
    size: (width, height) => page.setViewportSize({ width, height }),
    theme: (name) => self.eval((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), name),
    back: async () => void (await self.eval(() => history.back())),
    forward: async () => void (await self.eval(() => history.forward())),
    shot: async (file) => void (await page.screenshot({ path: file, fullPage: true })),
    ...(engine === 'Chromium' ? { pdf: () => page.pdf({ preferCSSPageSize: true }) } : {}),
    close: () => context.close(),
  };
  return self;
}
