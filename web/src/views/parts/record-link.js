import { html } from 'lit/html.js';
import { defaults } from '../../state/defaults.js';
import { writeLink } from '../../state/link.js';

/**
 * @import { Documents, ViewName } from '../../state/types.js'
 * @import { Context } from '../context.js'
 */

/**
 * A record of the datasets.
 * @typedef {object} RecordRef
 * @property {string} [table]  "market-estimates"; the Data view finds it where it is left out
 * @property {string} record  its id
 */

/**
 * A figure of a view that shows a row, and what has to be chosen there for it.
 * @typedef {object} Place
 * @property {ViewName} view
 * @property {string} figure  its id, after the view's own
 * @property {Partial<Documents>} [documents]
 */

/** The figures in which the rows of a table are seen. @type {Record<string, (row: any, asked: Documents) => Place | undefined>} */
const kShownIn = {
  'market-estimates': () => ({ view: 'market', figure: 'rivals' }),
  'market-series': ({ series }, asked) => outlookOf(series, asked),
  series: ({ id, projectable }, asked) => (projectable === false ? undefined : outlookOf(id, asked)),
  'market-shares': ({ region, market, dimension }, { shown }) => ({
    view: 'market',
    figure: 'shares',
    documents: { shown: { ...shown, market: `${region}: ${market}`, by: dimension } },
  }),
  adoption: ({ topic }, { shown }) => ({
    view: 'market',
    figure: 'adoption',
    documents: { shown: { ...shown, topic } },
  }),
  'roi-parameters': () => ({ view: 'roi', figure: 'leak' }),
  occupations: () => ({ view: 'roi', figure: 'costs' }),
  'employer-burden': () => ({ view: 'roi', figure: 'costs' }),
};

/** @param {string} series @param {Documents} asked @returns {Place} */
const outlookOf = (series, { project }) => ({
  view: 'market',
  figure: 'outlook',
  documents: { project: { ...project, series } },
});

/**
 * The figure that shows a row, if one does.
 * @param {string} table
 * @param {object} row
 * @param {Documents} asked  the reader's documents
 */
export const shownIn = (table, row, asked) => kShownIn[table]?.(row, asked);

/** The name of a record across tables, as the attribute data-record has it. @param {RecordRef} ref */
export const recordName = ({ table, record }) => (table ? `${table}/${record}` : record);

/** @param {RecordRef} ref */
const asked = ({ table, record }) => ({ ...defaults.data, ...(table ? { table } : {}), record });

/** The address of a record's row: "#/data?v=1&table=market-estimates&record=mordor-bpo-2026". @param {RecordRef} ref */
export const recordHref = (ref) => writeLink('data', { ...defaults, data: asked(ref) }, defaults);

/**
 * A way from a figure to its row in the Data view.
 * @param {unknown} word
 * @param {RecordRef} ref
 */
export const recordLink = (word, ref) =>
  html`<a class="record" href=${recordHref(ref)} data-record=${recordName(ref)}>${word}</a>`;

/**
 * The way back: a figure of another view, with the reader's case as they left it.
 * @param {unknown} word
 * @param {Place} place
 * @param {Context} context
 */
export const figureLink = (word, { view, figure, documents }, { session, id }) =>
  html`<a
    href=${writeLink(view, { ...session.documents, ...documents }, defaults)}
    @click=${(/** @type {Event} */ event) => bringUp(`${id}-${figure}`, /** @type {Element} */ (event.currentTarget))}
  >${word}</a>`;

/**
 * Scrolls to an element as soon as it is there: its view may have to be loaded first.
 * @param {string} id
 * @param {Element} from  an element of the same tree
 */
function bringUp(id, from) {
  const root = /** @type {Document | ShadowRoot} */ (from.getRootNode());
  const watch = new MutationObserver(() => {
    const found = root.getElementById(id);
    if (!found || from.isConnected) return;
    stop();
    found.scrollIntoView({ block: 'start' });
  });
  const stop = () => {
    watch.disconnect();
    for (const hand of kHands) removeEventListener(hand, stop, true);
  };
  watch.observe(root, { childList: true, subtree: true });
  // A reader who has gone on by hand is not to be pulled back; this click is not over yet.
  setTimeout(() => {
    for (const hand of kHands) addEventListener(hand, stop, true);
  });
}

const kHands = ['pointerdown', 'keydown', 'wheel'];
