import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import type { Result } from '../../../analysis/failure.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import { startEngine } from '../../../electron/cli/engine.ts';
import type { Database } from '../database.ts';
import { duckdb } from '../duckdb.ts';
import { loadBundled } from '../loadBundled.ts';
import { readDataSets } from '../readDataSet.ts';
import { takeTable } from '../takeTable.ts';
import type { PivotAggregate } from './pivotTable.ts';
import type { ColumnFilter, SortKey } from './tableQuestion.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let database: Database;
let workbench: Workbench;
const going = { aborted: false };

beforeAll(async () => {
  database = duckdb(await startEngine());
  const reading = readDataSets(bundledOnDisk('datasets'), ['emdat-losses', 'countries']);
  workbench = await openWorkbench(
    database,
    await loadBundled(database, reading, { makeTable: takeTable }),
  );
});
afterAll(() => database.close());

/** The file as it lies there; none of its cells is quoted. */
const [head = [], ...lines] = readFileSync('datasets/emdat-losses/losses.csv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','));
const place = (name: string): number => head.indexOf(name);
const cell = (line: readonly string[], name: string): string => line[place(name)] ?? '';

function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function rowsOf(
  filters: readonly ColumnFilter[],
  order: readonly SortKey[] = [],
  table = 'emdat-losses/losses',
): Promise<{ readonly shown: number; readonly cells: readonly string[] }> {
  const page = got(await workbench.page({ table, filters, order, offset: 0, limit: 1000 }, going));
  return {
    shown: page.shownRows,
    cells: page.rows.map((row) => row.map((one) => one ?? '').join(',')),
  };
}

describe('page', () => {
  it('gives the rows of the file in its own order, gaps as null', async () => {
    const all = await rowsOf([]);
    expect(all.shown).toBe(lines.length);
    expect(all.cells).toEqual(lines.slice(0, 1000).map((line) => line.join(',')));
  });

  it('lets only rows through that meet every filter', async () => {
    const wanted = lines.filter(
      (line) =>
        cell(line, 'hazard').includes('flood') &&
        cell(line, 'deaths') !== '' &&
        Number(cell(line, 'deaths')) >= 1000 &&
        cell(line, 'lossUsd') === '',
    );
    const found = await rowsOf([
      { kind: 'contains', field: 'hazard', text: 'FLOOD' },
      { kind: 'range', field: 'deaths', least: 1000, most: null },
      { kind: 'gap', field: 'lossUsd' },
    ]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(found.cells).toEqual(wanted.map((line) => line.join(',')));
  });

  it('lets the rows of several texts and of several numbers through, gaps never', async () => {
    const few = Array.from({ length: 20 }, (_, deaths) => String(deaths));
    const wanted = lines.filter(
      (line) =>
        ['PHL', 'IDN', 'VNM'].includes(cell(line, 'iso3')) &&
        ['2008', '2010', '2012'].includes(cell(line, 'year')) &&
        few.includes(cell(line, 'deaths')),
    );
    const found = await rowsOf([
      { kind: 'oneOf', field: 'iso3', values: ['VNM', 'IDN', 'PHL', "'; --"] },
      { kind: 'oneOf', field: 'year', values: ['2008', '2010.0', '2.012e3'] },
      { kind: 'oneOf', field: 'deaths', values: few },
    ]);
    expect(wanted.length).toBeGreaterThan(2);
    expect(found.cells).toEqual(wanted.map((line) => line.join(',')));
  });

  it('refuses a list without values, and texts in a list of numbers', async () => {
    const page = { table: 'emdat-losses/losses', order: [], offset: 0, limit: 1 };
    for (const [field, values] of [
      ['iso3', []],
      ['year', ['2008', 'last']],
      ['year', ['']],
      ['iso3', ['A\u001fB']],
    ] as const) {
      const filters = [{ kind: 'oneOf', field, values }] as const;
      const answer = await workbench.page({ ...page, filters }, going);
      expect(!answer.ok && answer.failure, field).toMatchObject({
        kind: 'bad-setting',
        at: [field],
      });
    }
  });

  it('sorts by several fields, gaps last either way', async () => {
    const filters = [{ kind: 'equals', field: 'iso3', text: 'PAK' }] as const;
    const mine = lines.filter((line) => cell(line, 'iso3') === 'PAK');
    const number = (line: readonly string[]): number =>
      cell(line, 'deaths') === '' ? -1 : Number(cell(line, 'deaths'));
    const sorted = mine.toSorted(
      (one, other) =>
        (cell(one, 'hazard') < cell(other, 'hazard')
          ? -1
          : Number(cell(one, 'hazard') > cell(other, 'hazard'))) || number(other) - number(one),
    );
    const order = [
      { field: 'hazard', descending: false },
      { field: 'deaths', descending: true },
    ];
    expect((await rowsOf(filters, order)).cells).toEqual(sorted.map((line) => line.join(',')));
    const rising = await rowsOf(filters, [{ field: 'deaths', descending: false }]);
    const places = rising.cells.map((text) => text.split(',')[place('deaths')]);
    expect(places.at(-1)).toBe('');
    expect(places[0]).not.toBe('');
  });

  it('takes a filter for a text, whatever it holds', async () => {
    const text = `'); DROP TABLE "emdat-losses".losses; --`;
    expect((await rowsOf([{ kind: 'contains', field: 'hazard', text }])).shown).toBe(0);
    expect((await rowsOf([])).shown).toBe(lines.length);
  });

  it('refuses unknown tables and fields, too many rows, and a range of texts', async () => {
    const page = { table: 'emdat-losses/losses', filters: [], order: [], offset: 0, limit: 1 };
    const bad = { kind: 'range', field: 'iso3', least: 1, most: 2 } as const;
    const key = { field: 'nothing', descending: false };
    const answers = await Promise.all([
      workbench.page({ ...page, table: 'a/b' }, going),
      workbench.page({ ...page, order: [key] }, going),
      workbench.page({ ...page, limit: 1001 }, going),
      workbench.page({ ...page, filters: [bad] }, going),
    ]);
    expect(answers.map((answer) => !answer.ok && answer.failure.kind)).toEqual([
      'unknown-code',
      'unknown-code',
      'bad-setting',
      'bad-setting',
    ]);
  });
});

describe('profile', () => {
  it('counts what is filled, and what differs', async () => {
    const { fields } = got(await workbench.profile('emdat-losses/losses', going));
    const deaths = lines.map((line) => cell(line, 'deaths')).filter((text) => text !== '');
    expect(fields.find(({ name }) => name === 'deaths')).toEqual({
      name: 'deaths',
      filled: deaths.length,
      distinct: new Set(deaths).size,
      least: Math.min(...deaths.map(Number)),
      most: Math.max(...deaths.map(Number)),
      longest: null,
    });
  });

  it('has the longest text of a field, with gaps or without', async () => {
    const profileOf = async (table: string, field: string) =>
      got(await workbench.profile(table, going)).fields.find(({ name }) => name === field);
    const hazards = lines.map((line) => cell(line, 'hazard'));
    const most = Math.max(...hazards.map(({ length }) => length));
    const { longest } = (await profileOf('emdat-losses/losses', 'hazard')) ?? {};
    expect(hazards).toContain(longest);
    expect(longest).toHaveLength(most);
    // Antarctica is in no region of the United Nations.
    const region = await profileOf('countries/countries', 'unSubregion');
    expect(region?.filled).toBeLessThan(250);
    expect(region?.longest).toBe('Latin America and the Caribbean');
  });
});

describe('pivot', () => {
  const ask = async (aggregate: PivotAggregate, measure: string | null = 'deaths') =>
    got(
      await workbench.pivot(
        {
          table: 'emdat-losses/losses',
          filters: [{ kind: 'range', field: 'year', least: 2010, most: 2012 }],
          rows: 'hazard',
          columns: 'year',
          measure,
          aggregate,
        },
        going,
      ),
    );
  const inCell = (hazard: string, year: number): readonly (readonly string[])[] =>
    lines.filter((line) => cell(line, 'hazard') === hazard && Number(cell(line, 'year')) === year);
  const reported = (found: readonly (readonly string[])[]): number[] =>
    found
      .map((line) => cell(line, 'deaths'))
      .flatMap((text) => (text === '' ? [] : [Number(text)]));
  const expected: Readonly<Record<PivotAggregate, (values: readonly number[]) => number>> = {
    count: (values) => values.length,
    sum: (values) => values.reduce((sum, value) => sum + value, 0),
    mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    least: (values) => Math.min(...values),
    most: (values) => Math.max(...values),
    median: (values) => {
      const sorted = values.toSorted((one, other) => one - other);
      const middle = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    },
  };

  it.each(Object.keys(expected) as PivotAggregate[])(
    'agrees with the file in every cell: %s',
    async (aggregate) => {
      const pivot = await ask(aggregate);
      expect(pivot.columnKeys).toEqual([2010, 2011, 2012]);
      expect(pivot.rowKeys.length).toBeGreaterThan(5);
      pivot.rowKeys.forEach((hazard, row) => {
        pivot.columnKeys.forEach((year, column) => {
          const found = inCell(String(hazard), Number(year));
          const values = reported(found);
          const none = values.length === 0 && aggregate !== 'count';
          expect(pivot.cells[row]?.[column] ?? null).toEqual(
            found.length === 0
              ? null
              : {
                  value: none ? null : expected[aggregate](values),
                  rows: found.length,
                  gaps: found.length - values.length,
                },
          );
        });
      });
    },
  );

  it('totals rows and columns from the rows themselves', async () => {
    const pivot = await ask('median');
    const years = new Set(['2010', '2011', '2012']);
    const all = lines.filter((line) => years.has(cell(line, 'year')));
    expect(pivot.total?.value).toBe(expected.median(reported(all)));
    const place = pivot.rowKeys.indexOf('flood');
    const floods = all.filter((line) => cell(line, 'hazard') === 'flood');
    expect(pivot.rowTotals[place]?.value).toBe(expected.median(reported(floods)));
  });

  it('counts rows where no field is measured', async () => {
    const pivot = await ask('count', null);
    expect(pivot.cells[pivot.rowKeys.indexOf('flood')]?.[0]?.value).toBe(
      inCell('flood', 2010).length,
    );
  });

  it('sums what others lose to rounding', async () => {
    const fields = [
      { name: 'group', type: 'string', description: '' },
      { name: 'value', type: 'number', description: '' },
    ] as const;
    const value = column(Array.from({ length: 10 }, () => 0.1));
    const rows = { group: Array.from({ length: 10 }, () => 'a'), value };
    got(await workbench.put({ name: 'made-up/sums', fields, rows }, going));
    const asked = { table: 'made-up/sums', filters: [], rows: 'group', columns: null } as const;
    const pivot = got(
      await workbench.pivot({ ...asked, measure: 'value', aggregate: 'sum' }, going),
    );
    // Ten times 0.1: added one after another without a correction they make 0.9999999999999999.
    expect(pivot.total).toEqual({ value: 1, rows: 10, gaps: 0 });
  });

  it('refuses the sum of texts', async () => {
    const asked = { table: 'emdat-losses/losses', filters: [], rows: 'year', columns: null };
    const answer = await workbench.pivot({ ...asked, measure: 'iso3', aggregate: 'sum' }, going);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'bad-setting', at: ['iso3'] } });
  });
});

describe('gaps', () => {
  it('counts values by field, and across years', async () => {
    const asked = { table: 'emdat-losses/losses', filters: [], rows: 'iso3' } as const;
    const byField = got(await workbench.gaps({ ...asked, columns: null, measure: null }, going));
    const mine = lines.filter((line) => cell(line, 'iso3') === 'PAK');
    const filled = mine.filter((line) => cell(line, 'lossUsd') !== '').length;
    const row = byField.rowKeys.indexOf('PAK');
    expect(byField.cells[row]?.[byField.columnKeys.indexOf('lossUsd')]).toEqual({
      records: mine.length,
      filled,
    });
    const byYear = got(
      await workbench.gaps({ ...asked, columns: 'year', measure: 'lossUsd' }, going),
    );
    const records = mine.filter((line) => cell(line, 'year') === '2010');
    expect(byYear.cells[byYear.rowKeys.indexOf('PAK')]?.[byYear.columnKeys.indexOf(2010)]).toEqual({
      records: records.length,
      filled: records.filter((line) => cell(line, 'lossUsd') !== '').length,
    });
  });
});

describe('sql', () => {
  const run = (sql: string, mostRows = 100) => workbench.sql({ sql, mostRows }, going);
  const answerOf = async (sql: string) => {
    const { fields, rows, limited } = got(await run(sql));
    const all = await rowsOf([], [], 'sql/result');
    return { fields, rows, limited, cells: all.cells };
  };

  it('answers with a table that can be asked further', async () => {
    const answer = await answerOf(
      `SELECT hazard, sum(events) AS events FROM "emdat-losses".losses
       GROUP BY hazard ORDER BY events DESC; -- all`,
    );
    const sums = new Map<string, number>();
    for (const line of lines) {
      const hazard = cell(line, 'hazard');
      sums.set(hazard, (sums.get(hazard) ?? 0) + Number(cell(line, 'events')));
    }
    expect(answer.cells[0]).toBe(`flood,${sums.get('flood')}`);
    expect(answer.rows).toBe(sums.size);
    const storms = await rowsOf(
      [{ kind: 'equals', field: 'hazard', text: 'storm' }],
      [],
      'sql/result',
    );
    expect(storms.cells).toEqual([`storm,${sums.get('storm')}`]);
  });

  it('takes whole numbers that are called years for years, and no others', async () => {
    const { fields } = await answerOf(
      `SELECT 2024 AS year, 2020::BIGINT AS decade, 1998 AS "firstYear", 2024.5 AS "meanYear",
         '2024' AS text_year, 2024 AS years, 2024 AS deaths, 2022::DOUBLE AS "lastYear",
         2024.5::DOUBLE AS "middleYear"`,
    );
    expect(fields.filter(({ unit }) => unit === 'year').map(({ name }) => name)).toEqual([
      'year',
      'decade',
      'firstYear',
      'lastYear',
    ]);
    // As the tables have them, whose whole numbers are doubles in the engine.
    const table = await answerOf('SELECT year, deaths FROM "emdat-losses".losses');
    expect(table.fields.map(({ unit }) => unit)).toEqual(['year', undefined]);
  });

  it('takes the dates of tables of events for dates, and no quantities', async () => {
    const { fields } = await answerOf(
      `SELECT 20100704::DOUBLE AS "startDate", 20100700 AS "endDate", 1.5::DOUBLE AS "otherDate"`,
    );
    expect(fields.map(({ unit }) => unit)).toEqual(['date', 'date', undefined]);
  });

  it('brings every type whole', async () => {
    const answer = await answerOf(
      `SELECT 9007199254740993::BIGINT AS long, 3::BIGINT AS short, 5.25::DECIMAL(10,2) AS exact,
         12345678901234567.89::DECIMAL(20,2) AS wide, INTERVAL 90 MINUTE AS span,
         TIMESTAMP '2020-02-29 01:02:03.456789' AS moment, DATE '2020-02-29' AS day,
         TIME '01:02:03' AS hour, [1, 2] AS list, NULL AS gap, true AS truth, 7::UTINYINT AS tiny`,
    );
    expect(answer.cells).toEqual([
      [
        '9007199254740993',
        '3',
        '5.25',
        '12345678901234567.89',
        '01:30:00',
        '2020-02-29 01:02:03.456789',
        '2020-02-29',
        '01:02:03',
        '[1, 2]',
        '',
        'true',
        '7',
      ].join(','),
    ]);
    expect(answer.fields.map(({ type }) => type).slice(0, 4)).toEqual([
      'string',
      'integer',
      'number',
      'string',
    ]);
  });

  it.each([
    'DESCRIBE "emdat-losses".losses',
    'SHOW ALL TABLES',
    'SUMMARIZE countries.countries',
    'FROM countries.countries',
    'PIVOT (SELECT hazard, year, deaths FROM "emdat-losses".losses) ON year USING sum(deaths)',
    'EXPLAIN SELECT * FROM countries.countries',
    'WITH one AS (SELECT 1 AS x) SELECT * FROM one',
  ])('runs %s', async (sql) => {
    expect(got(await run(sql)).rows).toBeGreaterThan(0);
  });

  it('keeps so many rows and says that there were more', async () => {
    expect(got(await run('FROM range(101)'))).toMatchObject({ rows: 100, limited: true });
    expect(got(await run('FROM range(100)'))).toMatchObject({ rows: 100, limited: false });
  });

  it.each([
    ['SELEC 1', '1:1'],
    ['SELECT\n  FROM 1 2', '2:8'],
    ['SELECT nothing FROM countries.countries', '1:8'],
    [
      "SELECT iso3, 'a long text before it, so that the engine quotes a part' AS a,\n\n  nothing, 'and a long text behind it, so that the other end is left out too' AS b FROM countries.countries",
      '3:3',
    ],
  ])('says where %j is wrong', async (sql, at) => {
    expect(await run(sql)).toMatchObject({ ok: false, failure: { kind: 'bad-input', at: [at] } });
  });

  it.each([
    'DROP TABLE countries.countries',
    'DELETE FROM countries.countries',
    'WITH x AS (SELECT 1) DELETE FROM countries.countries',
    'EXPLAIN ANALYZE DELETE FROM countries.countries',
    'SELECT 1; DROP TABLE countries.countries',
    'SELECT 1) ; DROP TABLE countries.countries; SELECT (1',
    `SELECT * FROM read_csv('/etc/hostname')`,
    `COPY countries.countries TO 'x.csv'`,
    `ATTACH 'x.duckdb'`,
    'SET threads=2',
    'INSTALL icu',
    'LOAD icu',
    'PRAGMA database_list',
    `SELECT '{}'::JSON`,
  ])('refuses %s and changes nothing', async (sql) => {
    expect(await run(sql)).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
    expect((await rowsOf([], [], 'countries/countries')).shown).toBe(250);
  });

  it('stops an endless question and goes on', async () => {
    const stop = { aborted: false };
    setTimeout(() => {
      stop.aborted = true;
    }, 100);
    const sql = 'SELECT count(*) FROM range(1000000000) a, range(1000000000) b';
    expect(await workbench.sql({ sql, mostRows: 1 }, stop)).toMatchObject({
      failure: { kind: 'cancelled' },
    });
    expect((await answerOf('SELECT 1 AS one')).cells).toEqual(['1']);
  });
});
