import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsAsTexts, type TextRow } from '../importers/testing/rowsAsTexts.ts';

const reference = '../shared/reference';
const isAbsent = !existsSync(reference);
const notice = isAbsent ? ' (skipped: no ../shared/reference)' : '';

const ours = (name: string): readonly TextRow[] =>
  rowsAsTexts(readFileSync(`datasets/inform-2025/${name}.csv`), name);
const theirs = (path: string): readonly TextRow[] =>
  rowsAsTexts(readFileSync(`${reference}/${path}`), path);
const keyed = (
  rows: readonly TextRow[],
  ...keys: readonly string[]
): ReadonlyMap<string, TextRow> =>
  new Map(rows.map((row) => [keys.map((key) => row[key]).join(' '), row]));
/** Texts that stand for the same number, or are both empty, are the same value. */
const same = (left = '', right = ''): boolean =>
  left === '' || right === '' ? left === right : Number(left) === Number(right);

/** Our node for each column of `inform2025/expected.csv`. */
const frontSheet = `
risk INFORM|hazard_exposure HA|natural HA.NAT|earthquake HA.NAT.EQ|river_flood HA.NAT.FL|tsunami HA.NAT.TS
tropical_cyclone HA.NAT.TC|coastal_flood HA.NAT.CFL|drought HA.NAT.DR|epidemic HA.NAT.EPI|human HA.HUM
projected_conflict HA.HUM.CON.GCRI|current_conflict HA.HUM.CON.GPI|vulnerability VU|socio_economic VU.SEV
dev_deprivation VU.SEV.PD|inequality VU.SEV.INQ|economic_dependency VU.SEV.AD|vulnerable_groups VU.VGR
uprooted VU.VGR.UP|health VU.VGR.OG.HE|children_u5 VU.VGR.OG.U5|recent_shocks VU.VGR.OG.NATDIS
food_security VU.VGR.OG.FS|other_vulnerable VU.VGR.OG|lack_coping CC|institutional CC.INS|drr CC.INS.DRR
governance CC.INS.GOV|infrastructure CC.INF|communication CC.INF.COM|physical_infrastructure CC.INF.PHY
health_access CC.INF.AHC`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.split(' '));

/** Our raw indicator or node for each hazard of `compiled/hazard.csv`. */
const exposures = new Map([
  ['earthquake', 'NH.EQ.GEM.MMI6.SP'],
  ['earthquake_intense', 'NH.EQ.GEM.MMI8.SP'],
  ['river_flood', 'EX_FL'],
  ['tsunami', 'EX_TS'],
  ['tropical_cyclone', 'EX_TC_SS1'],
  ['tropical_cyclone_intense', 'EX_TC_SS3'],
  ['coastal_flood', 'EX_CFL'],
  ['drought', 'AFF_DR'],
  ['drought_frequency', 'AFF_DR.FREQ'],
  ['agricultural_drought', 'ASI'],
]);
const hazardNodes = new Map([
  ['natural_all', 'HA.NAT'],
  ['earthquake', 'HA.NAT.EQ'],
  ['river_flood', 'HA.NAT.FL'],
  ['tsunami', 'HA.NAT.TS'],
  ['tropical_cyclone', 'HA.NAT.TC'],
  ['coastal_flood', 'HA.NAT.CFL'],
  ['drought', 'HA.NAT.DR'],
  ['epidemic', 'HA.NAT.EPI'],
]);

describe.skipIf(isAbsent)(`INFORM 2025 against an independent compilation${notice}`, () => {
  const raw = keyed(ours('raw-values'), 'iso3', 'indicatorId');
  const scores = keyed(ours('scores'), 'iso3', 'nodeId');
  const results = keyed(ours('results'), 'iso3');
  const indicators = keyed(ours('indicators'), 'indicatorId');

  it('has every raw value of the long table, which has no rows for gaps', () => {
    const rows = theirs('compiled/inform_indicators.csv');
    const wrong = rows.filter(
      (row) =>
        !same(raw.get(`${row['iso3']} ${row['indicator_id']}`)?.['value'], row['value']) ||
        indicators.get(row['indicator_id'] ?? '')?.['surveyYear'] !== row['survey_year'],
    );
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength([...raw.values()].filter((row) => row['gap'] === '').length);
  });

  it('has every raw value and every gap of the wide table', () => {
    const wrong: string[] = [];
    for (const row of theirs('inform2025/indicators.csv')) {
      for (const id of indicators.keys()) {
        const value = raw.get(`${row['iso3']} ${id}`)?.['value'];
        if (!same(value, row[id])) wrong.push(`${row['iso3']} ${id}: ${value}, not ${row[id]}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has the names and units of the indicators as published', () => {
    const rows = theirs('compiled/inform_indicator_meta.csv');
    expect(rows).toHaveLength(indicators.size);
    for (const row of rows) {
      const indicator = indicators.get(row['indicator_id'] ?? '');
      expect([indicator?.['publishedName'], indicator?.['publishedUnit']]).toEqual([
        row['name']?.trim(),
        row['unit'],
      ]);
    }
  });

  it('has every published score of the long table, which has no rows for gaps', () => {
    const rows = theirs('compiled/inform_results.csv').filter(
      (row) => row['vintage'] === 'INFORM2025_v070',
    );
    const wrong = rows.filter(
      (row) => !same(scores.get(`${row['iso3']} ${row['indicator_id']}`)?.['score'], row['value']),
    );
    expect(wrong).toEqual([]);
    const nodes = new Set(rows.map((row) => row['indicator_id']));
    const present = [...scores.values()].filter(
      (row) => row['score'] !== '' && nodes.has(row['nodeId'] ?? ''),
    );
    expect(rows).toHaveLength(present.length);
  });

  it('has the front sheet: scores, class, rank', () => {
    const rows = theirs('inform2025/expected.csv');
    expect(rows).toHaveLength(191);
    const known = frontSheet.filter(([column = '']) => column in (rows[0] ?? {}));
    expect(known.length).toBeGreaterThanOrEqual(32);
    for (const row of rows) {
      const area = row['iso3'] ?? '';
      for (const [column = '', node = ''] of known) {
        const got = scores.get(`${area} ${node}`)?.['score'] ?? 'absent';
        const wanted = (row[column] ?? '').replace('x', '');
        expect([area, node, same(got, wanted)]).toEqual([area, node, true]);
      }
      const result = results.get(area);
      expect([result?.['riskClass'], result?.['rank']]).toEqual([row['risk_class'], row['rank']]);
      expect(Number(result?.['lackOfReliability'])).toBeCloseTo(
        Number(row['lack_of_reliability']),
        5,
      );
    }
  });

  it('has the parts of the reliability index', () => {
    for (const row of theirs('inform2025/reliability.csv')) {
      const result = results.get(row['iso3'] ?? '');
      expect(result?.['missingIndicators']).toBe(row['missing']);
      expect(result?.['hasHumanHazardAboveSeven']).toBe(row['hvc'] === '1' ? 'true' : 'false');
      for (const [field, column] of [
        ['dataAgeYears', 'recentness_years'],
        ['missingScore', 'missing_score'],
        ['conflictFactor', 'conflict_factor'],
        ['dataAgeScore', 'recentness_score'],
        ['lackOfReliability', 'lack_of_reliability'],
      ] as const) {
        expect(Number(result?.[field])).toBe(Number(row[column]));
      }
    }
  });

  it('has the population, which the compilation rounds to people, and the years of drought and aid', () => {
    const population = keyed(ours('population'), 'iso3', 'year');
    for (const row of theirs('inform2025/population.csv')) {
      const area = row['iso3'] ?? '';
      for (let year = 2014; year <= 2024; year += 1) {
        const people = Number(population.get(`${area} ${year}`)?.['population']);
        expect([area, year, Math.abs(people - Number(row[String(year)])) < 1e-6]).toEqual([
          area,
          year,
          true,
        ]);
      }
      expect(same(raw.get(`${area} AFF_DR`)?.['dataYear'], row['year_drought'])).toBe(true);
      expect(same(raw.get(`${area} FTS`)?.['dataYear'], row['year_aid'])).toBe(true);
    }
  });

  it('has heading and limits of every computed column', () => {
    const nodes = keyed(ours('nodes'), 'sheet', 'column');
    const limits = keyed(ours('normalisation'), 'nodeId');
    const rows = theirs('inform2025/formulas.csv').filter((row) =>
      ['Hazard & Exposure', 'Vulnerability', 'Lack of Coping Capacity'].includes(
        row['sheet'] ?? '',
      ),
    );
    expect(rows).toHaveLength(165);
    for (const row of rows) {
      const node = nodes.get(`${row['sheet']} ${row['column']}`);
      const limit = limits.get(node?.['nodeId'] ?? '');
      expect([node?.['publishedName'], row['sheet'], row['column']]).toEqual([
        row['name']?.trim(),
        row['sheet'],
        row['column'],
      ]);
      expect([row['column'], same(limit?.['minimum'], row['min'])]).toEqual([row['column'], true]);
      expect([row['column'], same(limit?.['maximum'], row['max'])]).toEqual([row['column'], true]);
    }
  });

  it('has limits and direction of every indicator; diseases have two limits in one line there', () => {
    const inputs = ours('framework');
    const indicatorsBelow = (node: string): readonly string[] =>
      inputs
        .filter(({ nodeId }) => nodeId === node)
        .flatMap(({ inputKind, inputId = '' }) =>
          inputKind === 'indicator' ? [inputId] : indicatorsBelow(inputId),
        );
    const limits = ours('normalisation').map((row) => ({
      row,
      indicators: indicatorsBelow(row['nodeId'] ?? '').join('+'),
    }));
    const recentShocks = 'VU.VGR.OG.NATDIS-CUR+VU.VGR.OG.NATDIS-1+VU.VGR.OG.NATDIS-2';
    const rows = theirs('inform2025/parameters.csv').filter((row) => row['min'] !== '');
    expect(rows).toHaveLength(68);
    const wrong = rows.filter((row) => {
      const wanted = (row['column_id'] ?? '').replace('VU.VGR.OG.NATDIS-*', recentShocks);
      return !limits.some(
        ({ row: limit, indicators }) =>
          indicators === wanted &&
          same(limit['minimum'], row['min']) &&
          same(limit['maximum'], row['max']) &&
          (limit['direction'] === '1') === (row['direction'] === 'higher_worse'),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has the exposures and scores of the hazards', () => {
    const rows = theirs('compiled/hazard.csv').filter((row) => row['source'] === 'INFORM2025_v070');
    const wrong = rows.filter((row) => {
      const hazard = row['hazard'] ?? '';
      const got =
        row['metric'] === 'exposure_raw'
          ? raw.get(`${row['iso3']} ${exposures.get(hazard) ?? ''}`)?.['value']
          : scores.get(`${row['iso3']} ${hazardNodes.get(hazard) ?? ''}`)?.['score'];
      return got === undefined || !same(got, row['value']);
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(3000);
  });
});
