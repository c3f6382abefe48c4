import './elements/bpo-explorer.js';
import { heightMessage, isAsk, linkOf } from './embeds/messages.js';
import { asked } from './page/address.js';

// The page of a frame. Its address holds the case like the explorer's own, and before it how the host wants it to look:
// embed.html?brand=0b6b50&scheme=dark#/roi?v=1&work.headcount=60. The page of a preset (embed-savings.html) has its case
// without one. The messages it tells and hears are those of embeds/messages.js, and it hears them from the page around it alone.

const element = document.createElement('bpo-explorer');
const { preset } = document.documentElement.dataset;

/** What the query may say. */
const kLook = ['size', 'brand', 'font', 'scheme', 'locale', 'depth'];

/** @param {string} link */
function open(link) {
  const { view } = asked(link);
  element.removeAttribute('preset');
  element.setAttribute('case', link.split('?')[1] ?? '');
  element.setAttribute('view', view);
}

function start() {
  const query = new URLSearchParams(location.search);
  for (const name of kLook) {
    const value = query.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const scheme = element.getAttribute('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;
  if (preset && !element.hasAttribute('size')) element.setAttribute('size', 'compact');
  if (location.hash.startsWith('#/')) open(location.hash);
  else if (preset) element.setAttribute('preset', preset);
  else open('#/roi');
}

function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage(heightMessage(height), '*'); // any host may know
}

addEventListener('message', ({ data, source }) => {
  if (source !== parent) return;
  if (isAsk(data)) tell();
  const link = linkOf(data);
  if (link !== undefined) open(link);
});
addEventListener('hashchange', () => open(location.hash));

start();
element.append(...document.querySelectorAll('#answer > *'));
document.getElementById('answer')?.append(element);
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
