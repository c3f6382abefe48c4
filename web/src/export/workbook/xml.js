const kEntities = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** As XML may hold it: without the control characters that it may not. @param {unknown} text */
export const escaped = (text) =>
  String(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => kEntities[letter]);

export const kDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const kFormats = 'http://schemas.openxmlformats.org';

/** Namespaces of the parts of a workbook. */
export const space = {
  main: `${kFormats}/spreadsheetml/2006/main`,
  office: `${kFormats}/officeDocument/2006/relationships`,
  package: `${kFormats}/package/2006`,
  drawing: `${kFormats}/drawingml/2006/spreadsheetDrawing`,
  chart: `${kFormats}/drawingml/2006/chart`,
  art: `${kFormats}/drawingml/2006/main`,
};

/**
 * The part that says what others a part refers to.
 * @param {{ id: string, type: string, target: string }[]} all
 */
export const relationships = (all) =>
  `${kDeclaration}<Relationships xmlns="${space.package}/relationships">${all
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${space.office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** "C" of a column counted from 0. @param {number} column @returns {string} */
export const columnName = (column) =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
