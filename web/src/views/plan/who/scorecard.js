import { html, nothing } from 'lit/html.js';
import { rows } from '../../parts/rows.js';
import { warning } from '../../parts/warning.js';
import { criterionRow } from './criterion.js';
import {
  candidatesOf,
  criteriaOf,
  freeName,
  isChanged,
  isExample,
  kMostCandidates,
  kMostCriteria,
  kMostMustHaves,
  mustHavesOf,
} from './edit.js';
import { blankText } from './entry.js';
import { evidence } from './evidence.js';
import { mustRow } from './must.js';
import { refused } from './refused.js';
import { totals } from './totals.js';

/**
 * @import { WhoContext } from './context.js'
 * @import { OwnCandidate } from './edit.js'
 */

/** Candidates that stand side by side on a phone; more are moved sideways. */
const kAbreast = 4;

/** The reader's candidates with their marks, to be changed. @param {WhoContext} here */
export function scorecard(here) {
  const { session, words, id, result } = here;
  const { scorecard: own } = words;
  const document = session.documents.score;
  const candidates = candidatesOf(document);
  const criteria = criteriaOf(document, result.criteria);
  const over = !here.layout.columns;
  return html`<div class="fig lead scorecard" id="${id}-scorecard">
    <h3 id="${id}-scorecard-title">${own.title}</h3>
    <p class="units">${own.units}</p>
    ${example(here)}
    ${refused(here)}
    <div class="wide${over && candidates.length <= kAbreast ? ' abreast' : ''}" role="region" tabindex="0" aria-labelledby="${id}-scorecard-title"><table class="tab">
      <thead><tr>${over ? nothing : html`<th scope="col">${own.criterion}</th>`}<th scope="col" class="n">${own.weight}</th>${candidates.map((each, index) => name(each, index, here))}</tr></thead>
      ${rows(
        criteria.map((criterion, index) => criterionRow(criterion, index, { criteria, candidates }, here)),
        over,
      )}
      ${rows(
        mustHavesOf(document).map((must, index) => mustRow(must, index, candidates, here)),
        over,
      )}
      <tfoot>${totals(candidates, here)}</tfoot>
    </table></div>
    ${adding(candidates, criteria.length, here)}
    ${result.notes.map((note) => html`<p class="why">${note}</p>`)}
    ${evidence(criteria, candidates, here)}
    <div class="foot"><div>${own.foot}</div></div>
  </div>`;
}

/** Says of the example that it is one. @param {WhoContext} here */
function example({ session, words: { example: words } }) {
  if (!isExample(session.documents.score)) return nothing;
  const clear = () =>
    session.set(
      'candidates',
      candidatesOf(session.documents.score).map(({ name }) => ({ name })),
      'score',
    );
  return warning(
    words.what,
    words.why,
    html`<button class="link" type="button" @click=${clear}>${words.clear}</button>`,
  );
}

/** @param {OwnCandidate} candidate @param {number} index @param {WhoContext} here */
function name(candidate, index, here) {
  const { session, words } = here;
  const all = candidatesOf(session.documents.score);
  const own = words.scorecard;
  const said = String(candidate.name ?? '');
  const change = (/** @type {string} */ text) =>
    text && session.set('candidates', all.with(index, { ...candidate, name: text }), 'score');
  return html`<th scope="col" class="n">${blankText(
    { path: `candidates[${index}].name`, value: said, label: own.nameOf(index + 1), change },
    here,
  )}${
    all.length > 1
      ? html`<button class="link" type="button" aria-label=${own.takeOff(said)} @click=${() => session.set('candidates', all.toSpliced(index, 1), 'score')}>${own.off}</button>`
      : nothing
  }</th>`;
}

/** @param {OwnCandidate[]} candidates @param {number} count  of criteria @param {WhoContext} here */
function adding(candidates, count, here) {
  const { session, words, result } = here;
  const { scorecard: own } = words;
  const document = session.documents.score;
  const set = (/** @type {Record<string, unknown>} */ values) => session.change(values, 'score');
  const provider = () =>
    set({
      candidates: [
        ...candidates,
        {
          name: freeName(
            candidates.map(({ name: each }) => each),
            own.provider,
          ),
        },
      ],
    });
  const criterion = () => {
    const criteria = criteriaOf(document, result.criteria);
    const id = freeName(
      criteria.map(({ id: each }) => each),
      (letter) => `own_${letter.toLowerCase()}`,
    );
    set({ criteria: [...criteria, { id, label: own.newCriterion, unit: 'points', weight: 0.1, worst: 0, best: 10 }] });
  };
  const must = () => {
    const musts = mustHavesOf(document);
    set({ must_haves: [...musts, freeName(musts, own.newMust)] });
  };
  const button = (/** @type {string} */ word, /** @type {() => void} */ act, /** @type {boolean} */ there) =>
    there ? html`<button class="btn" type="button" @click=${act}>${word}</button>` : nothing;
  return html`<div class="acts">
      ${button(own.addProvider, provider, candidates.length < kMostCandidates)}
      ${button(own.addCriterion, criterion, count < kMostCriteria)}
      ${button(own.addMust, must, mustHavesOf(document).length < kMostMustHaves)}
      ${isChanged(document) ? html`<button class="link" type="button" @click=${() => session.reset(undefined, 'score')}>${own.putBack}</button>` : nothing}
    </div>
    ${candidates.length >= kMostCandidates ? html`<p class="why">${own.most(kMostCandidates, candidates.length)}</p>` : nothing}`;
}
