import { dressed, heightOf } from './dress.js';
import { columnName, escaped, kDeclaration, space } from './xml.js';

/** @import { Allowed, Cell, Sheet } from './book.js' */

/**
 * A sheet as a part of the file.
 * @param {Sheet} sheet
 * @param {{ values: boolean, active: boolean, drawing: boolean }} options  `values`: formulas stand with the core's values
 */
export function sheetXml(sheet, { values, active, drawing }) {
  const rows = sheet.rows.map((row, index) => {
    const styles = dressed(sheet, index);
    const cells = row
      .map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, styles[column], values))
      .join('');
    const height = heightOf(sheet, index);
    const high = height ? ` ht="${height}" customHeight="1"` : '';
    return cells ? `<row r="${index + 1}"${high}>${cells}</row>` : '';
  });
  return `${kDeclaration}<worksheet xmlns="${space.main}" xmlns:r="${space.office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet, active)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>${allowedXml(sheet.allowed)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>${drawing ? '<drawing r:id="rId1"/>' : ''}</worksheet>`;
}

/** @param {Cell | null} cell @param {string} at @param {number} style @param {boolean} values */
function cellXml(cell, at, style, values) {
  if (!cell) return '';
  const { formula, number, text, flag } = cell;
  const open = `<c r="${at}"${style ? ` s="${style}"` : ''}`;
  if (formula) {
    const worked = `<f>${escaped(formula)}</f>`;
    if (!values) return `${open}>${worked}</c>`;
    if (text !== undefined) return `${open} t="str">${worked}<v>${escaped(text)}</v></c>`;
    if (flag !== undefined) return `${open} t="b">${worked}<v>${Number(flag)}</v></c>`;
    return `${open}>${worked}${typeof number === 'number' ? `<v>${number}</v>` : ''}</c>`;
  }
  if (typeof number === 'number') return `${open}><v>${number}</v></c>`;
  if (flag !== undefined) return `${open} t="b"><v>${Number(flag)}</v></c>`;
  return text ? `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>` : '';
}

/** @param {Sheet} sheet @param {boolean} active */
function viewXml({ frozen_rows: down, frozen_columns: across }, active) {
  const selected = active ? ' tabSelected="1"' : '';
  if (!down && !across) return `<sheetViews><sheetView workbookViewId="0"${selected}/></sheetViews>`;
  const pane = across && down ? 'bottomRight' : down ? 'bottomLeft' : 'topRight';
  const splits = `${across ? ` xSplit="${across}"` : ''}${down ? ` ySplit="${down}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"${selected}><pane${splits} topLeftCell="${columnName(across)}${down + 1}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

/** Columns that can still be read on a page. */
const kOnPage = 16;

/** @param {Sheet} sheet */
const pagesAcross = ({ rows }) => Math.ceil(Math.max(...rows.map((row) => row.length)) / kOnPage);

/** The last width goes for all the columns that follow. @param {Sheet} sheet */
function columnsXml({ widths, rows }) {
  const count = Math.max(widths.length, ...rows.map((row) => row.length));
  const columns = widths.map((width, index) => {
    const last = index === widths.length - 1 ? count : index + 1;
    return `<col min="${index + 1}" max="${last}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** What may be typed where, and what is said otherwise. @param {Allowed[]} all */
function allowedXml(all) {
  if (all.length === 0) return '';
  return `<dataValidations count="${all.length}">${all.map(oneAllowed).join('')}</dataValidations>`;
}

/** @param {Allowed} allowed */
function oneAllowed({ cell, choices, low, high, above_low: above, whole }) {
  if (choices) {
    return `<dataValidation type="list" showErrorMessage="1" error="${escaped(`One of: ${choices.join(', ')}`)}" sqref="${cell}"><formula1>${escaped(`"${choices.join(',')}"`)}</formula1></dataValidation>`;
  }
  const error = escaped(`${above ? 'Above' : 'At least'} ${low}, at most ${high}${whole ? ', a whole number' : ''}`);
  if (above)
    return `<dataValidation type="custom" showErrorMessage="1" error="${error}" sqref="${cell}"><formula1>${escaped(`AND(ISNUMBER(${cell}),${cell}>${low},${cell}<=${high})`)}</formula1></dataValidation>`;
  return `<dataValidation type="${whole ? 'whole' : 'decimal'}" operator="between" showErrorMessage="1" error="${error}" sqref="${cell}"><formula1>${low}</formula1><formula2>${high}</formula2></dataValidation>`;
}
