import { rfp } from '../../i18n/en/rfp.js';

/** @import { Book, Sheet } from './book.js' */

/** A workbook with the list for a request for proposals, and what is done of it. @param {Book} book @param {string[]} [done] @returns {Book} */
export const withChecklist = (book, done = []) => ({ ...book, sheets: [...book.sheets, sheetOf(done)] });

/** @param {string[]} done @returns {Sheet} */
function sheetOf(done) {
  const { title, groups, sheet } = rfp;
  const text = (/** @type {string} */ each, style = 'text') => ({ text: each, style });
  return {
    name: sheet.name,
    widths: [70, 10, 70],
    frozen_rows: 2,
    frozen_columns: 0,
    rows: [
      [text(title, 'title')],
      [sheet.ask, sheet.done, sheet.why].map((each) => text(each, 'heading')),
      ...groups.flatMap(({ title: group, items }) => [
        [text(group, 'heading')],
        ...items.map(({ id, ask, why }) => [
          text(ask),
          text(done.includes(id) ? sheet.yes : sheet.no, 'input'),
          text(why, 'note'),
        ]),
      ]),
    ],
    allowed: [],
  };
}
