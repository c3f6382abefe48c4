const patience = 20_000;
const pause = 20;

/**
 * Asks until the answer is yes.
 * @param {string} what
 * @param {() => Promise<unknown>} holds
 */
export async function until(what, holds) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await holds();
    if (answer) return;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
