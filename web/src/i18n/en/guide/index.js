import { benefits } from './benefits.js';
import { choosing } from './choosing.js';
import { measures } from './measures.js';
import { methods } from './methods.js';
import { models } from './models.js';
import { pitfalls } from './pitfalls.js';
import { work } from './work.js';

/**
 * A term of the field in our own words, 120 at most.
 * @typedef {object} Entry
 * @property {string} id  its address: "#/guide/npv"
 * @property {string} term
 * @property {string} text
 * @property {string[]} sources  ids of the datasets' sources, or "work:" and a name of views/guide/works.js
 * @property {string[]} see  related entries
 * @property {string} [lever]  the switch that puts it into the reader's case or takes it out
 * @property {string} [worth]  what its amount is for
 */

/** The terms of each chapter. @type {Record<string, Entry[]>} */
export const termsOf = { benefits, pitfalls, choosing, work, models, measures, methods };
