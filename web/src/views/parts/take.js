/** What a reader takes along, of a view and of each figure; its script follows the first drawing. */
export const taking = () => import('../take/index.js');
