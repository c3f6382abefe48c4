import { html, nothing } from 'lit/html.js';
import { candidatesOf, markOf, withMark } from './edit.js';
import { blankText } from './entry.js';

/**
 * @import { WhoContext } from './context.js'
 * @import { OwnCandidate, OwnCriterion } from './edit.js'
 */

/** Where the marks come from: a note for each, candidate by candidate. @param {OwnCriterion[]} criteria @param {OwnCandidate[]} candidates @param {WhoContext} here */
export const evidence = (criteria, candidates, here) =>
  html`<div class="folds">${candidates.map((candidate, at) => ofOne(candidate, at, criteria, here))}</div>`;

/** @param {OwnCandidate} candidate @param {number} at @param {OwnCriterion[]} criteria @param {WhoContext} here */
function ofOne(candidate, at, criteria, here) {
  const { session, words } = here;
  const own = words.evidence;
  const fold = `score evidence ${at}`;
  const noted = criteria.filter(({ id }) => markOf(candidate, id)?.note).length;
  const open = session.folds.has(fold);
  const note = (/** @type {OwnCriterion} */ { id, label = id }) =>
    html`<div class="field"><span class="lab" aria-hidden="true">${label}</span>${blankText(
      {
        path: `candidates[${at}].note.${id}`,
        value: markOf(candidate, id)?.note ?? '',
        label: own.noteOf(candidate.name, label),
        set: true,
        change: (text) =>
          session.set(
            'candidates',
            candidatesOf(session.documents.score).with(at, withMark(candidate, id, { note: text })),
            'score',
          ),
      },
      here,
    )}</div>`;
  return html`<details class="fold" ?open=${open} @toggle=${(/** @type {Event} */ event) =>
    session.setFold(fold, /** @type {HTMLDetailsElement} */ (event.target).open)}>
    <summary>${own.of(candidate.name)} <small>${own.count(noted, criteria.length)}</small></summary>
    ${open ? html`<div class="in">${criteria.map(note)}</div>` : nothing}
  </details>`;
}
