import { termsOf } from '../../i18n/en/guide/index.js';
import { guide } from '../../i18n/en/guide.js';

/** @import { Entry } from '../../i18n/en/guide/index.js' */

/** The chapters with their terms. */
export const chapters = guide.chapters.map(({ id, title }) => ({ id, title, entries: termsOf[id] }));

/** Every term, in the order of the chapters. @type {Entry[]} */
export const entries = chapters.flatMap((chapter) => chapter.entries);

/** @param {string | undefined} id */
export const entryOf = (id) => entries.find((each) => each.id === id);

/** @param {string} id */
export const chapterOf = (id) => chapters.find((chapter) => chapter.entries.some((each) => each.id === id));
