import { html, nothing } from 'lit/html.js';
import { read, shown } from '../../form/units.js';
import { row } from '../../parts/rows.js';
import {
  candidatesOf,
  criteriaOf,
  isExample,
  markOf,
  readMark,
  shownMark,
  unmarked,
  withMark,
  withoutCriterion,
} from './edit.js';
import { blankText } from './entry.js';

/**
 * @import { WhoContext } from './context.js'
 * @import { OwnCandidate, OwnCriterion } from './edit.js'
 */

const kPercent = { before: '', after: '%', scale: 0.01, grouped: true };
const kPlain = { before: '', after: '', scale: 1, grouped: true };
const kPrice = 'cost';

/** Full marks for half of what the work costs at home: judgement, to be changed. */
const kBestShare = 0.5;

/** Prices are proposed to a thousand. */
const kRound = 1000;

/** The weight of a criterion, and the mark of each candidate. @param {OwnCriterion} criterion @param {number} index @param {{ criteria: OwnCriterion[], candidates: OwnCandidate[] }} card @param {WhoContext} here */
export function criterionRow(criterion, index, { criteria, candidates }, here) {
  const { session, words, fmt, result } = here;
  const own = words.scorecard;
  const label = criterion.label ?? criterion.id;
  const change = (/** @type {Partial<OwnCriterion>} */ to) =>
    session.set('criteria', criteria.with(index, { ...criterion, ...to }), 'score');
  const share = result.criteria.find(({ id }) => id === criterion.id)?.weight;
  const weight = criterion.weight;
  const given = session.given('criteria', 'score');
  const differs = typeof weight === 'number' && share !== undefined && Math.abs(weight - share) > 5e-4;
  const head = html`${criterion.id.startsWith('own_') ? named(label, index, change, here) : label}${ends(criterion, index, change, here)}${
    criteria.length > 1
      ? html`<button class="link" type="button" aria-label=${own.takeOff(label)} @click=${() =>
          session.change(
            { criteria: criteria.toSpliced(index, 1), candidates: withoutCriterion(candidates, criterion.id) },
            'score',
          )}>${own.off}</button>`
      : nothing
  }`;
  const cell = html`<td class="n">${blankText(
    {
      path: `criteria[${index}].weight`,
      value: shown(weight, kPercent, fmt),
      label: own.weightOf(label),
      figure: true,
      set: given,
      change: (text) => change({ weight: /** @type {number} */ (read(text, kPercent, fmt)) }),
    },
    here,
  )}${differs ? html`<small>${own.share(fmt.percent(share))}</small>` : nothing}</td>`;
  return row(
    head,
    [cell, ...candidates.map((candidate, at) => mark(candidate, at, criterion.id, label, here))],
    !here.layout.columns,
  );
}

/** @param {OwnCandidate} candidate @param {number} at @param {string} criterion @param {string} label @param {WhoContext} here */
function mark(candidate, at, criterion, label, here) {
  const { session, words, fmt } = here;
  const known = markOf(candidate, criterion);
  const place = (candidate.values ?? []).findIndex((each) => each.criterion === criterion);
  const change = (/** @type {string} */ text) =>
    session.set(
      'candidates',
      candidatesOf(session.documents.score).with(at, withMark(candidate, criterion, readMark(text, fmt))),
      'score',
    );
  return html`<td class="n">${blankText(
    {
      path: place < 0 ? `candidates[${at}].${criterion}` : `candidates[${at}].values[${place}]`,
      value: shownMark(known, fmt),
      label: words.scorecard.markOf(candidate.name, label),
      figure: true,
      set: !isExample(session.documents.score),
      change,
    },
    here,
  )}${known?.note ? html`<small class="note" title=${known.note}>${known.note}</small>` : nothing}</td>`;
}

/** The name of a criterion of the reader's own. @param {string} label @param {number} index @param {(to: Partial<OwnCriterion>) => void} change @param {WhoContext} here */
const named = (label, index, change, here) =>
  blankText(
    {
      path: `criteria[${index}].label`,
      value: label,
      label: here.words.scorecard.criterionName,
      change: (text) => text && change({ label: text }),
    },
    here,
  );

/** What price is worth nothing and what full marks, where cost is marked by the price. @param {OwnCriterion} criterion @param {number} index @param {(to: Partial<OwnCriterion>) => void} change @param {WhoContext} here */
function ends(criterion, index, change, here) {
  if (criterion.id !== kPrice) return nothing;
  const { session, words, fmt, result } = here;
  const own = words.scorecard.price;
  const priced = criterion.unit !== undefined && criterion.unit !== 'points';
  const roi = session.results.roi;
  const turn = () => {
    const home = Math.ceil((roi?.month_one.in_house_cost ?? 100 * kRound) / kRound) * kRound;
    const to = priced
      ? { unit: 'points', worst: 0, best: 10 }
      : { unit: `${fmt.currency} a month`, worst: home, best: home * kBestShare };
    const criteria = criteriaOf(session.documents.score, result.criteria);
    session.change(
      {
        criteria: criteria.with(index, { ...criterion, ...to }),
        candidates: unmarked(candidatesOf(session.documents.score), kPrice),
      },
      'score',
    );
  };
  const end = (/** @type {'worst' | 'best'} */ which) =>
    html`<label>${own[which]}${blankText(
      {
        path: `criteria[${index}].${which}`,
        value: shown(criterion[which], kPlain, fmt),
        label: own[which],
        figure: true,
        change: (text) => change({ [which]: /** @type {number} */ (read(text, kPlain, fmt)) }),
      },
      here,
    )}</label>`;
  return html`<label class="switch"><input type="checkbox" role="switch" .checked=${priced} @change=${turn} />${own.switch}</label>
    ${priced ? html`<div class="ends">${end('worst')}${end('best')}<small>${own.why(fmt.currency)}</small></div>` : nothing}`;
}
