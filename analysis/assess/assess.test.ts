import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { type CorrelationMethod, correlate, correlated } from '../stats/correlation.ts';
import { correlationMatrix } from '../stats/correlationMatrix.ts';
import {
  greatestDifference,
  hasReference,
  ReferenceTable,
  referenceFolder,
  valueOf,
} from '../testing/reference.ts';
import { availability } from './availability.ts';
import { columnStatistics, statisticLimits } from './columnStatistics.ts';
import { correlationFlags, familyCorrelations, significant } from './correlationFlags.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import { rankComparison } from './rankComparison.ts';
import { samplingAdequacy, sphericityTest } from './samplingAdequacy.ts';
import { strengthsAndWeaknesses } from './strengthsAndWeaknesses.ts';

const numbers = (cells: readonly unknown[]) =>
  cells.map((cell) => (typeof cell === 'number' ? cell : Number.NaN));

describe('columnStatistics', () => {
  it('counts and flags', () => {
    const got = columnStatistics(column([1, 2, 2, 0, 0, 0, 'no-data']));
    expect(got).toMatchObject({
      available: 6,
      nonZero: 3,
      unique: 3,
      same: 3,
      least: 0,
      greatest: 2,
    });
    expect(got.shares.available).toBeCloseTo(6 / 7, 14);
    expect(got.flags).toEqual(['many-zeros', 'few-different']);
    expect(columnStatistics(column([1, 2, 2, 'no-data'])).same).toBe(2);
    expect(columnStatistics(column(['no-data'])).mean).toBe('no-data');
  });
});

describe('availability', () => {
  it('counts gaps and zeros of each area', () => {
    const got = availability([column([1, 'no-data']), column([0, 0])]);
    expect(got[1]).toEqual({ missing: 1, zero: 1, available: 0.5, nonZero: 0 });
    expect(availability([column(['no-data'])])[0]?.nonZero).toBe('no-data');
  });
});

describe('effectiveWeights', () => {
  it('multiplies shares up the tree and adds over several parents', () => {
    const got = valueOf(
      effectiveWeights([
        { code: 'index', weight: 1 },
        { code: 'a', parent: 'index', weight: 1 },
        { code: 'b', parent: 'index', weight: 3 },
        { code: 'x', parent: 'a', weight: 1 },
        { code: 'y', parent: 'a', weight: 1 },
        { code: 'x', parent: 'b', weight: 2 },
      ]),
    );
    expect(got.get('x')).toBeCloseTo(0.125 + 0.75, 14);
    expect(got.get('y')).toBeCloseTo(0.125, 14);
  });

  it('refuses cycles, strangers, negative and empty weights', () => {
    const refused = (places: Parameters<typeof effectiveWeights>[0]) => {
      const made = effectiveWeights(places);
      return made.ok ? 'ok' : made.failure.kind;
    };
    expect(refused([{ code: 'a', parent: 'b', weight: 1 }])).toBe('unknown-code');
    expect(
      refused([
        { code: 'a', parent: 'b', weight: 1 },
        { code: 'b', parent: 'a', weight: 1 },
      ]),
    ).toBe('cyclic-framework');
    expect(refused([{ code: 'a', weight: 0 }])).toBe('zero-weights');
    expect(refused([{ code: 'a', weight: -1 }])).toBe('negative-weight');
  });
});

describe('rankComparison', () => {
  it('gives shifts against the first build', () => {
    const got = rankComparison([
      column([8, 7, 6, 5, 4, 3, 2, 1]),
      column([7, 8, 5, 6, 4, 1, 3, 2]),
      column([8, 7, 6, 5, 4, 3, 2, 'no-data']),
    ]);
    expect([...(got[1]?.ranks ?? [])]).toEqual([2, 1, 4, 3, 5, 8, 6, 7]);
    expect(got[1]?.meanAbsoluteShift).toBe(1);
    expect(got[2]?.shifts[7]).toBeNaN();
    expect(got[2]?.meanAbsoluteShift).toBe(0);
  });
});

describe('coherence', () => {
  const a = column([0, 1, 2, 3]);
  const b = column([0, 2, 1, 3]);

  it('finds doubles and families', () => {
    const grouped = [
      { code: 'a', group: 'G', column: a },
      { code: 'b', group: 'G', column: b },
      { code: 'c', group: 'H', column: a },
    ];
    expect(correlationFlags(grouped, 0.7, 'above')).toEqual([
      { group: 'G', first: 'a', second: 'b', coefficient: expect.closeTo(0.8, 12) as number },
    ]);
    expect(correlationFlags(grouped, 0.7, 'below')).toEqual([]);
    expect(familyCorrelations([a], [[b, a]], 'pearson')[0]?.[1]?.coefficient).toBeCloseTo(1, 14);
    expect(significant(correlate(correlated(a), correlated(b), 'pearson'))).toBe('below-threshold');
  });

  it('measures consistency and adequacy of two indicators', () => {
    // with r = 0.8 and equal variances: alpha = 2 r / (1 + r); adequacy of two is always one half
    expect(valueOf(cronbachAlpha([a, b])).alpha).toBeCloseTo(1.6 / 1.8, 12);
    expect(valueOf(samplingAdequacy([a, b])).overall).toBeCloseTo(0.5, 12);
    const test = valueOf(sphericityTest([a, b]));
    expect(test.chiSquare).toBeCloseTo(-Math.log(1 - 0.64) * (3 - 1.5), 12);
    expect(test.degreesOfFreedom).toBe(1);
  });

  it('refuses what has no spread or depends completely', () => {
    const kind = (made: ReturnType<typeof cronbachAlpha> | ReturnType<typeof samplingAdequacy>) =>
      made.ok ? 'ok' : made.failure.kind;
    const flat = column([1, 1, 1, 1]);
    expect(kind(cronbachAlpha([a]))).toBe('too-few-values');
    expect(kind(cronbachAlpha([a, flat]))).toBe('constant-values');
    expect(kind(samplingAdequacy([a, a]))).toBe('singular');
    expect(kind(samplingAdequacy([a, flat]))).toBe('constant-values');
  });
});

interface Pca {
  readonly X: number[][];
  readonly KMO: { readonly MSA: number; readonly MSAi: number[] };
  readonly bartlett: { readonly chisq: number; readonly df: number; readonly p: number };
  readonly alpha_raw: number;
  readonly alpha_std: number;
  readonly alpha_if_dropped: number[];
}

describe.skipIf(!hasReference('rstats'))('coherence against psych (needs ../shared)', () => {
  const cases = hasReference('rstats')
    ? (JSON.parse(readFileSync(`${referenceFolder}/rstats/pca.json`, 'utf8')) as Pca[])
    : [];
  it.each(cases)('$X.length areas', (one) => {
    const columns = (one.X[0] ?? []).map((_, k) => column(one.X.map((row) => row[k] ?? 0)));
    const adequacy = valueOf(samplingAdequacy(columns));
    expect(adequacy.overall).toBeCloseTo(one.KMO.MSA, 10);
    expect(greatestDifference(adequacy.byIndicator, one.KMO.MSAi)).toBeLessThan(1e-9);
    const test = valueOf(sphericityTest(columns));
    expect(test.chiSquare).toBeCloseTo(one.bartlett.chisq, 8);
    expect(test.pValue / one.bartlett.p).toBeCloseTo(1, 8);
    const alpha = valueOf(cronbachAlpha(columns));
    expect(alpha.alpha).toBeCloseTo(one.alpha_raw, 10);
    expect(alpha.standardised).toBeCloseTo(one.alpha_std, 10);
    expect(greatestDifference(numbers(alpha.withoutEach), one.alpha_if_dropped)).toBeLessThan(1e-9);
  });
});

const table = (name: string) => new ReferenceTable(`coinr/synth/${name}.csv`);

describe.skipIf(!hasReference('coinr/synth'))('assessment against COINr (needs ../shared)', () => {
  it.each([
    ['01_stats_raw', statisticLimits],
    [
      '01_stats_raw_thresholds',
      { skewness: 1.5, kurtosis: 2, available: 0.9, nonZero: 0.7, unique: 0.3 },
    ],
  ] as const)('describes the columns of %s', (name, limits) => {
    const wanted = table(name);
    const raw = table('00_raw');
    const got = wanted.text('iCode').map((code) => columnStatistics(raw.column(code), limits));
    const compare = (head: string, of: (one: (typeof got)[number]) => unknown): void =>
      expect(greatestDifference(numbers(got.map(of)), wanted.numbers(head)), head).toBeLessThan(
        1e-9,
      );
    compare('Min', (one) => one.least);
    compare('Max', (one) => one.greatest);
    compare('Mean', (one) => one.mean);
    compare('Median', (one) => one.median);
    compare('Std', (one) => one.standardDeviation);
    compare('Skew', (one) => one.skewness);
    compare('Kurt', (one) => one.kurtosis);
    compare('N.Avail', (one) => one.available);
    compare('N.NonZero', (one) => one.nonZero);
    compare('N.Unique', (one) => one.unique);
    compare('N.Same', (one) => one.same);
    compare('Frc.Avail', (one) => one.shares.available);
    compare('Frc.NonZero', (one) => one.shares.nonZero);
    compare('Frc.Unique', (one) => one.shares.unique);
    compare('Frc.Same', (one) => one.shares.same);
    for (const [head, flag] of [
      ['Flag.Avail', 'few-available'],
      ['Flag.NonZero', 'many-zeros'],
      ['Flag.Unique', 'few-different'],
      ['Flag.SkewKurt', 'outliers'],
    ] as const) {
      expect(
        got.map(({ flags }) => flags.includes(flag)),
        head,
      ).toEqual(wanted.text(head).map((text) => text !== 'ok'));
    }
  });

  it('counts what areas report, of the whole and of each node', () => {
    const raw = table('00_raw');
    const lineage = table('00_lineage');
    const all = lineage.text('Indicator');
    const wanted = table('00_data_avail_summary');
    const got = availability(all.map((code) => raw.column(code)));
    expect(got.map(({ missing }) => missing)).toEqual([...wanted.numbers('N_missing')]);
    expect(got.map(({ zero }) => zero)).toEqual([...wanted.numbers('N_zero')]);
    expect(
      greatestDifference(numbers(got.map((row) => row.available)), wanted.numbers('Dat_Avail')),
    ).toBeLessThan(1e-12);
    expect(
      greatestDifference(numbers(got.map((row) => row.nonZero)), wanted.numbers('Non_Zero')),
    ).toBeLessThan(1e-12);
    const groups = table('00_data_avail_bygroup');
    for (const node of groups.head.slice(1)) {
      const members = all.filter((_, row) =>
        ['Component', 'Dimension', 'Index'].some((level) => lineage.text(level)[row] === node),
      );
      const shares = availability(members.map((code) => raw.column(code)));
      expect(
        greatestDifference(numbers(shares.map((row) => row.available)), groups.numbers(node)),
        node,
      ).toBeLessThan(1e-12);
    }
  });

  it.each([
    ['10_corr_L1', '07_norm_minmax_0_100'],
    ['10_corr_L1_raw', '00_raw'],
  ])('correlates the indicators of %s', (name, source) => {
    const data = table(source);
    for (const method of ['pearson', 'spearman', 'kendall'] satisfies CorrelationMethod[]) {
      const wanted = table(`${name}_${method}`);
      const codes = wanted.head.slice(1);
      const rows = wanted.text(wanted.head[0] ?? '');
      const made = correlationMatrix(
        codes.map((code) => data.column(code)),
        method,
      );
      for (const [place, code] of codes.entries()) {
        const got = rows.map((row) => made.at(codes.indexOf(row), place).coefficient);
        expect(greatestDifference(numbers(got), wanted.numbers(code)), method).toBeLessThan(1e-9);
      }
    }
  });

  it('gives the p-values of cor.test', () => {
    const data = table('08_agg_amean');
    for (const method of ['pearson', 'spearman', 'kendall'] satisfies CorrelationMethod[]) {
      const wanted = table(`10_pvals_L2_${method}`);
      const codes = wanted.head.slice(1);
      const made = correlationMatrix(
        codes.map((code) => data.column(code)),
        method,
      );
      for (const [place, code] of codes.entries()) {
        wanted.numbers(code).forEach((value, row) => {
          if (row === place) return;
          const got = made.at(row, place).pValue(false);
          expect(Math.abs(Number(got) - value), method).toBeLessThanOrEqual(
            1e-9 * Math.max(value, 1e-6),
          );
        });
      }
    }
  });

  it('flags pairs and correlates families', () => {
    const lineage = table('00_lineage');
    const data = table('07_norm_minmax_0_100');
    const grouped = lineage.text('Indicator').map((code, row) => ({
      code,
      group: lineage.text('Component')[row] ?? '',
      column: data.column(code),
    }));
    for (const [name, limit, side] of [
      ['10_corr_flags_high', 0.5, 'above'],
      ['10_corr_flags_low', -0.2, 'below'],
    ] as const) {
      const wanted = table(name);
      const key = (group: string, ...pair: string[]) => `${group} ${pair.sort().join(' ')}`;
      const got = new Map(
        correlationFlags(grouped, limit, side).map((flag) => [
          key(flag.group, flag.first, flag.second),
          flag.coefficient,
        ]),
      );
      expect(got.size).toBe(wanted.body.length);
      wanted.text('Group').forEach((group, row) => {
        const found = got.get(
          key(group, wanted.text('Ind1')[row] ?? '', wanted.text('Ind2')[row] ?? ''),
        );
        expect(found).toBeCloseTo(wanted.numbers('Corr')[row] ?? Number.NaN, 9);
      });
    }
    const family = table('10_corr_family');
    const scores = table('08_agg_amean');
    const levels = ['Component', 'Dimension', 'Index'];
    const got = familyCorrelations(
      grouped.map(({ column: child }) => child),
      grouped.map((_, row) => levels.map((level) => scores.column(lineage.text(level)[row] ?? ''))),
      'pearson',
    );
    family.text('Var1').forEach((level, row) => {
      const child = grouped.findIndex(({ code }) => code === family.text('Var2')[row]);
      expect(got[child]?.[levels.indexOf(level)]?.coefficient).toBeCloseTo(
        family.numbers('Correlation')[row] ?? Number.NaN,
        9,
      );
    });
  });

  it('multiplies weights up the tree', () => {
    const meta = table('iMeta');
    const codes = meta.text('iCode');
    const places = codes.flatMap((code, row) => {
      const parent = meta.text('Parent')[row] ?? '';
      const weight = meta.numbers('Weight')[row] ?? Number.NaN;
      if (!['Indicator', 'Aggregate'].includes(meta.text('Type')[row] ?? '')) return [];
      return [parent === '' || parent === 'NA' ? { code, weight } : { code, parent, weight }];
    });
    const got = valueOf(effectiveWeights(places));
    const wanted = table('09_eff_weights');
    expect(
      greatestDifference(
        wanted.text('iCode').map((code) => got.get(code) ?? Number.NaN),
        wanted.numbers('EffWeight'),
      ),
    ).toBeLessThan(1e-12);
  });

  it('gives alpha of each group', () => {
    const wanted = table('11_cronbach');
    const lineage = table('00_lineage');
    const sources = new Map([
      ['Raw', table('00_raw')],
      ['Normalised', table('07_norm_minmax_0_100')],
    ]);
    wanted.text('dset').forEach((dset, row) => {
      const source = sources.get(dset);
      const group = wanted.text('group')[row] ?? '';
      if (source === undefined || wanted.text('Level')[row] !== '1') return;
      const members = lineage
        .text('Indicator')
        .filter((_, place) => group === 'ALL' || lineage.text('Component')[place] === group);
      const got = valueOf(cronbachAlpha(members.map((code) => source.column(code))));
      expect(got.alpha, `${dset} ${group}`).toBeCloseTo(wanted.numbers('alpha')[row] ?? 0, 9);
    });
  });

  it.each(['U001', 'U150'])('names strengths and weaknesses of %s', (area) => {
    const raw = table('00_raw');
    const meta = table('iMeta');
    const indicators = raw.head.slice(1).map(
      (code) =>
        ({
          code,
          column: raw.column(code),
          direction:
            (meta.numbers('Direction')[meta.text('iCode').indexOf(code)] ?? 1) < 0 ? -1 : 1,
        }) as const,
    );
    const row = raw.text('uCode').indexOf(area);
    const got = strengthsAndWeaknesses(indicators, row, { count: 5 });
    for (const side of ['strengths', 'weaknesses'] as const) {
      const wanted = table(`12_${side}_${area}`);
      expect(got[side].map(({ rank }) => rank)).toEqual([...wanted.numbers('Rank')]);
      expect(got[side].map(({ code }) => code)).toEqual([...wanted.text('Code')]);
    }
  });

  it.each(['U001', 'U150'])('names them within the region of %s', (area) => {
    const data = table('07_norm_minmax_0_100');
    const units = table('iData');
    const regionOf = (code: string): string =>
      units.text('Region')[units.text('uCode').indexOf(code)] ?? '';
    const among = new Set(
      data.text('uCode').flatMap((code, row) => (regionOf(code) === regionOf(area) ? [row] : [])),
    );
    const indicators = data.head
      .slice(1)
      .map((code) => ({ code, column: data.column(code), direction: 1 }) as const);
    const row = data.text('uCode').indexOf(area);
    const got = strengthsAndWeaknesses(indicators, row, {
      count: 3,
      leastUnique: 0.2,
      withoutLast: false,
      among,
    });
    for (const side of ['strengths', 'weaknesses'] as const) {
      const wanted = table(`12_${side}_grp_${area}`);
      expect(got[side].map(({ rank }) => rank)).toEqual([...wanted.numbers('Rank')]);
      expect(got[side].map(({ code }) => code)).toEqual([...wanted.text('Code')]);
    }
  });

  it('compares builds with the nominal one', () => {
    const values = table('13_compare_multi_Values');
    const shifts = table('13_compare_multi_Diffs');
    const builds = values.head.slice(1);
    const place = new Map(values.text('uCode').map((code, row) => [code, row]));
    const order = shifts.text('uCode').map((code) => place.get(code) ?? -1);
    const got = rankComparison(
      builds.map((build) => column(order.map((row) => -(values.numbers(build)[row] ?? 0)))),
    );
    builds.forEach((build, k) => {
      // COINr's table of several builds subtracts the base; ours counts places gained
      const gained = shifts.numbers(build).map((shift) => -shift);
      expect(greatestDifference(got[k]?.shifts ?? [], gained), build).toBe(0);
    });
  });
});
