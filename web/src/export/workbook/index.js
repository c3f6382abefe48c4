import { strToU8, zipSync } from 'fflate';
import { chartEnd, chartXml, drawingXml } from './chart.js';
import { sheetXml } from './sheet.js';
import { stylesXml } from './styles.js';
import { columnName, escaped, kDeclaration, relationships, space } from './xml.js';

/** @import { Book, Chart, Sheet } from './book.js' */

const kTypes = {
  sheet: 'spreadsheetml.worksheet',
  drawing: 'drawing',
  chart: 'drawingml.chart',
};

/** The same bytes wherever and whenever it is made. */
const kDated = { mtime: new Date(1980, 0, 1) };

/**
 * A workbook as the bytes of an .xlsx file.
 * @param {Book} book
 * @param {{ values?: boolean }} [options]  whether formulas stand with the core's values, for those who do not recalculate
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function xlsxOf(book, { values = true } = {}) {
  const drawn = book.sheets.map(({ name }) => book.charts.filter(({ sheet }) => sheet === name));
  /** @type {Record<string, string>} */
  const parts = {
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationships([
      ...book.sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: `rId${book.sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': stylesXml(),
  };
  for (const [index, sheet] of book.sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, {
      values,
      active: index === 0,
      drawing: drawn[index].length > 0,
    });
    if (drawn[index].length) addDrawing(parts, index + 1, drawn[index], book.charts);
  }
  const all = { '[Content_Types].xml': typesXml(Object.keys(parts)), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), kDated);
}

/** @param {Record<string, string>} parts @param {number} number @param {Chart[]} charts  of the sheet @param {Chart[]} all */
function addDrawing(parts, number, charts, all) {
  parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([
    { id: 'rId1', type: 'drawing', target: `../drawings/drawing${number}.xml` },
  ]);
  parts[`xl/drawings/drawing${number}.xml`] = drawingXml(charts);
  const numbered = charts.map((chart, index) => ({
    chart,
    id: `rId${index + 1}`,
    file: `chart${all.indexOf(chart) + 1}.xml`,
  }));
  parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationships(
    numbered.map(({ id, file }) => ({ id, type: 'chart', target: `../charts/${file}` })),
  );
  for (const { chart, file } of numbered) parts[`xl/charts/${file}`] = chartXml(chart);
}

/**
 * What is printed on every page of a sheet, and of one with a chart how far to print: cells alone would cut it off.
 * @param {Sheet} sheet
 * @param {Chart[]} charts
 * @param {number} index
 */
function printNames({ name, rows, frozen_rows: down, frozen_columns: across }, charts, index) {
  const columns = across ? [`'${name}'!$A:$${columnName(across - 1)}`] : [];
  const lines = down ? [`'${name}'!$1:$${down}`] : [];
  const ends = charts.filter(({ sheet }) => sheet === name).map(chartEnd);
  const corner = {
    column: Math.max(...ends.map(({ column }) => column)),
    row: Math.max(rows.length, ...ends.map(({ row }) => row)),
  };
  const area = ends.length ? [`'${name}'!$A$1:$${columnName(corner.column)}$${corner.row}`] : [];
  return [
    ['Print_Area', area],
    ['Print_Titles', [...columns, ...lines]],
  ]
    .filter(([, places]) => places.length)
    .map(
      ([what, places]) =>
        `<definedName name="_xlnm.${what}" localSheetId="${index}">${escaped(String(places))}</definedName>`,
    );
}

/** @param {Book} book */
function workbookXml({ sheets, names, charts }) {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const named = names.map(
    ({ name, refers_to: place }) => `<definedName name="${name}">${escaped(place)}</definedName>`,
  );
  const printed = sheets.flatMap((sheet, index) => printNames(sheet, charts, index));
  return `${kDeclaration}<workbook xmlns="${space.main}" xmlns:r="${space.office}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${[...printed, ...named].join('')}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

/** @param {string[]} names */
function typesXml(names) {
  const base = 'application/vnd.openxmlformats-officedocument';
  const typeOf = (/** @type {string} */ name) => {
    if (name === 'xl/workbook.xml') return 'spreadsheetml.sheet.main';
    if (name === 'xl/styles.xml') return 'spreadsheetml.styles';
    const [kind] = /** @type {[keyof typeof kTypes]} */ (/[a-z]+(?=\d+\.xml$)/.exec(name) ?? []);
    return kTypes[kind];
  };
  const overrides = names
    .filter((name) => name.endsWith('.xml'))
    .map((name) => `<Override PartName="/${name}" ContentType="${base}.${typeOf(name)}+xml"/>`);
  return `${kDeclaration}<Types xmlns="${space.package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
