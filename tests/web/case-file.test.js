import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileRefused, readCaseFile, writeCase } from '../../web/src/state/case-file.js';
import { defaults } from '../../web/src/state/defaults.js';
import { withValue } from '../../web/src/state/paths.js';

/** @import { Session } from '../../web/src/state/types.js' */

const about = { version: '0.1.0', data: { version: '0.1.0', sha256: 'ab'.repeat(32) } };
const roi = withValue(defaults.roi, 'work.headcount', 60);

/** @param {Partial<Session>} [parts] */
const session = (parts) =>
  /** @type {Session} */ ({
    view: 'roi',
    documents: { ...defaults, roi },
    results: {},
    errors: {},
    busy: false,
    ...parts,
  });

/** @param {string} text */
function refusal(text) {
  try {
    readCaseFile(text);
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
  return 'opened';
}

test('a saved case comes back as it was, with all documents of its view', () => {
  const analysis = withValue(defaults.analysis, 'goal.target', 0);
  const results = { roi: { timing: 'end', measures: { end: { npv: 1, saving_share: null, payback_months: 2 } } } };
  const saved = writeCase(session({ documents: { ...defaults, roi, analysis }, results }), about);
  assert.deepEqual(saved.made, {
    version: '0.1.0',
    data: 'abababababab',
    figures: { npv: 1, saving_share: null, payback_months: 2 },
  });
  assert.deepEqual(saved.answers, results);
  assert.deepEqual(readCaseFile(JSON.stringify(saved, null, 2)), { view: 'roi', documents: { roi, analysis } });
});

test('questions of the command line and of an archive open, too', () => {
  const { risk, market, claim } = defaults;
  for (const [file, expected] of /** @type {[object, object][]} */ ([
    [roi, { view: 'roi', documents: { roi } }],
    [
      { ...risk, case: roi },
      { view: 'risk', documents: { risk, roi } },
    ],
    [
      { question: roi, answer: {} },
      { view: 'roi', documents: { roi } },
    ],
    [
      { market, claim },
      { view: 'market', documents: { market, claim } },
    ],
    [claim, { view: 'market', documents: { claim } }],
    [
      { ...defaults.quote, text: 'Setup $1', case: roi },
      { view: 'plan', documents: { roi, quote: { ...defaults.quote, text: 'Setup $1' } } },
    ],
    [defaults.score, { view: 'plan', documents: { score: defaults.score } }],
  ])) {
    assert.deepEqual(readCaseFile(JSON.stringify(file)), expected);
  }
});

test('what is no case is refused, and said what it is instead', () => {
  const saved = JSON.stringify(writeCase(session(), about));
  for (const [text, code] of [
    [saved.slice(0, -20), 'file_not_json'],
    [saved.slice(0, 5), 'file_not_json'],
    ['', 'file_not_json'],
    ['<html><script>alert(1)</script></html>', 'file_not_json'],
    ['PK\u0003\u0004', 'file_not_json'],
    [' '.repeat(1_000_001), 'file_too_large'],
    ['null', 'file_not_a_case'],
    ['[]', 'file_not_a_case'],
    ['{}', 'file_not_a_case'],
    ['{"roi":1}', 'file_not_a_case'],
    ['{"schema":"bpo-nonsense/1"}', 'file_not_a_case'],
    ['{"schema":"bpo-case/1","documents":[]}', 'file_not_a_case'],
    ['{"schema":"bpo-case/1","view":"roi","documents":{"roi":{"schema":"bpo-market/1"}}}', 'file_not_a_case'],
    ['{"schema":"bpo-case/1","view":"roi","documents":{"constructor":{"schema":"bpo-roi/1"}}}', 'file_not_a_case'],
    ['{"schema":"bpo-case/2","documents":{}}', 'file_from_the_future'],
    ['{"schema":"bpo-roi/2"}', 'file_from_the_future'],
    ['{"schema":"bpo-roi/1","__proto__":{"polluted":true}}', 'file_strange_name'],
    ['{"schema":"bpo-roi/1","work":{"__proto__":{"polluted":true}}}', 'file_strange_name'],
    ['{"schema":"bpo-roi/1","constructor":{"prototype":{"polluted":true}}}', 'file_strange_name'],
    ['{"schema":"bpo-roi/1","<img src=x onerror=alert(1)>":1}', 'file_strange_name'],
    [`{"schema":"bpo-roi/1","a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`, 'file_not_a_case'],
  ]) {
    assert.equal(refusal(text), code, text.slice(0, 80));
  }
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});
