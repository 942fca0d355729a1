import type { PlainCell } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import type { Change } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import { dateFromSerial, type SheetKey, specByKey, workbookContract } from '@nylage/core/workbook';

const contract = workbookContract(exampleInstrument);

const header = (sheet: SheetKey, key: string): string =>
  specByKey(contract, sheet).columns[key]?.header ?? key;
const name = (sheet: SheetKey): string => specByKey(contract, sheet).name;

/** What a change does to the clean example workbook, in words. */
export function describeChange(change: Change, language: Language): string {
  const sv = language === 'sv';
  const value = (cell: PlainCell): string => cellInWords(cell, language);
  switch (change.kind) {
    case 'set':
      return `${header(change.sheet, change.column)} ${sv ? 'är' : 'is'} ${value(change.value)} ${sv ? `på rad ${change.row + 2} i` : `on row ${change.row + 2} in`} ${name(change.sheet)}`;
    case 'fact':
      return `${header('about', change.key)} ${sv ? 'är' : 'is'} ${value(change.value)}`;
    case 'fill': {
      const rows =
        change.rows === undefined
          ? sv
            ? 'på alla rader'
            : 'on every row'
          : sv
            ? `på ${change.rows} rader`
            : `on ${change.rows} rows`;
      return `${header(change.sheet, change.column)} ${sv ? 'är' : 'is'} ${value(change.value)} ${rows} ${sv ? 'i' : 'in'} ${name(change.sheet)}`;
    }
    case 'answer-all':
      return sv
        ? `ett svar är ${value(change.value)} på alla påståenden`
        : `one response is ${value(change.value)} for every statement`;
    case 'add-row':
      return `${sv ? 'en ny rad i' : 'a new row in'} ${name(change.sheet)} ${sv ? 'med' : 'with'} ${values(change.sheet, change.values, language)}`;
    case 'totals-row':
      return `${sv ? 'en summarad under tabellen i' : 'a total row under the table in'} ${name(change.sheet)} ${sv ? 'med' : 'with'} ${values(change.sheet, change.values, language)}`;
    case 'copy-row': {
      const given = Object.keys(change.values).length;
      const more =
        given === 0 ? '' : ` ${sv ? 'med' : 'with'} ${values(change.sheet, change.values, language)}`;
      return `${sv ? 'en kopierad rad i' : 'a copied row in'} ${name(change.sheet)}${more}`;
    }
    case 'keep-rows':
      if (change.count === 0)
        return sv ? `inga rader i ${name(change.sheet)}` : `no rows in ${name(change.sheet)}`;
      return sv
        ? `${change.count} rader i ${name(change.sheet)}`
        : `${change.count} rows in ${name(change.sheet)}`;
    case 'reverse-rows':
      return sv
        ? `raderna i ${name(change.sheet)} i omvänd ordning`
        : `the rows in ${name(change.sheet)} reversed`;
    case 'remove-sheet':
      return sv ? `bladet ${name(change.sheet)} saknas` : `the sheet ${name(change.sheet)} is missing`;
    case 'rename-sheet':
      return sv
        ? `bladet ${name(change.sheet)} heter ’${change.name}’`
        : `the sheet ${name(change.sheet)} is called ’${change.name}’`;
    case 'add-sheet':
      return sv ? `det finns ett blad ’${change.name}’` : `there is a sheet ’${change.name}’`;
    case 'remove-column':
      return sv
        ? `${header(change.sheet, change.column)} saknas i ${name(change.sheet)}`
        : `${header(change.sheet, change.column)} is missing in ${name(change.sheet)}`;
    case 'rename-header':
      return sv
        ? `rubriken ${header(change.sheet, change.column)} är skriven ’${change.header}’ i ${name(change.sheet)}`
        : `the header ${header(change.sheet, change.column)} is written ’${change.header}’ in ${name(change.sheet)}`;
    case 'add-column':
      return sv
        ? `${name(change.sheet)} har ${change.sheet === 'about' ? 'raden' : 'kolumnen'} ’${change.header}’ också`
        : `${name(change.sheet)} also has the ${change.sheet === 'about' ? 'row' : 'column'} ’${change.header}’`;
    case 'move-column':
      return sv
        ? `kolumnen ${header(change.sheet, change.column)} är flyttad i ${name(change.sheet)}`
        : `the column ${header(change.sheet, change.column)} has moved in ${name(change.sheet)}`;
    case 'title-row':
      return sv
        ? `en rad ’${change.text}’ ovanför rubrikerna i ${name(change.sheet)}`
        : `a row ’${change.text}’ above the headers in ${name(change.sheet)}`;
    case 'hide-rows':
      return sv
        ? `${change.rows.length} ${change.rows.length === 1 ? 'dold rad' : 'dolda rader'} i ${name(change.sheet)}`
        : `${change.rows.length} hidden ${change.rows.length === 1 ? 'row' : 'rows'} in ${name(change.sheet)}`;
    case 'hide-column':
      return sv
        ? `kolumnen ${own(header(change.sheet, change.column))} är dold i ${name(change.sheet)}`
        : `the column ${own(header(change.sheet, change.column))} is hidden in ${name(change.sheet)}`;
    case 'hide-sheet':
      return sv ? `bladet ${name(change.sheet)} är dolt` : `the sheet ${name(change.sheet)} is hidden`;
    case 'merge':
      return sv
        ? `${change.down + 1} celler är sammanfogade under ${header(change.sheet, change.column)} i ${name(change.sheet)}`
        : `${change.down + 1} cells are merged under ${header(change.sheet, change.column)} in ${name(change.sheet)}`;
    case 'damage':
      return sv
        ? `en cell under ${header(change.sheet, change.column)} i ${name(change.sheet)} är skadad`
        : `a cell under ${header(change.sheet, change.column)} in ${name(change.sheet)} is damaged`;
  }
}

function values(sheet: SheetKey, given: Readonly<Record<string, PlainCell>>, language: Language): string {
  return Object.entries(given)
    .map(([key, cell]) => `${header(sheet, key)} ${cellInWords(cell, language)}`)
    .join(', ');
}

/** The user's own columns carry a prefix in the examples. */
function own(key: string): string {
  return key.replace(/^own:/, '');
}

function cellInWords(cell: PlainCell, language: Language): string {
  const sv = language === 'sv';
  if (cell === null) return sv ? 'tomt' : 'empty';
  if (typeof cell === 'string') return `’${cell}’`;
  if (typeof cell === 'number') return numberInWords(cell, sv ? ',' : '.');
  if (typeof cell === 'boolean') return cell ? (sv ? 'SANT' : 'TRUE') : sv ? 'FALSKT' : 'FALSE';
  if ('date' in cell) return dateFromSerial(cell.date, false) ?? String(cell.date);
  if ('percent' in cell) return `${cell.percent * 100} %`;
  if ('error' in cell) return cell.error;
  return sv ? `formeln =${cell.formula}` : `the formula =${cell.formula}`;
}

/** As a cell shows it, with spaces in what is too long to read at a glance. */
function numberInWords(value: number, mark: string): string {
  const [whole = '', ...decimals] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole;
  return [grouped, ...decimals].join(mark).replace('-', '\u2212');
}
