/** What follows the first drawing, each part when the reader opens it or comes near it. */
export const behind = () => import('./below/behind.js');
export const beside = () => import('./below/beside.js');
export const mix = () => import('./below/mix.js');
export const total = () => import('./below/total.js');
export const goals = () => import('./below/goal.js');
export const grids = () => import('./below/grid.js');
export const flipping = () => import('./below/flips.js');
export const staffing = () => import('./below/staff.js');
export const producing = () => import('./below/teams.js');
