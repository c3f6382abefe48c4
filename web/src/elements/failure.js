import { render } from 'lit/html.js';
import { notice } from '../page/notices.js';

/**
 * Says why there is no calculator; what stood in the element before stays below.
 * @param {HTMLElement} view
 * @param {import('../state/types.js').Notice['code']} code
 * @param {string} [detail]
 */
export function failure(view, code, detail) {
  render(notice({ code, detail }), view);
}
