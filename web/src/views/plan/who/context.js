import { who } from '../../../i18n/en/who.js';

/**
 * @import { Context } from '../../context.js'
 * @import { ScoreResult } from './result.js'
 *
 * @typedef {Context & { words: typeof who, result: ScoreResult }} WhoContext  with the words of this half, and the last good answer
 */

/** @param {Context} context @returns {WhoContext | undefined} */
export function withScore(context) {
  const result = context.session.results.score;
  return result && { ...context, words: who, result };
}
