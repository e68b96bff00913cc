import { describe, expect, it } from 'vitest';
import { tablesOfStatement } from './tablesOfStatement.ts';

const tables = [
  'emdat-losses/losses',
  'emdat-losses/hazards',
  'countries/countries',
  'index/raw',
].map((name) => ({ name }));
const named = (sql: string) => tablesOfStatement(sql, tables).map(({ name }) => name);

describe('tablesOfStatement', () => {
  it('finds tables with and without quotes, in any case, once each', () => {
    expect(
      named(
        'SELECT * FROM "emdat-losses".losses l JOIN Countries . "countries" c USING (iso3) WHERE l.x IN (SELECT x FROM "emdat-losses"."losses")',
      ),
    ).toEqual(['emdat-losses/losses', 'countries/countries']);
  });
  it('reads none into texts, remarks and longer names', () => {
    expect(named("SELECT 'countries.countries' -- index.raw\n/* index.raw */")).toEqual([]);
    expect(named('SELECT * FROM countries.countries2, mycountries.countries')).toEqual([]);
  });
});
