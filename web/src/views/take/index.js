import { ref } from 'lit/directives/ref.js';
import { html, nothing } from 'lit/html.js';
import { canSave, copied, save } from '../../export/hand-over.js';
import { data } from '../../i18n/en/data.js';
import { takeaway } from '../../i18n/en/export.js';
import { citation } from '../data/cite.js';
import { embedLink } from '../embed/link.js';
import { isChanged } from '../plan/who/edit.js';
import { signed } from './figure.js';
import { madeBy } from './made.js';
import { memo } from './memo.js';
import { addressOf, figuresAt, fileOf, keepContext, keptAddress } from './place.js';
import { dress } from './styles.js';
import { told } from './told.js';
import { answersTaken, sourcesOf } from './what.js';

export { figureMenu } from './figure.js';

/**
 * @import { About } from '../../export/about.js'
 * @import { Context } from '../context.js'
 * @typedef {{ title: string, headline: string, currency: string }} Taken  what is taken along, in words
 */

/** Media type of a workbook. */
const kXlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Is there a case whose formulas a workbook can hold? @param {Context} context */
const calculates = ({ session }) =>
  (session.view === 'roi' || session.view === 'plan') && session.results.roi && !session.errors.roi?.length;

/**
 * At the end of a view: the answer as files, on paper, as a reference.
 * @param {Taken} taken
 * @param {Context} context
 */
export function takeAway(taken, context) {
  const about = /** @type {About | undefined} */ (context.session.table('about'));
  const free = canSave();
  const act = (/** @type {string} */ word, /** @type {(button: HTMLElement) => unknown} */ take) =>
    html`<button class="btn" type="button" @click=${(/** @type {Event} */ event) => started(event, take)}>${word}</button>`;
  return html`<section class="take-away" aria-labelledby="${context.id}-take" ${kept(context)}>
    <h2 class="band-head" id="${context.id}-take">${takeaway.head}</h2>
    <p class="lede">${takeaway.lede(free && calculates(context))}</p>
    <div class="acts">
      ${free && calculates(context) ? act(takeaway.workbook, () => saveWorkbook(taken, context)) : nothing}
      ${free && about ? act(takeaway.zip, (button) => saveZip(button, taken, about, context)) : nothing}
      ${free ? act(takeaway.json, () => saveJson(taken, context)) : act(takeaway.copyJson, (button) => copyText(button, json(context)))}
      ${free ? act(takeaway.print, () => void globalThis.print()) : nothing}
      ${embeds(context)}
      ${act(takeaway.link, (button) => copyText(button, keptAddress(context.session)))}
      <span class="told" role="status"></span>
    </div>
    ${free ? nothing : html`<p class="why">${takeaway.blocked} <a href=${addressOf(context)} target="_blank" rel="noopener">${takeaway.open}</a></p>`}
    ${about ? html`<div data-formula="headline">${cite(taken, about, context)}</div>` : nothing}
  </section>
  ${about ? memo(madeBy(about, context), context) : nothing}`;
}

/** The way to the snippet of this case, from the explorer's own page. @param {Context} context */
function embeds({ session, env }) {
  const link = env.host === 'page' ? embedLink(session) : undefined;
  return link ? html`<a class="btn" href=${link}>${takeaway.embed}</a>` : nothing;
}

/** What the menus of a view need once it stands in the page: it is drawn before. @param {Context} context */
export const kept = (context) =>
  ref((place) =>
    queueMicrotask(() => {
      if (!place?.isConnected) return;
      dress(place);
      keepContext(place, context);
    }),
  );

/** @param {Event} event @param {(button: HTMLElement) => unknown} take */
function started(event, take) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  return told(/** @type {HTMLElement} */ (button.parentElement?.querySelector('.told')), () => take(button));
}

/** @param {HTMLElement} button @param {string} text */
const copyText = async (button, text) => ((await copied(text, button)) ? takeaway.copied : takeaway.marked);

/** The question and the answer, as the command line writes them. @param {Context} context */
function json({ session }) {
  const { questions, answers } = answersTaken(session);
  const parts = Object.keys(answers).map((kind) => [kind, { question: questions[kind], answer: answers[kind] }]);
  return `${JSON.stringify(parts.length > 1 ? Object.fromEntries(parts) : parts[0]?.[1], null, 2)}\n`;
}

/** The savings case as the bytes of a workbook, with the scorecard where there is one. @param {Context} context */
async function workbook({ session }) {
  const { roi, score, rfp } = session.documents;
  const scored = session.view === 'plan' ? !session.errors.score?.length : isChanged(score);
  const [{ xlsxOf }, { withChecklist }, book] = await Promise.all([
    import('../../export/workbook/index.js'),
    import('../../export/workbook/checklist.js'),
    session.ask('workbook', { schema: 'bpo-workbook/1', case: roi, ...(scored ? { score } : {}) }),
  ]);
  return xlsxOf(session.view === 'plan' ? withChecklist(book, rfp.done) : book);
}

/** @param {Taken} taken @param {Context} context */
async function saveWorkbook({ title }, context) {
  save(`bpo-explorer-${title.toLowerCase()}.xlsx`, new Blob([await workbook(context)], { type: kXlsxType }));
}

/** @param {Taken} taken @param {Context} context */
function saveJson({ title }, context) {
  save(`bpo-explorer-${title.toLowerCase()}.json`, new Blob([json(context)], { type: 'application/json' }));
}

/** @param {HTMLElement} button @param {Taken} taken @param {About} about @param {Context} context */
async function saveZip(button, { title, currency }, about, context) {
  const { session } = context;
  const [{ bundle }, { default: licence }] = await Promise.all([
    import('../../export/bundle.js'),
    import('../../../../LICENSE?raw'),
  ]);
  const bytes = await bundle({
    view: title,
    currency,
    link: keptAddress(session),
    made: madeBy(about, context),
    ...answersTaken(session),
    sources: sourcesOf(session),
    figures: figuresAt(button),
    nameOf: (id) => fileOf(id, context),
    signed: signed(context),
    licence,
    ...(calculates(context) ? { workbook: await workbook(context) } : {}),
    say: takeaway,
  });
  save(`bpo-explorer-${title.toLowerCase()}.zip`, new Blob([bytes], { type: 'application/zip' }));
}

/** @param {Taken} taken @param {About} about @param {Context} context */
function cite({ title, headline }, about, context) {
  const words = takeaway.citation;
  const now = new Date();
  const reference = {
    id: `bpo-explorer-${title.toLowerCase()}`,
    type: 'webpage',
    title: words.title(title, headline),
    author: [{ literal: data.cite.author }],
    'container-title': words.container,
    issued: { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    version: about.version,
    URL: keptAddress(context.session),
    note: words.note(about.version, about.data.version),
  };
  return citation(words.fold, [reference], 'view', { id: context.id, words: data });
}
