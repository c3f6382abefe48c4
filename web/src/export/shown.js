import { csv } from '../format/csv.js';

/** What stands in a figure besides its words: menus, cards, controls. */
const kTools = '.take, .card, fieldset, input, select, .vh';

/** The words of an element, its controls left out, one space between them. @param {Element | null} element */
export function wordsIn(element) {
  if (!element) return '';
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const tool of copy.querySelectorAll(kTools)) tool.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * A figure as it stands on the page.
 * @param {Element} figure
 */
export function shown(figure) {
  return {
    title: wordsIn(figure.querySelector(':is(h2, h3)')),
    units: wordsIn(figure.querySelector('.units')),
    source: wordsIn(figure.querySelector('.foot > div')),
    drawings: /** @type {SVGSVGElement[]} */ ([...figure.querySelectorAll('.draw svg.chart')]).filter(
      (drawing) => !drawing.closest('.reading-mark'),
    ),
    table: figure.querySelector('.as-table table'),
  };
}

/** Digits with marks between thousands, a sign before, a currency around. */
const kFigure = /^([-−+]?)\p{Sc}?\s?(\d{1,3}(?:([,.\s’])\d{3})*)(?:([.,])(\d+))?\s?\p{Sc}?$/u;

/**
 * A cell as a spreadsheet reads it: a plain figure without the marks for the eye; anything else as it is shown.
 * @param {string} text
 */
export function cellText(text) {
  const found = kFigure.exec(text);
  if (!found) return text;
  const [, sign, whole, group, point, rest] = found;
  if (group !== undefined && group === point) return text;
  return `${/[-−]/.test(sign) ? '-' : ''}${whole.replace(/\D/g, '')}${rest ? `.${rest}` : ''}`;
}

/** The table of a figure as CSV: what the page shows, figures without the marks for the eye. @param {Element} table */
export function shownCsv(table) {
  const [head, ...rows] = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(wordsIn));
  if (!head) return '';
  const columns = head.map((name, index) => {
    const own = name || `column ${index + 1}`;
    return head.indexOf(name) === index ? own : `${own} (${index + 1})`;
  });
  return csv(
    columns,
    rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cellText(cells[index] ?? '')]))),
  );
}
