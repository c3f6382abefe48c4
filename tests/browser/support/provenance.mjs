/** @import { Page } from './page.js' */

/**
 * What a walk over a view found: every figure a reader sees, and those that lead nowhere.
 * @typedef {{ figures: number, marks: number, unresolved: { what: string, where: string }[] }} Walk
 */

/**
 * Walks over a part of the page and asks of every figure, in texts, tables and drawings, where it is from. A figure
 * resolves when it or an ancestor names
 * - a record of the datasets (`data-record="market-estimates/mordor-bpo-2026"`) that is one of `records`, or
 * - a formula (`data-formula="projection"`) whose words stand in a card of the same view.
 *
 * No figures: what a reader types or chooses and the labels of it, axes (class "scale"), years, the cards themselves, what
 * no reader can see, and the memo, which repeats figures of the view on paper.
 * @param {Page} page
 * @param {string} selector
 * @param {string[]} records  "table/id"
 * @returns {Promise<Walk>}
 */
export const walk = (page, selector, records) => page.eval(inPage, selector, records);

/** @param {string} selector @param {string[]} records @returns {Walk} */
function inPage(selector, records) {
  const root = /** @type {Element} */ (document.querySelector(selector));
  const known = new Set(records);
  const notFigures =
    'script, style, title, desc, select, textarea, input, label, legend, .vh, .card, .cite > summary, .scale, .num, .reading-mark, .err, .memo';
  const marks = '[class^="d-"], [class^="l-"], [class^="b-"], [class^="r-"]';
  /** @type {Walk} */
  const found = { figures: 0, marks: 0, unresolved: [] };

  /** @param {Element} element */
  const resolves = (element) => {
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
      const record = at.getAttribute('data-record');
      if (record !== null) return known.has(record);
      const formula = at.getAttribute('data-formula');
      if (formula !== null) {
        const card = root.querySelector(`details[data-card="${CSS.escape(`formula/${formula}`)}"] .card`);
        return Boolean(card?.textContent?.replace(/\s/g, ''));
      }
      if (at === root) break;
    }
    return false;
  };

  /** @param {Element} element @param {string} what */
  const note = (element, what) => {
    if (resolves(element)) return;
    const path = [];
    for (let at = /** @type {Element | null} */ (element); at && at !== root && path.length < 4; at = at.parentElement)
      path.unshift(
        `${at.localName}${at.id ? `#${at.id}` : ''}${at.getAttribute('class') ? `.${at.getAttribute('class')}` : ''}`,
      );
    found.unresolved.push({ what: what.trim().slice(0, 80), where: path.join(' > ') });
  };

  const isYear = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)|[’']\d\d(?!\d)/g;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = /** @type {Element} */ (node.parentElement);
    const text = node.textContent ?? '';
    if (!/\d/.test(text.replace(isYear, '')) || element.closest(notFigures)) continue;
    found.figures += 1;
    note(element, text);
  }
  for (const mark of root.querySelectorAll(marks)) {
    if (!mark.closest('svg') || mark.closest('.reading-mark')) continue;
    found.marks += 1;
    note(mark, mark.getAttribute('class') ?? '');
  }
  return found;
}
