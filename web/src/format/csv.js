/**
 * Records as CSV (RFC 4180): the names of the columns first, absent values empty.
 * @param {string[]} columns
 * @param {Record<string, unknown>[]} rows
 */
export const csv = (columns, rows) =>
  [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');

/** @param {unknown} value */
function cell(value) {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
