import Papa from 'papaparse';

/** @import { Rows } from './table.js' */

/** The most bytes of a file, and of it the part that is read at a time, so that the page stays alive. */
export const kMostBytes = 20_000_000;
const kPart = 512 * 1024;

/** A file that is no text has such characters. @param {string} cell */
const isBinary = (cell) => cell.includes('\0') || cell.includes('\ufffd');

/**
 * A long text is read as a file is: with a turn for the page after each part.
 * @param {string | File} from
 */
const inParts = (from) =>
  typeof from === 'string' && from.length > kPart && 'FileReader' in globalThis ? new File([from], 'table') : from;

/**
 * Reads a table of text, in parts.
 * @param {string | File} from
 * @param {{ signal: AbortSignal, progress: (rows: number) => void }} during
 * @returns {Promise<Rows | 'notText'>} lines without the empty ones; rejects when it is stopped
 */
export function readTable(from, { signal, progress }) {
  return new Promise((resolve, reject) => {
    /** @type {Rows} */
    const rows = [];
    let text = true;
    Papa.parse(/** @type {any} */ (inParts(from)), {
      skipEmptyLines: 'greedy',
      chunkSize: kPart,
      chunk: ({ data }, parser) => {
        text &&= !data.slice(0, 20).some((row) => row.some(isBinary));
        if (!text || signal.aborted) return parser.abort();
        for (const row of /** @type {Rows} */ (data)) rows.push(row);
        progress(rows.length);
      },
      complete: () => (signal.aborted ? reject(signal.reason) : resolve(text ? rows : 'notText')),
      error: reject,
    });
  });
}
