import { failure, type Result } from '../../analysis/failure.ts';
import { numberIn, yearIn } from './cells.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';
import type { Cell, FieldDescription, Imported, LeftOut } from './importer.ts';
import { noaaQuantities } from './noaaFields.ts';
import { noaaLocation } from './noaaLocation.ts';

/** Where NOAA's export of significant earthquakes stands among the publishers' files. */
export const noaaEarthquakesFile = 'noaa/earthquakes-2025-04-19.tsv';

/** First and last year of the export; the last is not closed. */
export const noaaYears = { first: 1900, last: 2025 } as const;

const leading: readonly FieldDescription[] = [
  {
    name: 'event',
    type: 'integer',
    description: "place of the event in the publisher's file, from one: the file has no numbers",
  },
  {
    name: 'iso3',
    type: 'string',
    description: 'area that the location names first; a gap: a sea or a region of no single area',
  },
  { name: 'location', type: 'string', description: "the publisher's name of the place" },
  { name: 'year', type: 'integer', unit: 'year', description: 'calendar year' },
];

/**
 * Reads NOAA's significant earthquakes, one row an event.
 *
 * Damage is turned from millions into US$ by moving the decimal point, so no digit changes.
 *
 * @param files - the publishers' files, `noaa/earthquakes-2025-04-19.tsv` among them
 * @returns the table earthquakes in the order of the file
 * @fails bad-input  the file is absent, a location is unknown, a year outside the export or a number
 *   out of bounds: each named by file and line
 */
export function noaaEarthquakes(files: ReadonlyMap<string, Uint8Array>): Promise<Result<Imported>> {
  return Promise.resolve(readEarthquakes(files));
}

function readEarthquakes(files: ReadonlyMap<string, Uint8Array>): Result<Imported> {
  const file = noaaEarthquakesFile;
  const bytes = files.get(file);
  if (bytes === undefined) {
    return failure('bad-input', 'noaaEarthquakes', `noaaEarthquakes needs ${file}`, [file]);
  }
  const table = readDelimited(bytes, file, '\t');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, [
    'Search Parameters',
    'Location Name',
    'Year',
    ...noaaQuantities.map(({ source }) => source),
  ]);
  if (!indices.ok) return indices;
  const [searchAt, locationAt, yearAt, ...quantitiesAt] = indices.value;
  const faults = startFaults('noaaEarthquakes');
  const leftOut: LeftOut[] = [];
  const rows: (readonly Cell[])[] = [];
  for (const { line, cells } of table.value.rows) {
    const place = `${file}:${line}`;
    if (cells[searchAt] !== '') {
      leftOut.push({ place, reason: 'line of search parameters' });
      continue;
    }
    const location = cells[locationAt] ?? '';
    const iso3 = noaaLocation(location);
    if (iso3 === undefined) faults.add(place, `location "${location}" is unknown`);
    const quantities = noaaQuantities.map(({ source, rule, inMillions }, index) => {
      const cell = cells[quantitiesAt[index] ?? -1] ?? '';
      const moved = inMillions === true && cell !== '' ? `${cell}e6` : cell;
      return numberIn(moved, rule, faults, place, source);
    });
    const year = yearIn(cells[yearAt], noaaYears.first, noaaYears.last, faults, place);
    rows.push([rows.length + 1, iso3 ?? null, location, year, ...quantities]);
  }
  return faults.settle({
    tables: [
      {
        name: 'earthquakes',
        fields: [...leading, ...noaaQuantities.map(({ field }) => field)],
        primaryKey: ['event'],
        rows,
      },
    ],
    leftOut,
  });
}
