/** Font size that the style sheet's container queries count in; the page's own where the reader has set a larger one. */
const kEm = 16;

/**
 * @typedef {object} Layout  widths in px, as the style sheet lays the view out
 * @property {boolean} rail  the reader's case stands beside the main chart
 * @property {boolean} columns  figures stand side by side
 * @property {number} lead  main chart
 * @property {number} half  one of two figures
 * @property {number} third  one of three
 * @property {number} pair  one of two across the view
 * @property {number} whole  across the view
 */

/**
 * Mirrors the breakpoints of styles/views.css, because charts are drawn for the width they get.
 * @param {number} width  of the view
 * @param {number} [em]
 * @returns {Layout}
 */
export function layout(width, em = kEm) {
  const rail = width >= 54 * em;
  const columns = width >= 39 * em;
  const gap = 2.5 * em;
  const lead = rail ? width - 22 * em : width;
  return {
    rail,
    columns,
    lead,
    half: columns && lead >= 39 * em ? Math.floor((lead - gap) / 2) : lead,
    pair: columns ? Math.floor((width - gap) / 2) : width,
    whole: width,
    third: columns ? Math.floor((width - 2 * gap) / 3) : width,
  };
}
