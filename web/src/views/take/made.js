import { madeOf } from '../../export/about.js';

/** @import { About } from '../../export/about.js' */
/** @import { Context } from '../context.js' */

/** @param {About} about @param {Context} context */
export const madeBy = (about, { env }) => madeOf(about, env.locale);
