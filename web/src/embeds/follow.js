import { askMessage, heightOf } from './messages.js';

/**
 * Gives each frame of the explorer in a page the height it tells, and asks those that told it before. A height counts when
 * it comes from the window of such a frame, and from the explorer's own origin or the none of a sandbox.
 * @param {string} folder  where the explorer comes from, with a slash at its end
 * @param {Window & typeof globalThis} page
 */
export function followFrames(folder, page) {
  const { origin: home } = new URL(folder);
  const frames = () => [...page.document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder));
  page.addEventListener('message', ({ data, source, origin }) => {
    const height = heightOf(data);
    if (height === undefined || (origin !== home && origin !== 'null')) return;
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) fit(frame, height);
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage(askMessage(), '*');
}

/** A host may count borders in, and cap what it does not know. @param {HTMLIFrameElement} frame @param {number} height */
function fit(frame, height) {
  const style = getComputedStyle(frame);
  const edges = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'];
  const around = edges.reduce((sum, edge) => sum + Number.parseFloat(style[/** @type {'paddingTop'} */ (edge)]), 0);
  const whole = style.boxSizing === 'border-box' ? height + around : height;
  frame.style.setProperty('max-height', 'none', 'important');
  frame.style.setProperty('height', `${whole}px`, 'important');
}
