import { failure, type Result } from '../../analysis/failure.ts';
import type { TextEncoding } from '../utf8.ts';
import type { EventCollector } from './collectEvents.ts';
import type { CardField, Datacard } from './desinventarCard.ts';
import { openTable } from './tableSource.ts';
import type { SheetCell } from './workbook.ts';

/** A column of the table, or the one column that holds the whole date. */
type Column = Exclude<CardField, 'year' | 'month' | 'day'> | 'date';

/** Names of the columns in exports of several years; the first that is there counts. */
const columns: Readonly<Record<Column, readonly string[]>> = {
  key: ['Serial', 'DataCard', 'serial'],
  event: ['Event', 'Event type', 'EVENT', 'event'],
  glide: ['GLIDEnumber', 'GLIDE', 'Glide', 'glide'],
  date: ['Date (YMD)', 'Date', 'DATE', 'date'],
  deaths: ['Deaths', 'deaths'],
  missing: ['Missing', 'missing'],
  injured: ['Injured', 'injured'],
  directlyAffected: ['Directly affected', 'Directly Affected', 'Victims', 'victims'],
  indirectlyAffected: ['Indirectly Affected', 'Indirectly affected', 'Affected', 'affected'],
  lossUsd: ['Losses $USD', 'Losses $US', 'losses $usd'],
};

const needed: readonly Column[] = ['key', 'event', 'date', 'deaths'];

/**
 * Reads the cards of the table that DesInventar's query page saves.
 *
 * @param bytes - the whole file: text or xlsx
 * @param file - its name, for places
 * @param encoding - of a text file
 * @param visit - gets each card
 * @param collector - takes rows that are no card
 * @fails bad-input  as `openTable`, or a column is absent without which a card cannot be read
 */
export async function readCardsTable(
  bytes: Uint8Array,
  file: string,
  encoding: TextEncoding,
  visit: (card: Datacard) => void,
  collector: EventCollector,
): Promise<Result<null>> {
  const opened = await openTable(bytes, file, { headerName: columns.event, encoding });
  if (!opened.ok) return opened;
  const { header } = opened.value;
  const at = (column: Column): number =>
    header.indexOf(columns[column].find((name) => header.includes(name)) ?? '\0');
  const places = Object.fromEntries(
    (Object.keys(columns) as Column[]).map((column) => [column, at(column)]),
  ) as Record<Column, number>;
  const absent = needed.filter((column) => places[column] < 0).map((column) => columns[column][0]);
  if (absent.length > 0) {
    const wanted = absent.map((name) => `"${name}"`).join(', ');
    return failure('bad-input', 'desinventar', `${file} needs the columns ${wanted}`, [file]);
  }
  return opened.value.eachRow(({ cells, place }) => {
    if (cells.length !== header.length) {
      const reason = `needs ${header.length} cells as the header has, got ${cells.length}`;
      const origin = (): string => place(0);
      collector.faults.note('wrong-cell-count', origin(), reason);
      collector.add(null, { id: origin, totalAffected: origin, end: origin });
      return;
    }
    const columnOf = (field: CardField): number =>
      places[field === 'year' || field === 'month' || field === 'day' ? 'date' : field];
    const date = dateParts(cells[places.date] ?? null);
    visit({
      cell: (field) =>
        field === 'year' || field === 'month' || field === 'day'
          ? date[field]
          : (cells[places[field]] ?? null),
      isUncounted: () => false,
      otherNames: [],
      place: (field) => place(columnOf(field)),
      origin: place(0),
    });
  });
}

/** Parts of "2012/8/3", "2012-08-03" or ISO 8601; anything else goes on as the year, to be blamed. */
function dateParts(cell: SheetCell): Readonly<Record<'year' | 'month' | 'day', SheetCell>> {
  const whole = String(cell ?? '').trim();
  const parts = /^(\d+)(?:[/-](\d+)(?:[/-](\d+)(?:T.*)?)?)?$/.exec(whole);
  if (parts === null) return { year: whole === '' ? null : whole, month: null, day: null };
  return { year: parts[1] ?? null, month: parts[2] ?? null, day: parts[3] ?? null };
}
