import { formats } from '../format/index.js';
import { messages } from '../i18n/index.js';
import { layout } from './layout.js';

/**
 * @import { ChartEnv } from '../charts/draw.js'
 * @import { Formats } from '../format/index.js'
 * @import { Messages, ViewMessages } from '../i18n/index.js'
 * @import { Session, ViewEnv } from '../state/types.js'
 * @import { Layout } from './layout.js'
 */

/**
 * What every part of a view is given.
 * @typedef {object} Context
 * @property {Session} session
 * @property {ViewEnv} env
 * @property {string} id  begins every id of this view: two elements may stand on one page
 * @property {Formats} fmt
 * @property {Messages} say
 * @property {Layout} layout
 */

/**
 * @param {Session} session
 * @param {ViewEnv} env
 * @param {Partial<ViewMessages>} own  the view's texts
 * @param {string} [currency]
 * @returns {Context}
 */
export function context(session, env, own, currency) {
  return {
    session,
    env,
    id: env.id,
    fmt: formats(env.locale, currency),
    say: /** @type {Messages} */ ({ ...messages(env.locale), ...own }),
    layout: layout(env.width),
  };
}

/**
 * What a chart needs, for one place on the page.
 * @param {Context} context
 * @param {string} name
 * @param {number} width
 * @returns {ChartEnv}
 */
export const chartEnv = ({ id, fmt, say }, name, width) => ({ id: `${id}-${name}`, fmt, say, width });
