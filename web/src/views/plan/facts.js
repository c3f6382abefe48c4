/**
 * @import { Session } from '../../state/types.js'
 * @import { RoiResult } from '../roi/result.js'
 *
 * @typedef {object} Step
 * @property {string} id
 * @property {string} label
 * @property {number | null} low
 * @property {number | null} mode
 * @property {number | null} high
 * @property {number} overlap
 * @property {boolean} before_go_live
 * @property {string} basis
 * @property {string} confidence
 * @property {string | null} source
 * @property {{ mean: number, p50: number, p80: number }} start
 * @property {{ mean: number, p50: number, p80: number } | null} end
 * @property {string} [start_date]
 * @property {string} [end_date]
 *
 * @typedef {object} TimelineResult
 * @property {Step[]} steps
 * @property {{ p50: number, p80: number, date_p50?: string, date_p80?: string, distribution: { months: number[], share: number[] }, sampling: { draws: number } }} go_live
 * @property {{ months: number, probability: number, error: number } | null} target
 * @property {{ monthly_saving: number, currency: string, expected_months: number, expected_cost: number, after_months: number } | null} delay
 * @property {{ id: string, low: number | null, high: number | null, publisher: string, source: string }[]} published
 *
 * @typedef {object} PlanFacts
 * @property {TimelineResult} result
 * @property {number} team
 * @property {number | null} month  of the case whose net cash is what a month saves
 */

/** A month in which the move is over and learned, where the case is that long. */
const kSteady = 24;

/** What the reader's case adds to the question: how many people, and what a month saves. @param {RoiResult | undefined} roi */
function fromCase(roi) {
  if (!roi) return {};
  const values = roi.cash_flow.values;
  const month = Math.min(kSteady, values.length - 1);
  const saving = values[month];
  return {
    team: roi.month_one.paid_headcount,
    ...(saving > 0 ? { monthly_saving: saving, currency: roi.currency } : {}),
  };
}

/**
 * The plan of the reader's case; of the plan alone until the case has an answer.
 * @param {Session} session
 * @returns {PlanFacts | undefined}
 */
export function factsOf(session) {
  const standard = session.results.timeline;
  if (!standard) return undefined;
  const roi = session.results.roi;
  const own = session.documents.timeline;
  const asked = { ...fromCase(roi), ...own };
  const answer = session.errors.timeline?.length
    ? undefined
    : session.beside('plan timeline', 'timeline', asked).result;
  const month = roi ? Math.min(kSteady, roi.cash_flow.values.length - 1) : null;
  return { result: answer ?? standard, team: asked.team ?? 40, month };
}

/** Expected length of a step, to find the longest. @param {Step} step */
export const lengthOf = ({ start, end }) => (end ? end.mean - start.mean : 0);
