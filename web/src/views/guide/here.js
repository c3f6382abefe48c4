import { guide } from '../../i18n/en/guide.js';
import { context } from '../context.js';

/**
 * @import { Messages } from '../../i18n/index.js'
 * @import { GuideDocument, Session, ViewEnv } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { RoiResult } from '../roi/result.js'
 *
 * What every part of the Guide is given.
 * @typedef {Context & { words: Messages['guide'], asked: GuideDocument, result: RoiResult | undefined }} Here
 */

/**
 * @param {Session} session
 * @param {ViewEnv} env
 * @returns {Here}
 */
export function here(session, env) {
  const result = session.results.roi;
  return {
    ...context(session, env, { guide }, result?.currency),
    words: guide,
    asked: session.documents.guide,
    result,
  };
}
