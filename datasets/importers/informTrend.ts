import { failure } from '../../analysis/failure.ts';
import { numberIn, yearIn } from './cells.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';
import type { Cell, Importer } from './importer.ts';
import { sortRows } from './sortRows.ts';

const topNodes = ['INFORM', 'HA', 'VU', 'CC'];

/**
 * Reads the trend file of the INFORM Risk Index: the index and its three dimensions, all years
 * computed by one method.
 *
 * @param files - one CSV file under any name
 * @returns the table `trend`; nothing is left out
 * @fails bad-input  not one file, columns absent, or cells that cannot be read; all are named
 */
export const informTrend: Importer = (files) => Promise.resolve(readTrend(files));

function readTrend(files: Parameters<Importer>[0]): Awaited<ReturnType<Importer>> {
  const [entry, ...more] = files;
  if (entry === undefined || more.length > 0) {
    const names = [...files.keys()];
    const message = `informTrend needs one file, got ${names.length}`;
    return failure('bad-input', 'informTrend', message, names);
  }
  const [path, bytes] = entry;
  const table = readDelimited(bytes, path.slice(path.lastIndexOf('/') + 1), ',');
  if (!table.ok) return table;
  const columns = columnIndices(table.value, ['Iso3', 'GNAYear', 'IndicatorId', 'IndicatorScore']);
  if (!columns.ok) return columns;
  const [areaColumn, yearColumn, nodeColumn, scoreColumn] = columns.value;
  const faults = startFaults('informTrend');
  const rows = table.value.rows.map(({ line, cells }): Cell[] => {
    const place = (column: number): string => `${table.value.file}:${line}:${column + 1}`;
    const area = cells[areaColumn] ?? '';
    if (!/^[A-Z]{3}$/.test(area)) {
      faults.add(place(areaColumn), `area needs three letters, got "${area}"`);
    }
    const node = cells[nodeColumn] ?? '';
    if (!topNodes.includes(node)) {
      faults.add(place(nodeColumn), `indicator needs ${topNodes.join(', ')}, got "${node}"`);
    }
    const rule = { atLeast: 0, atMost: 10 };
    return [
      area,
      yearIn(cells[yearColumn], 2000, 2100, faults, place(yearColumn)),
      node,
      numberIn(cells[scoreColumn], rule, faults, place(scoreColumn), 'score'),
    ];
  });
  const found = faults.settle(rows);
  if (!found.ok) return found;
  return faults.settle({
    tables: [
      {
        name: 'trend',
        fields: [
          {
            name: 'iso3',
            type: 'string',
            description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.',
          },
          {
            name: 'year',
            type: 'integer',
            unit: 'year',
            description: 'Year that the score speaks of (GNAYear of the file). Never a gap.',
          },
          {
            name: 'nodeId',
            type: 'string',
            description:
              'INFORM (risk), HA (hazard and exposure), VU (vulnerability), CC (lack of coping capacity).',
          },
          {
            name: 'score',
            type: 'number',
            unit: 'score (0-10)',
            description: 'Published score. A gap: the cell of the file is blank.',
          },
        ],
        primaryKey: ['iso3', 'year', 'nodeId'],
        rows: sortRows(found.value, 3),
      },
    ],
    leftOut: [],
  });
}
