import { failure, type Result } from '../../analysis/failure.ts';
import { encodeUtf8 } from '../utf8.ts';
import { numberIn } from './cells.ts';
import {
  columnIndices,
  type DelimitedRow,
  type DelimitedTable,
  readDelimited,
} from './delimited.ts';
import { type Faults, startFaults } from './faults.ts';
import type { Cell, FieldDescription, Imported, Importer, LeftOut } from './importer.ts';
import { informEditionNodes } from './informEditionNodes.ts';
import { type InformEdition, informEditions } from './informEditions.ts';
import { sortRows } from './sortRows.ts';

interface EditionNode {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly headings: readonly string[];
}

const nodes: readonly EditionNode[] = informEditionNodes
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', nameEn = '', nameZh = '', headings = ''] = line.split(' | ');
    return { id, nameEn, nameZh, headings: headings.split('; ') };
  });

/**
 * Reads the results that older editions of the INFORM Risk Index published: every node down to the
 * components, class, rank and number of missing indicators. The editions differ in method.
 *
 * @param files - the four files of `informEditions`, by their paths
 * @returns the tables `editions`, `edition-nodes`, `edition-scores` and `edition-results`
 * @fails bad-input  a file absent, columns absent, or cells that cannot be read; all are named
 */
export const informEditionResults: Importer = (files) => Promise.resolve(readEditions(files));

function readEditions(files: ReadonlyMap<string, Uint8Array>): Result<Imported> {
  const faults = startFaults('informEditionResults');
  const scores: Cell[][] = [];
  const results: Cell[][] = [];
  const leftOut: LeftOut[] = [];
  for (const edition of informEditions) {
    const bytes = files.get(edition.file);
    if (bytes === undefined) {
      const message = `informEditionResults needs ${edition.file}`;
      return failure('bad-input', 'informEditionResults', message, [edition.file]);
    }
    const file = edition.file.slice(edition.file.lastIndexOf('/') + 1);
    const table = readDelimited(asUtf8(bytes, edition), file, ',');
    if (!table.ok) return table;
    const area = columnIndices(table.value, [edition.areaColumn]);
    if (!area.ok) return area;
    for (const row of table.value.rows) {
      const code = row.cells[area.value[0]] ?? '';
      if (/^[A-Z]{3}$/.test(code)) {
        scores.push(...scoreRows(edition, table.value, row, code, faults));
        results.push(resultRow(edition, table.value, row, code, faults));
      } else if (code === '') {
        leftOut.push({ place: `${file}:${row.line}`, reason: 'blank line or footnote' });
      } else {
        faults.add(`${file}:${row.line}`, `area needs three letters, got "${code}"`);
      }
    }
  }
  return faults.settle({
    tables: [
      {
        name: 'editions',
        fields: editionFields,
        primaryKey: ['editionId'],
        rows: informEditions.map(({ id, year, version }) => [id, year, version]),
      },
      {
        name: 'edition-nodes',
        fields: nodeFields,
        primaryKey: ['nodeId'],
        rows: sortRows(
          nodes.map(({ id, nameEn, nameZh }, index) => [id, index + 1, nameEn, nameZh]),
          1,
        ),
      },
      {
        name: 'edition-scores',
        fields: scoreFields,
        primaryKey: ['editionId', 'iso3', 'nodeId'],
        rows: sortRows(scores, 3),
      },
      {
        name: 'edition-results',
        fields: resultFields,
        primaryKey: ['editionId', 'iso3'],
        rows: sortRows(results, 2),
      },
    ],
    leftOut,
  });
}

/** Two files are Latin-1, and one has a heading more than its rows have cells. */
function asUtf8(bytes: Uint8Array, edition: InformEdition): Uint8Array {
  const whole =
    edition.encoding === 'utf-8'
      ? bytes
      : encodeUtf8(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const lineEnd = whole.indexOf(10);
  if (!edition.hasSpareHeading || whole[lineEnd - 1] !== 44) return whole;
  const cut = new Uint8Array(whole.length - 1);
  cut.set(whole.subarray(0, lineEnd - 1));
  cut.set(whole.subarray(lineEnd), lineEnd - 1);
  return cut;
}

function scoreRows(
  edition: InformEdition,
  table: DelimitedTable,
  row: DelimitedRow,
  area: string,
  faults: Faults,
): Cell[][] {
  return nodes.flatMap(({ id, headings }) => {
    const column = table.header.findIndex((heading) => headings.includes(heading));
    if (column < 0) return [];
    const cell = row.cells[column];
    const place = `${table.file}:${row.line}:${column + 1}`;
    const rule = { atLeast: 0, atMost: 10 };
    return [[edition.id, area, id, cell === 'x' ? null : numberIn(cell, rule, faults, place, id)]];
  });
}

function resultRow(
  edition: InformEdition,
  table: DelimitedTable,
  row: DelimitedRow,
  area: string,
  faults: Faults,
): Cell[] {
  const cell = (...headings: readonly string[]): string | null => {
    const column = table.header.findIndex((heading) => headings.includes(heading));
    const text = row.cells[column] ?? '';
    return text === '' ? null : text;
  };
  const count = (heading: string, ...others: readonly string[]): number | null =>
    numberIn(
      cell(heading, ...others),
      { whole: true, atLeast: 0 },
      faults,
      `${table.file}:${row.line}`,
      heading,
    );
  return [
    edition.id,
    area,
    cell('RISK CLASS'),
    count('Rank'),
    count('Missing Indicators', 'Number of Missing Indicators'),
  ];
}

const editionId: FieldDescription = {
  name: 'editionId',
  type: 'string',
  description: 'Edition of the index; each has its own method. Never a gap.',
};
const iso3: FieldDescription = {
  name: 'iso3',
  type: 'string',
  description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.',
};
const nodeId: FieldDescription = {
  name: 'nodeId',
  type: 'string',
  description: 'Node of the index, as in inform-2025 where both have it. Never a gap.',
};
const editionFields: readonly FieldDescription[] = [
  editionId,
  { name: 'year', type: 'integer', unit: 'year', description: 'Year of the edition.' },
  { name: 'version', type: 'string', description: "The publisher's version." },
];
const nodeFields: readonly FieldDescription[] = [
  nodeId,
  { name: 'position', type: 'integer', description: 'Order from the top down, from 1.' },
  { name: 'nameEn', type: 'string', description: 'English name, ours.' },
  { name: 'nameZh', type: 'string', description: 'Chinese name, ours.' },
];
const scoreFields: readonly FieldDescription[] = [
  editionId,
  iso3,
  nodeId,
  {
    name: 'score',
    type: 'number',
    unit: 'score (0-10)',
    description: 'Published score. A gap: the file says x, all that it needs is missing.',
  },
];
const resultFields: readonly FieldDescription[] = [
  editionId,
  iso3,
  {
    name: 'riskClass',
    type: 'string',
    description: "Risk class by the edition's own limits. A gap: the file has none.",
  },
  {
    name: 'rank',
    type: 'integer',
    description: 'Published rank, 1 = highest. A gap: the file has none.',
  },
  {
    name: 'missingIndicators',
    type: 'integer',
    description: 'Indicators without a value. A gap: the file has none.',
  },
];
