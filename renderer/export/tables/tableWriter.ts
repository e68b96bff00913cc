import type { DataCell, DataColumn } from '../../chart/DataColumn.ts';
import { csvText, guardedCells } from '../csvText.ts';
import { dataSheets } from '../office/dataSheets.ts';
import { workbook } from '../office/workbook.ts';
import { parquet } from '../parquet.ts';
import { guardedLine, type ReadmeLine } from '../readme.ts';
import type { TableFileCell, TableFileFacts } from './TableFile.ts';

type Rows = readonly (readonly TableFileCell[])[];

/** A table as a file; only a CSV has its description beside it. */
export interface WrittenTable {
  readonly bytes: Uint8Array;
  readonly description: Uint8Array | null;
}

/** Takes rows page by page and writes them at the end. */
export interface TableWriter {
  readonly add: (rows: Rows) => void;
  readonly end: () => WrittenTable;
}

type Guarded = ReturnType<typeof guardedCells>;

/** Texts that are listed as guarded; the guard itself has no limit. */
const MOST_GUARDED = 1000;

/** No file has a number for what is none, such as an endless one of a division in SQL. */
function fileCell(cell: TableFileCell): DataCell {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'number') return cell;
  // Nor is a zero of the other sign another number.
  return Number.isFinite(cell) ? cell + 0 : null;
}

function columnsOf({ fields }: TableFileFacts, rows: Rows): readonly DataColumn[] {
  return fields.map(({ name, datatype }, column) => ({
    header: name,
    datatype,
    cells: rows.map((row) => fileCell(row[column] ?? null)),
  }));
}

/**
 * Writes a table in the format of its facts. Texts that a spreadsheet takes for formulas are guarded;
 * a gap is an empty cell, and so is what is no finite number.
 */
export function tableWriter(facts: TableFileFacts): TableWriter {
  return facts.format === 'csv' ? csvWriter(facts) : columnWriter(facts);
}

/** CSV is encoded page by page, so that a long table needs no long text. */
function csvWriter(facts: TableFileFacts): TableWriter {
  const encoder = new TextEncoder();
  const head = csvText(columnsOf(facts, []));
  const parts: Uint8Array[] = [encoder.encode(head)];
  const guarded: Guarded[number][] = [];
  let before = 0;
  return {
    add: (rows) => {
      const columns = columnsOf(facts, rows);
      parts.push(encoder.encode(csvText(columns).slice(head.length)));
      if (guarded.length < MOST_GUARDED) {
        guarded.push(
          ...guardedCells(columns)
            .slice(0, MOST_GUARDED - guarded.length)
            .map((cell) => ({ ...cell, row: cell.row + before })),
        );
      }
      before += rows.length;
    },
    end: () => ({
      bytes: joined(parts),
      description: encoder.encode(csvDescription(facts, guarded)),
    }),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

/** What the file holds, after the W3C's "Metadata Vocabulary for Tabular Data". */
function csvDescription(facts: TableFileFacts, guarded: Guarded): string {
  const description = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': facts.title,
    'dc:description': facts.about.map(([name, text]) => `${name}: ${text}`),
    'dc:source': facts.source,
    'dc:license': facts.licence,
    'dc:language': facts.language,
    tableSchema: {
      columns: facts.fields.map(({ name, datatype, unit, meaning }) => ({
        titles: name,
        datatype,
        ...(meaning === '' ? {} : { 'dc:description': meaning }),
        ...(unit === null ? {} : { unit }),
      })),
    },
    credit: facts.creator,
    /** Texts that got a leading apostrophe, because a spreadsheet takes them for formulas. */
    guarded,
    provenance: facts.provenance,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** Excel and Parquet are written from whole columns. */
function columnWriter(facts: TableFileFacts): TableWriter {
  const columns = columnsOf(facts, []).map((column) => ({ ...column, cells: [] as DataCell[] }));
  return {
    add: (rows) => {
      for (const [place, { cells }] of columnsOf(facts, rows).entries()) {
        columns[place]?.cells.push(...cells);
      }
    },
    end: () => ({
      bytes: facts.format === 'xlsx' ? excel(facts, columns) : parquetTable(facts, columns),
      description: null,
    }),
  };
}

function excel(facts: TableFileFacts, columns: readonly DataColumn[]): Uint8Array {
  const guarded = guardedCells(columns).slice(0, MOST_GUARDED);
  const about: readonly ReadmeLine[] = [
    ...facts.about,
    ...facts.fields.map(
      ({ name, unit, meaning }): ReadmeLine => [
        name,
        [unit, meaning].filter((part) => part !== null && part !== '').join(' · '),
      ],
    ),
    ...guarded.map((cell) => guardedLine(cell, facts.language)),
  ];
  return workbook(dataSheets(columns, about, facts.language), {
    title: facts.title,
    description: JSON.stringify(facts.provenance),
    creator: facts.creator,
  });
}

function parquetTable(facts: TableFileFacts, columns: readonly DataColumn[]): Uint8Array {
  const meanings = facts.fields.map(({ name, unit, meaning }) =>
    [name, unit, meaning].filter((part) => part !== null && part !== '').join(' · '),
  );
  return parquet(columns, {
    createdBy: facts.creator,
    metadata: [
      { key: 'readme', value: facts.about.map(([name, text]) => `${name}: ${text}`).join('\n') },
      { key: 'columns', value: meanings.join('\n') },
      { key: 'title', value: facts.title },
      { key: 'source', value: facts.source },
      { key: 'licence', value: facts.licence },
      { key: 'language', value: facts.language },
      { key: 'provenance', value: JSON.stringify(facts.provenance) },
    ],
  });
}
