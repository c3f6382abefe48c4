import { html } from 'lit/html.js';
import { defaults } from '../../../state/defaults.js';
import { writeLink } from '../../../state/link.js';
import { held } from '../../parts/held.js';

/**
 * @import { Documents } from '../../../state/types.js'
 * @import { RoiContext } from './context.js'
 */

const schema = 'bpo-roi/1';
const sourcing_model = 'dedicated_team';
const client = { function: 'customer_service', home: 'USA' };

/** Cases that end in each of the three verdicts. @type {Record<'wins' | 'hybrid' | 'loses', Documents['roi']>} */
export const examples = {
  wins: {
    schema,
    client: { ...client, industry: 'retail_general' },
    work: { headcount: 60 },
    option: { sourcing_model, locations: [{ location: 'JAM' }] },
  },
  hybrid: {
    schema,
    client: { ...client, discount_rate: 0.08 },
    horizon_months: 36,
    work: { headcount: 100 },
    option: {
      sourcing_model,
      locations: [
        { location: 'PHL', weight: 0.6 },
        { location: 'USA', weight: 0.4, rate: 7400 },
      ],
    },
  },
  loses: {
    schema,
    client: { ...client, discount_rate: 0.08 },
    horizon_months: 24,
    work: { headcount: 8 },
    inhouse: { attrition: 0.1 },
    option: { sourcing_model, locations: [{ location: 'USA', rate: 4600 }] },
  },
};

/** Ways to a case of each verdict. @param {RoiContext} context */
export function exampleLinks({ more, session }) {
  const words = more.examples;
  const link = (/** @type {keyof typeof examples} */ name) =>
    html`<a href=${writeLink('roi', { ...session.documents, roi: examples[name] }, defaults)}>${words[name]}</a>`;
  const links = () => html`${link('wins')}, ${link('hybrid')}, ${link('loses')}`;
  return html`<p class="why examples">${words.lead} ${held(session, links)}.</p>`;
}
