import { view as market } from './market/index.js';
import { view as roi } from './roi/index.js';

/** The views, in the order of the navigation. */
export const views = [market, roi];
