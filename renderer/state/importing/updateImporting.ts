import type { LossQuestion } from '../../../analysis/losses/question.ts';
import type { EventFormat } from '../../../datasets/importers/importEvents.ts';
import type { DataSetSummary, LocalText } from '../../../datasets/store/catalogue.ts';
import type { EventTable } from '../../compute/importing/EventTable.ts';
import type { Opened } from '../../compute/messages.ts';
import { wordsIn } from '../../words/words.ts';
import { eventFields, eventsTable } from '../data/eventsTable.ts';
import { eventTableOf, lossCoverageOf } from './lossSources.ts';

/** The library with one more table of events. */
export function withEventTable(opened: Opened, table: EventTable): Opened {
  const before = opened.eventTables ?? [];
  // One that is imported again keeps its place, by which tables of one name are told apart.
  const isThere = before.some(({ source }) => source === table.source);
  const eventTables = isThere
    ? before.map((other) => (other.source === table.source ? table : other))
    : [...before, table];
  const dataSets = opened.dataSets.filter(({ name }) => name !== table.source);
  return {
    ...opened,
    eventTables,
    dataSets: [...dataSets, summaryOf(table)],
  };
}

/**
 * The question asked of another table of losses. Its years are moved into those of the table, and a
 * measure that the table does not have gives way to country-events.
 *
 * @param question - as it stands
 * @param opened -   the library
 * @param source -   code of a table of events; the bundled profiles when null
 */
export function askedOf(
  question: LossQuestion,
  opened: Opened,
  source: string | null,
): LossQuestion {
  const rest = { ...question };
  delete rest.source;
  const known = source !== null && eventTableOf(opened, source) !== undefined;
  const asked: LossQuestion = known ? { ...rest, source } : rest;
  const coverage = lossCoverageOf(opened, asked.source);
  if (coverage === undefined) return asked;
  const outside = asked.firstYear > coverage.lastYear || asked.lastYear < coverage.firstYear;
  return {
    ...asked,
    firstYear: outside ? coverage.firstYear : Math.max(asked.firstYear, coverage.firstYear),
    lastYear: outside ? coverage.lastYear : Math.min(asked.lastYear, coverage.lastYear),
    measure: !known && asked.measure === 'distinctEvents' ? 'events' : asked.measure,
  };
}

/** Whose form the table has; null where it is one of the user's own. Who made it, the file does not say. */
const formatPublishers: Readonly<Record<EventFormat, string | null>> = {
  emdat: 'EM-DAT',
  desinventar: 'DesInventar',
  noaa: 'NOAA',
  generic: null,
  riskbelt: null,
};

/** A text that is the same in both languages. */
function same(text: string): LocalText {
  return { en: text, zh: text };
}

/** One of our own texts in both languages. */
function ours(key: 'ownTable' | 'licenceNotStated'): LocalText {
  return { en: wordsIn('en')(`importing.${key}`), zh: wordsIn('zh')(`importing.${key}`) };
}

function summaryOf({ source, file, coverage, review }: EventTable): DataSetSummary {
  const publisher = formatPublishers[review.format];
  return {
    name: source,
    title: same(file),
    publisher: publisher === null ? ours('ownTable') : same(publisher),
    source: '',
    licence: ours('licenceNotStated'),
    version: same(review.sha256.slice(0, 12)),
    retrieved: '',
    citation: '',
    description: same(''),
    years: review.years === null ? null : [review.years.first, review.years.last],
    mayBePassedOn: 'unknown',
    passingOn: same(''),
    partialYears: coverage.partialYears,
    tables: [
      {
        name: eventsTable(source),
        rows: review.rows.kept,
        sha256: review.sha256,
        primaryKey: ['eventId', 'areaThen', 'part'],
        fields: eventFields,
      },
    ],
    state: { kind: 'ready' },
  };
}
