import './elements/bpo-explorer.js';
import { asked } from './page/address.js';

// The page of an iframe. Its address holds the case like the explorer's own: embed.html#/roi?v=1&work.headcount=60.
// It tells the page around it how high it is, {type: "bpo-explorer:height", version: 1, height}, and listens to
// {type: "bpo-explorer:open", version: 1, link: "#/roi?v=1&..."} from it, and to nothing else.

const kVersion = 1;
const element = document.createElement('bpo-explorer');

/** @param {string} link */
function open(link) {
  const { view } = asked(link);
  element.setAttribute('case', link.split('?')[1] ?? '');
  element.setAttribute('view', view);
}

const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'bpo-explorer:height', version: kVersion, height }, '*');
};

addEventListener('message', ({ data, source }) => {
  if (
    source !== parent ||
    data?.type !== 'bpo-explorer:open' ||
    data.version !== kVersion ||
    typeof data.link !== 'string'
  )
    return;
  open(data.link);
});
addEventListener('hashchange', () => open(location.hash));

open(location.hash.startsWith('#/') ? location.hash : '#/roi');
element.append(...document.querySelectorAll('#answer > *'));
document.getElementById('answer')?.append(element);
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
