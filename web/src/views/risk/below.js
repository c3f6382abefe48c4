/** What follows the first drawing, when the reader comes near it. */
export const more = () => import('./below/more.js');
export const below = () => import('./below/index.js');
