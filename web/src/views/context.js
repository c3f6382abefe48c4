import { formats } from '../format/index.js';
import { messages } from '../i18n/index.js';
import { layout } from './layout.js';

/**
 * What every part of a view is given.
 * @typedef {object} Context
 * @property {import('../state/types.js').Session} session
 * @property {import('../state/types.js').ViewEnv} env
 * @property {string} id  begins every id of this view: two elements may stand on one page
 * @property {import('../format/index.js').Formats} fmt
 * @property {import('../i18n/index.js').Messages} say
 * @property {import('./layout.js').Layout} layout
 */

/**
 * @param {import('../state/types.js').Session} session
 * @param {import('../state/types.js').ViewEnv} env
 * @param {string} [currency]
 * @returns {Context}
 */
export function context(session, env, currency) {
  return { session, env, id: env.id, fmt: formats(env.locale, currency), say: messages(env.locale), layout: layout(env.width) };
}

/**
 * What a chart needs, for one place on the page.
 * @param {Context} context
 * @param {string} name
 * @param {number} width
 * @returns {import('../charts/draw.js').ChartEnv}
 */
export const chartEnv = ({ id, fmt, say }, name, width) => ({ id: `${id}-${name}`, fmt, say, width });
