import { policyOf } from '../../../scripts/web/policy.mjs';
import { presets } from '../../../web/src/embeds/presets.js';
import { expected } from './core.mjs';

/** @import { PresetName } from '../../../web/src/embeds/presets.js' */
/** @import { Page } from './page.js' */
/** @import { Site } from './site.mjs' */

const kPage = '/frame.html';

/** A site with one more page, that has one frame. */
export const frameSite = {
  pages: {
    [kPage]:
      '<!doctype html><title>Frame</title><iframe src="/embed-savings.html" title="Savings" height="600"></iframe>',
  },
  csp: (/** @type {string} */ path) =>
    path === kPage ? "default-src 'self'; style-src 'unsafe-inline'" : policyOf(path),
};

/** @param {Page} page @param {Site} site */
export const openFrame = (page, site) => page.goto(site.origin + kPage);

/** @param {Page} page @param {PresetName} name */
export const showPreset = (page, name) => showCase(page, `#/${presets[name].view}?${presets[name].case}`);

/** Has the frame show a case, and waits for its answer and for what is loaded last. @param {Page} page @param {string} link */
export async function showCase(page, link) {
  const { headline } = await expected(link);
  await page.until('an answer in the frame', () =>
    Boolean(
      document.querySelector('iframe')?.contentDocument?.querySelector('bpo-explorer')?.shadowRoot?.querySelector('h1'),
    ),
  );
  await page.eval((opens) => {
    const message = { type: 'bpo-explorer:open', version: 1, link: opens };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  }, link);
  await page.until(
    `the frame to show ${link}`,
    (id, text) => {
      const element = document.querySelector('iframe')?.contentDocument?.querySelector('bpo-explorer');
      const view = element?.shadowRoot?.querySelector(`.compact[id$="-${id}"]`);
      const said = view?.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
      return said === text && Boolean(view?.querySelector('figure .take'));
    },
    link.split(/[/?]/)[1],
    headline,
  );
}

/** How high the frame's page is at a width, px. @param {Page} page @param {number} width */
export const heightAt = (page, width) =>
  page.eval(async (px) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
    frame.style.cssText = `display: block; border: 0; width: ${px}px`;
    // The size is observed in the first frame, drawn in the next, and laid out before the one after.
    for (let count = 0; count < 4; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
  }, width);
