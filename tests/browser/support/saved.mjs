/**
 * @import { Page } from './page.js'
 * @typedef {{ type: string, bytes: number[] }} Saved
 */

/** From here on, the page keeps what it gives to the browser to save. @param {Page} page */
export const keepSaved = (page) =>
  page.eval(() => {
    const kept = /** @type {Blob[]} */ ([]);
    const made = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      kept.push(/** @type {Blob} */ (file));
      return made(file);
    };
    Object.assign(globalThis, { kept });
  });

/** What was saved of a kind, once it is there. @param {Page} page @param {string} type @returns {Promise<Saved>} */
export async function saved(page, type) {
  await page.until(
    `a file of ${type}`,
    (wanted) => /** @type {any} */ (globalThis).kept.some((/** @type {Blob} */ file) => file.type === wanted),
    type,
  );
  return page.eval(async (wanted) => {
    const file = /** @type {Blob} */ (
      /** @type {any} */ (globalThis).kept.find((/** @type {Blob} */ each) => each.type === wanted)
    );
    return { type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] };
  }, type);
}

/** @param {Saved} file */
export const textOf = ({ bytes }) => new TextDecoder().decode(new Uint8Array(bytes));
