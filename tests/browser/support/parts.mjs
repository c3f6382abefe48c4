import { expected } from './core.mjs';

/** @import { Page } from './page.js' */

/** Parts of a view, by what they are for. */
export const headline = 'h1.headline';
export const keys = 'dl.keys';

/** The control of an input, in the page or in an element. @param {string} path @param {string} [id] */
export const control = (path, id = 'bpo') => `#${id}-in-${path.replace(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, '')}`;

/** Brings up the parts below the case of Savings. @param {Page} page */
export const bringUpBelow = (page) =>
  page.until('the parts below', () => {
    document.querySelector('.full')?.scrollIntoView(); // what loads above moves it away again
    return document.querySelectorAll('.panels .fold').length === 5;
  });

/** Brings up the half of Plan that is about providers. @param {Page} page */
export const bringUpWho = (page) =>
  page.until('what to ask providers', () => {
    const waits = [...document.querySelectorAll('.later')].pop();
    const { top = 0, bottom = 0 } = waits?.getBoundingClientRect() ?? {};
    if (top > innerHeight || bottom < 0) waits?.scrollIntoView(); // what loads above moves it away again
    return document.querySelector('#bpo-rfp') !== null;
  });

/** Waits for an element to show the answer of a link. @param {Page} page @param {string} selector @param {string} link */
export async function elementShows(page, selector, link) {
  const { headline: sentence } = await expected(link);
  await page.until(
    `${selector} to show ${link}`,
    (at, text) =>
      document.querySelector(at)?.shadowRoot?.querySelector('h1.headline')?.textContent?.replace(/\s+/g, ' ').trim() ===
      text,
    selector,
    sentence,
  );
}
