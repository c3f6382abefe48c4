import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/**
 * @typedef {number | string | boolean | { error: string }} Found
 * @typedef {Map<string, Found>} Cells  by address
 */

/** A loaded machine takes ten times as long as an idle one. */
const kPatience = 900_000;

/**
 * What LibreOffice makes of workbooks, all in one call with a profile of its own. It reports success when it fails, so what
 * counts is that the files are there.
 * @param {Uint8Array[]} books
 * @returns {Cells[][]}  of each sheet of each workbook
 */
export function recalculated(books) {
  const folder = mkdtempSync(join(tmpdir(), 'bpo-workbook-'));
  try {
    const [into, out] = ['in', 'out'].map((name) => join(folder, name));
    mkdirSync(into);
    const files = books.map((bytes, index) => {
      const file = join(into, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const { error, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out],
        ...files,
      ],
      { encoding: 'utf8', timeout: kPatience },
    );
    if (error) throw new Error(`LibreOffice: ${error.message}. scripts/install browsers installs it.`);
    return books.map((_, index) => {
      const file = join(out, `${index}.xlsx`);
      if (!existsSync(file)) throw new Error(`LibreOffice did not write workbook ${index}: ${stderr}`);
      return read(readFileSync(file));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Uint8Array} bytes @returns {Cells[]} */
function read(bytes) {
  const parts = unzipSync(bytes);
  const text = (/** @type {string} */ name) => (parts[name] ? strFromU8(parts[name]) : '');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside]) => plain(inside));
  const count = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => {
    /** @type {Cells} */
    const cells = new Map();
    for (const [, at, attributes, inside = ''] of text(`xl/worksheets/sheet${index + 1}.xml`).matchAll(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
      if (value !== undefined) cells.set(at, found(/\bt="(\w+)"/.exec(attributes)?.[1], value, shared));
    }
    return cells;
  });
}

/** @param {string | undefined} type @param {string} value @param {string[]} shared @returns {Found} */
function found(type, value, shared) {
  if (type === 's') return shared[Number(value)];
  if (type === 'str') return plain(value);
  if (type === 'b') return value === '1';
  if (type === 'e') return { error: value };
  return Number(value);
}

/** @param {string} text */
const plain = (text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
