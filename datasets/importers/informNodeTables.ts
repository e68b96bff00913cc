import { numberIn } from './cells.ts';
import type { Faults } from './faults.ts';
import type { Cell, ImportedTable } from './importer.ts';
import {
  denominationFields,
  frameworkFields,
  nodeFields,
  normalisationFields,
  scoreFields,
} from './informNodeFields.ts';
import { type InformNode, informNodeSheets, isNormalised } from './informNodes.ts';
import { checkAreas, type InformSheet, textOf } from './informSheet.ts';
import { sortRows } from './sortRows.ts';

/**
 * Reads every computed column of the INFORM workbook: what it is, what it is made from, its limits
 * and its published values.
 *
 * Limits, headings and values are the workbook's. Which columns a column is made from stands only
 * in formulas, of which a reader of values sees nothing: that part is `informNodes`.
 *
 * @param sheets - the four sheets with nodes, by name
 * @param areas - codes in the order of the workbook
 * @param surveyYears - survey year of each raw indicator as the workbook writes it
 * @param faults - takes every cell that cannot be read
 */
export function informNodeTables(
  sheets: ReadonlyMap<string, InformSheet>,
  areas: readonly string[],
  surveyYears: ReadonlyMap<string, string | null>,
  faults: Faults,
): readonly ImportedTable[] {
  const nodes: Cell[][] = [];
  const framework: Cell[][] = [];
  const denominations: Cell[][] = [];
  const normalisations: Cell[][] = [];
  const scores: Cell[][] = [];
  for (const { name, headingRow, firstRow, nodes: onSheet } of informNodeSheets) {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new RangeError(`informNodeTables needs the sheet ${name}`);
    checkAreas(areas, sheet, firstRow, 1, faults);
    for (const node of onSheet) {
      const heading = textOf(sheet.cell(headingRow, node.columnIndex));
      nodes.push(nodeRow(node, nodes.length + 1, heading));
      node.inputs.forEach(({ kind, id, weight }, index) => {
        framework.push([node.id, index + 1, kind, id, weight]);
      });
      if (node.method === 'denominate') denominations.push(denominationRow(node, surveyYears));
      if (isNormalised(node)) normalisations.push(normalisationRow(node, sheet, faults));
      areas.forEach((area, index) => {
        scores.push([area, node.id, scoreAt(sheet, firstRow + index, node, faults)]);
      });
    }
  }
  return [
    table('nodes', nodeFields, ['nodeId'], nodes),
    table('framework', frameworkFields, ['nodeId', 'position'], framework),
    table('denomination', denominationFields, ['nodeId'], denominations),
    table('normalisation', normalisationFields, ['nodeId'], normalisations),
    table('scores', scoreFields, ['iso3', 'nodeId'], scores),
  ];
}

function nodeRow(node: InformNode, position: number, heading: string | null): Cell[] {
  return [
    node.id,
    position,
    node.level,
    node.nameEn,
    node.nameZh,
    node.method,
    node.isRounded ? 1 : null,
    numberSetting(node, 'floor'),
    node.sheet,
    node.column,
    heading,
  ];
}

function denominationRow(
  node: InformNode,
  surveyYears: ReadonlyMap<string, string | null>,
): Cell[] {
  const yearOf = node.settings.get('population-of');
  const surveyYear = yearOf === undefined ? null : (surveyYears.get(yearOf) ?? null);
  return [
    node.id,
    node.settings.get('per') ?? 'population',
    surveyYear === null ? null : Number(surveyYear),
    node.settings.get('population-by-date') ?? null,
    numberSetting(node, 'cap'),
  ];
}

function normalisationRow(node: InformNode, sheet: InformSheet, faults: Faults): Cell[] {
  return [
    node.id,
    node.method,
    limitAt(sheet, 'MIN', node, faults),
    limitAt(sheet, 'MAX', node, faults),
    node.direction,
    node.settings.get('zero') ?? null,
    numberSetting(node, 'land-area-at-least'),
    node.settings.get('fallback') ?? null,
  ];
}

/** The sheets differ in which of rows 3 and 4 holds the least and which the greatest value. */
function limitAt(
  sheet: InformSheet,
  label: 'MIN' | 'MAX',
  node: InformNode,
  faults: Faults,
): number | null {
  const row = [2, 3].find((candidate) => textOf(sheet.cell(candidate, 1)) === label);
  if (row === undefined) {
    faults.add(sheet.place(2, 1), `sheet needs a row ${label}`);
    return null;
  }
  const place = sheet.place(row, node.columnIndex);
  const limit = numberIn(sheet.cell(row, node.columnIndex), {}, faults, place, `${label} limit`);
  if (limit === null) faults.add(place, `${node.id} needs a ${label} limit`);
  return limit;
}

function scoreAt(sheet: InformSheet, row: number, node: InformNode, faults: Faults): number | null {
  const cell = sheet.cell(row, node.columnIndex);
  if (textOf(cell)?.toLowerCase() === 'x') return null;
  const rule = node.level === 'value' ? {} : { atLeast: 0, atMost: 10 };
  const place = sheet.place(row, node.columnIndex);
  const score = numberIn(cell, rule, faults, place, node.id);
  if (textOf(cell) === null) faults.add(place, `${node.id} needs a score or x, got nothing`);
  return score;
}

function numberSetting(node: InformNode, name: string): number | null {
  const text = node.settings.get(name);
  return text === undefined ? null : Number(text);
}

function table(
  name: string,
  fields: ImportedTable['fields'],
  primaryKey: readonly string[],
  rows: readonly (readonly Cell[])[],
): ImportedTable {
  return { name, fields, primaryKey, rows: sortRows(rows, primaryKey.length) };
}
