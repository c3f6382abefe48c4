import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementManifest } from '../../scripts/web/element-manifest.mjs';
import { contrast, hexColour, hexOf, luminance, onColour, readable } from '../../web/src/elements/colours.js';
import { fontsOf } from '../../web/src/elements/fonts.js';
import { luminanceOf } from '../../web/src/elements/ground.js';
import { papers, rulesOf, schemeOn } from '../../web/src/elements/look.js';
import { optionsOf } from '../../web/src/elements/options.js';
import { sentenceOf } from '../../web/src/elements/told.js';

/** An element with attributes, as far as options are read from it. @param {Record<string, string>} attributes */
const element = (attributes) =>
  /** @type {Element} */ (
    /** @type {unknown} */ ({
      getAttribute: (/** @type {string} */ name) => (Object.hasOwn(attributes, name) ? attributes[name] : null),
      attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    })
  );

/** @param {string} hex */
const light = (hex) => luminance(/** @type {import('../../web/src/elements/colours.js').Rgb} */ (hexColour(hex)));

test('contrast is that of WCAG 2.2', () => {
  assert.equal(contrast(light('#000'), light('#fff')), 21);
  assert.equal(contrast(light('#767676'), 1).toFixed(2), '4.54'); // the well-known lightest grey on white
  assert.equal(contrast(light('#777'), 1).toFixed(2), '4.48');
});

test('a brand colour is read on every ground, and left alone where it already is', () => {
  for (const ground of ['#fff', '#fcfaf5', '#161513', '#0f172a', '#808080', '#008080'])
    for (const brand of ['#ffcc00', '#0b6b50', '#e11', '#000', '#fff', '#2b3fb5']) {
      const colour = /** @type {any} */ (hexColour(brand));
      const drawn = readable(colour, light(ground));
      assert.ok(contrast(luminance(drawn), light(ground)) >= 4.5, `${brand} on ${ground}`);
      if (contrast(luminance(colour), light(ground)) >= 4.5) assert.deepEqual(drawn, colour);
      assert.ok(contrast(light(onColour(drawn)), luminance(drawn)) >= 4.5);
    }
  assert.equal(hexOf(/** @type {any} */ (hexColour('#0B5'))), '#00bb55');
});

test('what is no colour in hexadecimal digits is none', () => {
  for (const text of ['red', '#12', '#12345g', 'rgb(1,2,3)', '#fff;} * {display:none', 'url(//x)', '__proto__', ''])
    assert.equal(hexColour(text), undefined, text);
});

test('a list of fonts can be nothing else', () => {
  assert.equal(fontsOf("Inter, 'Open Sans', sans-serif"), '"Inter", "Open Sans", sans-serif');
  for (const text of ['a;b', 'Inter}', 'x"y', 'url(//x)', 'var(--a)', '', ',', 'a,'.repeat(9), '<b>', 'expression(1)'])
    assert.equal(fontsOf(text), undefined, text);
});

test('grounds are read in every way browsers write colours', () => {
  assert.equal(luminanceOf('rgb(255, 255, 255)'), 1);
  assert.equal(luminanceOf('rgba(0, 0, 0, 0)'), undefined);
  assert.equal(luminanceOf('rgba(255, 255, 255, 0.2)'), undefined);
  assert.equal(luminanceOf('color(srgb 0 0 0)'), 0);
  assert.ok(Math.abs(Number(luminanceOf('oklch(0.5 0 none)')) - 0.125) < 1e-9);
  assert.ok(Math.abs(Number(luminanceOf('lab(50 0 0)')) - 0.125) < 1e-9);
  assert.equal(luminanceOf('transparent'), undefined);
});

test('the scheme follows the ground; one that cannot be read there brings its own paper', () => {
  const on = (/** @type {any} */ scheme, /** @type {string} */ ground) =>
    schemeOn(scheme, { colour: ground, luminance: light(ground) });
  assert.deepEqual(on('auto', '#fff'), { scheme: 'light', own: false });
  assert.deepEqual(on('auto', '#0f172a'), { scheme: 'dark', own: false });
  assert.deepEqual(on('auto', '#008080'), { scheme: 'dark', own: true });
  assert.deepEqual(on('light', '#0f172a'), { scheme: 'light', own: true });
  assert.deepEqual(on('dark', '#fff'), { scheme: 'dark', own: true });
  assert.match(rulesOf({ scheme: 'light' }, { colour: '#000', luminance: 0 }), new RegExp(papers.light));
});

test('options: what can be read is taken, the rest is told with what it may be', () => {
  const options = optionsOf(
    element({ preset: 'market', brand: '#0b6b50', font: 'Inter', scheme: 'dark', locale: 'de-DE', size: 'full' }),
  );
  assert.deepEqual(options.refused, []);
  assert.deepEqual(
    [options.view, options.size, options.locale, options.look.scheme, options.look.font],
    ['market', 'full', 'de-DE', 'dark', '"Inter"'],
  );
  assert.equal(optionsOf(element({ preset: 'market' })).size, 'compact');
  assert.equal(optionsOf(element({ preset: 'market', view: 'roi' })).view, 'roi');

  const hostile = '"><img src=x onerror=alert(1)>';
  for (const attribute of ['view', 'preset', 'size', 'depth', 'scheme', 'brand', 'font', 'locale'])
    for (const value of [hostile, '__proto__', 'constructor', 'x'.repeat(1_000_000)]) {
      const { refused, view, size } = optionsOf(element({ [attribute]: value }));
      if (attribute === 'font' && !value.includes('<') && value.length < 100) continue; // a name like others
      assert.deepEqual([refused.length, view, size], [1, 'roi', 'full'], `${attribute}=${value.slice(0, 20)}`);
      const sentence = sentenceOf(refused[0]);
      assert.ok(sentence.startsWith(`${attribute} `) && sentence.length < 200, sentence);
      assert.doesNotMatch(sentence, /undefined/);
    }
});

test('a key of a link is an attribute; names of JavaScript and of HTML are none; megabytes are not read', () => {
  assert.equal(optionsOf(element({ case: 'v=1', 'work.headcount': '60' })).query, 'v=1&work.headcount=60');
  for (const name of [
    '__proto__',
    'constructor',
    'prototype.polluted',
    'onclick',
    'style',
    'data-x',
    'aria-label',
    'width',
  ])
    assert.equal(optionsOf(element({ [name]: 'x' })).query, '', name);
  const { query, refused } = optionsOf(element({ case: 'x'.repeat(1_000_000) }));
  assert.equal(query, '');
  assert.equal(refused[0].length, 1_000_000);
});

test('the manifest lists everything a host can set, hear, fill and style, with a description', () => {
  const manifest = elementManifest();
  const [declaration] = manifest.modules[0].declarations.filter((/** @type {any} */ each) => each.customElement);
  const names = (/** @type {any[]} */ list) => list.map(({ name }) => name).sort();
  const attributes = ['brand', 'case', 'depth', 'font', 'locale', 'preset', 'scheme', 'size', 'view'];
  assert.equal(declaration.tagName, 'bpo-explorer');
  assert.deepEqual(names(declaration.attributes), attributes);
  assert.deepEqual(names(declaration.members), [...attributes, 'link', 'results'].sort());
  assert.deepEqual(names(declaration.events), ['bpo-change', 'bpo-refused', 'bpo-result']);
  assert.deepEqual(names(declaration.slots), ['']);
  assert.deepEqual(names(declaration.cssParts), ['notes', 'view']);
  assert.deepEqual(names(declaration.cssProperties), [
    '--bpo-accent',
    '--bpo-font',
    '--bpo-font-voice',
    '--bpo-ink',
    '--bpo-paper',
    '--bpo-tint',
  ]);
  for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
    for (const each of declaration[list]) assert.ok(each.description, `${list} ${each.name}`);
});
