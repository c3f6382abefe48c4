import { html } from 'lit/html.js';
import { checklist } from './checklist.js';
import { contract } from './contract.js';

/** @import { WhoContext } from './context.js' */

/** What to agree with a provider, and what to ask before. @param {WhoContext} here */
export const agreed = (here) => html`${contract(here)}${checklist(here)}`;
