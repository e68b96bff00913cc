import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { column } from '../../analysis/column.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import type { Database } from './database.ts';
import { decode } from './decode.ts';
import { duckdb } from './duckdb.ts';
import { encode } from './encode.ts';
import { QueryError } from './queryError.ts';
import { sandboxSettings } from './settings.ts';

let database: Database;
beforeAll(async () => {
  database = duckdb(await startEngine());
});
afterAll(() => database.close());

const LONG = `SELECT count(*)::INTEGER AS n FROM range(100000) a, range(100000) b
  WHERE (a.range + b.range) % 7 = $1::INTEGER`;

describe('duckdb', () => {
  it('answers at once without a network where an extension would be loaded', async () => {
    await expect(database.query("SELECT '{}'::JSON")).rejects.toThrow('json extension');
  });

  it('binds values as they are, whatever they hold', async () => {
    const text = `it's "quoted"; DROP TABLE x; 中文`;
    for (const signal of [undefined, { aborted: false }]) {
      const bytes = await database.query(
        'SELECT $1::VARCHAR AS a, $2::DOUBLE AS b, $3::INTEGER AS c, $4::BOOLEAN AS d',
        [text, 0.1, null, true],
        signal,
      );
      const row = decode(bytes, {
        a: 'text',
        b: 'number',
        d: 'boolean',
      });
      expect([row.a[0], row.b[0], row.d[0]]).toEqual([text, 0.1, true]);
    }
  });

  it('gives the same rows in slices as at once, over several batches', async () => {
    const sql = 'SELECT range::DOUBLE AS v FROM range($1::INTEGER) ORDER BY v';
    const whole = decode(await database.query(sql, [10_000]), { v: 'number' });
    const sliced = decode(await database.query(sql, [10_000], { aborted: false }), { v: 'number' });
    expect(whole.v.length).toBe(10_000);
    expect(sliced.v).toEqual(whole.v);
  });

  it('stops a long statement soon after its signal, and goes on with the next', async () => {
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(), 50);
    const stopped = database.query(LONG, [0], controller.signal);
    await expect(stopped).rejects.toMatchObject({ name: 'QueryError', withdrawn: true });
    expect(performance.now() - started).toBeLessThan(5000);
    const next = await database.query('SELECT 1::INTEGER AS one', [], { aborted: false });
    expect(decode(next, { one: 'integer' }).one[0]).toBe(1);
  });

  it('does not begin a statement that was withdrawn before', async () => {
    const stopped = database.query('SELECT 1', [], { aborted: true });
    await expect(stopped).rejects.toMatchObject({ withdrawn: true });
  });

  it('keeps the statement and the cause of a failure, and goes on', async () => {
    const failed = database.query('SELECT nothing_here');
    await expect(failed).rejects.toBeInstanceOf(QueryError);
    await expect(failed).rejects.toMatchObject({
      sql: 'SELECT nothing_here',
      withdrawn: false,
      message: expect.stringContaining('nothing_here') as unknown,
    });
    const sliced = database.query('SELECT error($1::VARCHAR)', ['as told'], { aborted: false });
    await expect(sliced).rejects.toThrow('as told');
    const again = await database.query('SELECT $1::VARCHAR AS v', ['on'], { aborted: false });
    expect(decode(again, { v: 'text' }).v[0]).toBe('on');
  });

  it('makes a table of columns, gaps as NULL', async () => {
    const bytes = encode({ area: ['AFG', 'ALB'], deaths: column(['not-reported', 7]) });
    await database.insert('made', bytes);
    const counted = await database.query(
      'SELECT count(*)::INTEGER AS rows, count(deaths)::INTEGER AS reported FROM made',
    );
    const { rows, reported } = decode(counted, { rows: 'integer', reported: 'integer' });
    expect([rows[0], reported[0]]).toEqual([2, 1]);
  });

  it('makes a table of rows that were answered in slices, also where every value is a gap', async () => {
    for (const [place, rows] of [0, 3, 5000].entries()) {
      const sql = `SELECT range::INTEGER AS part, NULL::DOUBLE AS loss FROM range(${rows})`;
      const answered = await database.query(sql, [], { aborted: false });
      const table = `answered${place}`;
      await database.insert(table, answered);
      const counted = await database.query(`SELECT count(*)::INTEGER AS n FROM ${table}`);
      expect(decode(counted, { n: 'integer' }).n[0]).toBe(rows);
    }
  });

  it('refuses rows that are no whole stream: the engine would drop them without a word', async () => {
    const whole = encode({ area: ['AFG'] });
    const file = await database.query('SELECT 1 AS one');
    for (const bytes of [whole.subarray(0, -8), file, new Uint8Array()]) {
      await expect(database.insert('broken', bytes)).rejects.toThrow('no whole Arrow stream');
    }
    await database.insert('unbroken', whole);
    const counted = await database.query('SELECT count(*)::INTEGER AS n FROM unbroken');
    expect(decode(counted, { n: 'integer' }).n[0]).toBe(1);
  });

  it('adds doubles in one thread, so that the bits are the same every time', async () => {
    const threads = await database.query("SELECT current_setting('threads')::INTEGER AS n");
    expect(decode(threads, { n: 'integer' }).n[0]).toBe(1);
  });
});

describe('sandboxSettings', () => {
  it('leaves the named files readable, and nothing else', async () => {
    const sandboxed = duckdb(await startEngine());
    const bytes = new TextEncoder().encode('a\n1\n');
    await sandboxed.withFile('named.csv', bytes, () =>
      sandboxed.withFile('other.csv', bytes, async () => {
        for (const setting of sandboxSettings(['named.csv'])) await sandboxed.query(setting);
        const read = (file: string): Promise<Uint8Array> =>
          sandboxed.query(`SELECT a FROM read_csv('${file}', auto_detect=false, header=true,
            columns={'a': 'VARCHAR'}, delim=',', quote='"', escape='"')`);
        expect(decode(await read('named.csv'), { a: 'text' }).a).toEqual(['1']);
        await expect(read('other.csv')).rejects.toThrow('Permission Error');
        await expect(read('/etc/hostname')).rejects.toThrow('Permission Error');
        await expect(sandboxed.query("ATTACH 'x.duckdb'")).rejects.toThrow('Permission Error');
        await expect(sandboxed.query('SET enable_external_access=true')).rejects.toThrow();
        await expect(sandboxed.query('SET threads=2')).rejects.toThrow('locked');
      }),
    );
    await sandboxed.close();
  });
});
