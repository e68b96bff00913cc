import { describe, expect, it } from 'vitest';
import type { EventTable } from '../../compute/importing/EventTable.ts';
import type { Opened } from '../../compute/messages.ts';
import { eventFields } from '../data/eventsTable.ts';
import { windowState } from '../testing/windowState.ts';
import { update } from '../update.ts';
import { eventTableName, lossCoverageOf } from './lossSources.ts';
import { askedOf, withEventTable } from './updateImporting.ts';

const table: EventTable = {
  source: 'events-1',
  file: 'mine.csv',
  coverage: { firstYear: 1950, lastYear: 1999, partialYears: [] },
  countryEvents: 3,
  distinctEvents: 2,
  uncounted: 0,
  review: {
    format: 'generic',
    faults: [],
    faultCounts: [],
    keptApart: {},
    rows: { read: 3, kept: 3, leftOut: 0 },
    counts: { countryEvents: 3, distinctEvents: 2 },
    years: { first: 1950, last: 1999 },
    sha256: 'ab'.repeat(32),
  },
};

const opened: Opened = {
  dataSets: [],
  countries: [],
  countrySets: [],
  hazards: [],
  lossCoverage: { firstYear: 2000, lastYear: 2026, partialYears: [2026] },
  engineVersion: 'v1.4.3',
};
const state = { ...windowState, opening: { kind: 'done', value: opened } } as const;

describe('an imported table of events', () => {
  it('is asked at once, in its own years, and undone like any choice', () => {
    const importing = { ...state, dialog: { kind: 'import' }, view: 'library' } as const;
    const stored = update(importing, { kind: 'eventsStored', table });
    expect(stored).toMatchObject({
      importing: { kind: 'none' },
      dialog: { kind: 'none' },
      view: 'losses',
      choices: { question: { source: 'events-1', firstYear: 1950, lastYear: 1999 } },
    });
    expect(update(stored, { kind: 'undone' }).choices.question).toEqual(
      windowState.choices.question,
    );
  });

  it('has distinct events, which the bundled profiles do not have', () => {
    const withTable = withEventTable(opened, table);
    const asked = askedOf(
      { ...windowState.choices.question, measure: 'distinctEvents' },
      withTable,
      'events-1',
    );
    expect(asked.measure).toBe('distinctEvents');
    const bundled = askedOf(asked, withTable, null);
    expect(bundled.measure).toBe('events');
    expect('source' in bundled).toBe(false);
    expect([bundled.firstYear, bundled.lastYear]).toEqual([2000, 2026]);
  });

  it('says that who made it and under which licence is not known, instead of saying nothing', () => {
    const [own] = withEventTable(opened, table).dataSets;
    expect(own?.publisher).toEqual({ en: 'Imported table', zh: '导入的数据表' });
    expect(own?.licence).toEqual({ en: 'not stated in the file', zh: '文件中未注明' });
    const review = { ...table.review, format: 'emdat' } as const;
    const [known] = withEventTable(opened, { ...table, review }).dataSets;
    expect(known?.publisher.zh).toBe('EM-DAT');
  });

  it('is listed once among the data sets, with the hash of its file', () => {
    const twice = withEventTable(withEventTable(opened, table), table);
    expect(twice.eventTables).toEqual([table]);
    expect(twice.dataSets.map(({ name, tables }) => [name, tables[0]?.sha256])).toEqual([
      ['events-1', table.review.sha256],
    ]);
    expect(twice.dataSets[0]?.years).toEqual([1950, 1999]);
    expect(twice.dataSets[0]?.tables[0]?.fields).toBe(eventFields);
    expect(lossCoverageOf(twice, 'events-1')).toBe(table.coverage);
    expect(lossCoverageOf(twice, 'gone')).toBeUndefined();
  });

  it('is numbered where another file has the same name, and keeps its number when it comes again', () => {
    const other = { ...table, source: 'events-2' };
    const both = withEventTable(withEventTable(opened, table), other);
    const again = withEventTable(both, table).eventTables ?? [];
    expect(again.map((each) => eventTableName(again, each))).toEqual(['mine.csv', 'mine.csv (2)']);
  });
});
