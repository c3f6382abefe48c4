import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discovery, oembedOf, siteOf } from '../../scripts/web/oembed.mjs';
import { followFrames } from '../../web/src/embeds/follow.js';
import { heights } from '../../web/src/embeds/heights.js';
import { askMessage, heightMessage, heightOf, isAsk, linkOf } from '../../web/src/embeds/messages.js';
import { isPreset, presets } from '../../web/src/embeds/presets.js';
import {
  elementSnippet,
  fittedSnippet,
  frameAddress,
  frameSnippet,
  heightFor,
  kWidths,
} from '../../web/src/embeds/snippet.js';
import { titles } from '../../web/src/i18n/en/embed.js';
import { defaults } from '../../web/src/state/defaults.js';
import { readCase } from '../../web/src/state/link.js';

/** @import { PresetName } from '../../web/src/embeds/presets.js' */

const site = 'https://explorer.example/tools/';
const names = /** @type {PresetName[]} */ (Object.keys(presets));
const good = [heightMessage(900), askMessage(), { type: 'bpo-explorer:open', version: 1, link: '#/roi?v=1' }];

/** A generator of numbers in [0, 1) that gives the same every time (mulberry32). @param {number} seed */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A thousand messages that nobody of ours sends: one member of a good one made wrong, left out or added, or all of it noise. */
function hostileMessages() {
  const random = dice(6);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
  const wrong = {
    type: () =>
      pick(['bpo-explorer:', 'height', 'BPO-EXPLORER:height', '', null, 1, ['bpo-explorer:height'], {}, '__proto__']),
    version: () => pick([0, 2, 1.5, '1', null, undefined, [1], { valueOf: 1 }, Number.NaN, true]),
    height: () =>
      pick([0, -1, 1e9, 900.5, '900', null, Number.NaN, Number.POSITIVE_INFINITY, [900], {}, 20_001, '900px;}']),
    link: () =>
      pick([
        'javascript:alert(1)',
        '',
        '#',
        '/roi',
        7,
        null,
        ['#/roi'],
        {},
        `#/roi?${'x'.repeat(8000)}`,
        'https://evil.example/#/roi',
      ]),
  };
  const noise = () =>
    pick([
      undefined,
      null,
      true,
      0,
      '',
      'bpo-explorer:height',
      [],
      [1, 2],
      {},
      JSON.parse('{"__proto__":{"type":"bpo-explorer:height","version":1,"height":900}}'),
      new Date(0),
      new Map(),
      Symbol.iterator.toString(),
      'x'.repeat(10_000),
      Object.create(heightMessage(900)),
    ]);
  return Array.from({ length: 1000 }, (_, index) => {
    const message = /** @type {Record<string, any>} */ ({ ...good[index % 3] });
    const members = /** @type {(keyof typeof wrong)[]} */ (Object.keys(message));
    const kind = Math.floor(random() * 4);
    if (kind === 0) return noise();
    const member = pick(members);
    if (kind === 1) delete message[member];
    else if (kind === 2)
      message[pick(['extra', 'constructor', 'toString', 'origin', 'html'])] = '<img src=x onerror=alert(1)>';
    else message[member] = wrong[/** @type {keyof typeof wrong} */ (member)]();
    return message;
  });
}

test('messages of ours are heard, and each as one kind only', () => {
  const kinds = good.map((data) => [heightOf(data), isAsk(data), linkOf(data)]);
  assert.deepEqual(kinds, [
    [900, false, undefined],
    [undefined, true, undefined],
    [undefined, false, '#/roi?v=1'],
  ]);
});

test('a thousand hostile messages are ignored, by the frame and by the page around it', () => {
  const hostile = hostileMessages();
  const { page, frames, say } = stillPage();
  followFrames(site, page);
  for (const data of hostile) {
    assert.equal(heightOf(data), undefined, JSON.stringify(data));
    assert.equal(linkOf(data), undefined, JSON.stringify(data));
    assert.equal(isAsk(data), false, JSON.stringify(data));
    say({ data, source: frames[0].contentWindow, origin: 'null' });
  }
  assert.equal(hostile.length, 1000);
  assert.deepEqual(
    frames.map(({ height }) => height),
    ['', ''],
  );
  assert.equal(/** @type {any} */ ({}).type, undefined, 'no prototype was touched');
});

/** A page with a frame of ours and one of somebody else. */
function stillPage() {
  const frame = (/** @type {string} */ src) => {
    const asked = /** @type {unknown[]} */ ([]);
    return {
      src,
      asked,
      contentWindow: { postMessage: (/** @type {unknown} */ data) => asked.push(data) },
      height: '',
      style: {
        setProperty(/** @type {string} */ name, /** @type {string} */ value) {
          if (name === 'height') own.height = value;
        },
      },
    };
  };
  const own = frame(`${site}embed-savings.html`);
  const frames = [own, frame('https://evil.example/embed-savings.html')];
  /** @type {(event: object) => void} */
  let say = () => {};
  const page = /** @type {any} */ ({
    document: { querySelectorAll: () => frames },
    addEventListener: (/** @type {string} */ _type, /** @type {typeof say} */ listener) => {
      say = listener;
    },
  });
  globalThis.getComputedStyle ??= /** @type {any} */ (
    () => ({
      boxSizing: 'border-box',
      borderTopWidth: '2px',
      borderBottomWidth: '2px',
      paddingTop: '0px',
      paddingBottom: '0px',
    })
  );
  return { page, frames, say: (/** @type {object} */ event) => say(event) };
}

test('a height counts from the window of a frame of ours and from its origin or none, not otherwise', () => {
  const { page, frames, say } = stillPage();
  followFrames(site, page);
  const [own, other] = frames;
  assert.deepEqual([own.asked, other.asked], [[askMessage()], []]);
  const data = heightMessage(900);
  say({ data, source: own.contentWindow, origin: 'https://evil.example' });
  say({ data, source: other.contentWindow, origin: 'https://explorer.example' });
  say({ data, source: null, origin: 'null' });
  say({ data, source: {}, origin: 'https://explorer.example' });
  assert.equal(own.height, '');
  say({ data, source: own.contentWindow, origin: 'null' });
  assert.equal(own.height, '904px', 'the border that the host counts in is added');
  say({ data: heightMessage(700), source: own.contentWindow, origin: 'https://explorer.example' });
  assert.equal(own.height, '704px');
});

test('every preset is a case that can be read, with a title and a height for each width', () => {
  for (const name of names) {
    assert.ok('case' in readCase(presets[name].view, presets[name].case, defaults), name);
    assert.ok(titles[name]);
    assert.deepEqual(Object.keys(heights[name]).map(Number), [...kWidths]);
    assert.equal(heightFor(name), Math.max(...Object.values(heights[name])));
    assert.ok(heightFor(name, 768) <= heightFor(name, 480) && heightFor(name, 480) <= heightFor(name));
    assert.equal(heightFor(name, 600), heightFor(name, 480), 'a column between two widths takes the narrower');
  }
  for (const name of ['constructor', '__proto__', 'toString', '', 'Savings']) assert.equal(isPreset(name), false);
});

test('snippets say what was wished for, and nothing said can leave its attribute', () => {
  const wish = { site, preset: /** @type {const} */ ('savings'), title: 'Savings' };
  assert.equal(
    elementSnippet(wish),
    `<script type="module" src="${site}bpo-explorer.js"></script>\n<bpo-explorer preset="savings"></bpo-explorer>`,
  );
  assert.match(
    frameSnippet(wish),
    /^<iframe src="https:\/\/explorer\.example\/tools\/embed-savings\.html" title="Savings" width="100%" height="\d+" /,
  );
  assert.ok(fittedSnippet(wish).endsWith(`<script async src="${site}embed-loader.js"></script>`));
  assert.equal(
    frameAddress({ ...wish, brand: '#0b6b50', scheme: 'dark', query: 'v=1&work.headcount=60' }),
    `${site}embed-savings.html?scheme=dark&brand=%230b6b50#/roi?v=1&work.headcount=60`,
  );
  const hostile = { ...wish, title: '"><script>alert(1)</script>', font: '"><img src=x>', query: '"><b>' };
  for (const snippet of [elementSnippet(hostile), frameSnippet(hostile), fittedSnippet(hostile)])
    assert.doesNotMatch(snippet, /<img|<b>|alert\(1\)<\/script>/);
});

test('oEmbed documents are those of oEmbed 1.0, with the frame that needs no script', () => {
  for (const name of names) {
    const document = oembedOf(name, site);
    assert.equal(document.version, '1.0');
    assert.equal(document.type, 'rich');
    for (const member of /** @type {const} */ (['width', 'height']))
      assert.ok(Number.isInteger(document[member]) && document[member] > 0);
    assert.match(document.html, new RegExp(`^<iframe src="${site}embed-${name}\\.html"`));
    assert.doesNotMatch(document.html, /<script/);
    assert.equal(
      discovery(name, site),
      `<link rel="alternate" type="application/json+oembed" href="${site}oembed/${name}.json" title="${titles[name]}">`,
    );
  }
});

test('the address of the site is one of the web', () => {
  assert.equal(siteOf('https://explorer.example/tools'), site);
  assert.throws(() => siteOf('javascript:alert(1)'), /BPO_SITE is javascript/);
});
