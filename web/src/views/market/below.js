/** What follows the first drawing: everything below the main chart, and the folds that nobody opens at once. */
export const below = () => import('./below/index.js');
