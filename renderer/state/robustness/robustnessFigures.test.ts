import { describe, expect, it } from 'vitest';
import { success } from '../../../analysis/failure.ts';
import { rulesOf } from '../../chart/rulesOf.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { summary } from '../../chart/summary.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Robustness } from '../../compute/robustness/messages.ts';
import { wordsIn } from '../../words/words.ts';
import { inputs as small } from '../explain/apart/testing/smallIndex.ts';
import { type RobustnessFigure, robustnessFigure, shownSpreads } from './robustnessFigures.ts';
import { staleText } from './staleText.ts';

/** A test of an index of 191 countries, as the worker answers. */
const answer: Robustness = {
  settings: { weightSpread: 0.25, aggregation: true, relativeError: 0, runs: 8, seed: 3 },
  year: null,
  assumptions: [],
  workedOut: null,
  spreads: [],
  failedRuns: 0,
  removals: [
    { node: 'x', meanShift: 34.01, ranked: 191, rankedWithout: 127 },
    { node: 'y', meanShift: 15.5, ranked: 191, rankedWithout: 191 },
  ],
  sensitivity: success([
    { assumption: 'weights', first: -0.02, total: 0.1, firstInterval: [-0.1, 0.05] },
    { assumption: 'aggregation', first: 0.9, total: 0.95 },
  ]),
  sensitivityRuns: 8,
  sensitivityOutputs: null,
};

function specOf(
  figure: RobustnessFigure,
  language: 'en' | 'zh',
  of = answer,
  most = 12,
): ChartSpec {
  const spec = robustnessFigure(figure, {
    opened: { dataSets: [], countries: [], hazards: [], countrySets: [] } as unknown as Opened,
    built: small.built,
    answer: of,
    scope: small.scope,
    language,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    programVersion: '0.1.0',
    year: null,
    most,
  });
  if (spec === null) throw new Error('needs a figure');
  return spec;
}

const feet = (spec: ChartSpec): string =>
  [...spec.notes, ...(rulesOf(spec).foot?.(spec, null) ?? [])].join(' ');

describe('the figure of removals', () => {
  it('says under it, in its description and in its table which removals take ranks away', () => {
    const spec = specOf('removals', 'en');
    expect(feet(spec)).toContain(
      '191 countries have a rank; without these nodes it is another number: x (127).',
    );
    expect(summary(spec)).toContain('Largest shift without: x (34), y (15.5).');
    expect(summary(spec)).toContain(
      '191 countries have a rank; without these nodes it is another number: x (127).',
    );
    expect(summary(spec)).not.toContain('areas with data');
    const columns = rulesOf(spec).columns(spec);
    const cellsOf = (header: string) => columns.find((each) => each.header === header)?.cells;
    expect(cellsOf('areas ranked')).toEqual([191, 191]);
    expect(cellsOf('areas ranked without it')).toEqual([127, 191]);
  });

  it('says it in Chinese too, and nothing where each removal leaves all ranks', () => {
    const spec = specOf('removals', 'zh');
    expect(feet(spec)).toContain('有名次的国家数不同：x（127个）');
    expect(summary(spec)).toContain('数目不同的节点：x（127）');
    const same = answer.removals.map((each) => ({ ...each, rankedWithout: 191 }));
    const all = specOf('removals', 'en', { ...answer, removals: same });
    expect(feet(all)).toBe('');
    expect(summary(all)).not.toContain('another number');
  });
});

describe('the figure of what moves the ranks', () => {
  it('says what was taken as not certain, and how far', () => {
    const settings = { ...answer.settings, relativeError: 0.05 };
    expect(specOf('sensitivity', 'en', { ...answer, settings }).notes).toEqual([
      'Taken as not certain: weights ± 25\u00a0%, other means, data with a standard error of 5\u00a0%.',
    ]);
    const weights = { ...settings, aggregation: false, relativeError: 0 };
    expect(specOf('sensitivity', 'zh', { ...answer, settings: weights }).notes).toEqual([
      '视为不确定的因素：权重±25%。',
    ]);
  });

  it('shows an estimate below zero as it is, and says that chance does that', () => {
    const spec = specOf('sensitivity', 'en');
    expect(spec).toMatchObject({ assumptions: [{ first: { value: -0.02 } }, {}] });
    expect(feet(spec)).toContain('by chance one can fall below 0 or rise above 1');
    expect(feet(specOf('sensitivity', 'zh'))).toContain('可能小于0或大于1');
  });

  it('keeps quiet about chance where every estimate is a share', () => {
    const within = success([
      { assumption: 'weights', first: 0, total: 0.1 },
      { assumption: 'aggregation', first: 0.9, total: 1 },
    ]);
    const spec = specOf('sensitivity', 'en', { ...answer, sensitivity: within });
    expect(feet(spec)).not.toContain('chance');
  });
});

describe('the figures by country', () => {
  const spread = { nominal: 2, mean: 2, median: 2, lower: 1, upper: 3, inTop: 1, inClass: [1] };
  const spreads = small.built.table.areas.slice(0, 2).map((area) => ({ ...spread, area }));
  const cut = (figure: RobustnessFigure, most: number): string =>
    feet(specOf(figure, 'zh', { ...answer, spreads }, most));

  it.each(['intervals', 'classes'] as const)('say how many %s are shown of how many', (figure) => {
    expect(cut(figure, 1)).toContain('共2个国家和地区参与排名，图中显示1个。');
    expect(cut(figure, 2)).not.toContain('图中显示');
  });
});

describe('shownSpreads', () => {
  it('leaves out areas without a rank in the index, and those with none in any build', () => {
    const spread = { nominal: 2, mean: 2, median: 2, lower: 1, upper: 3, inTop: 1, inClass: [] };
    const none = { mean: Number.NaN, median: Number.NaN, lower: Number.NaN, upper: Number.NaN };
    const spreads = [
      { ...spread, area: 'A' },
      { ...spread, area: 'B', nominal: Number.NaN },
      { ...spread, ...none, area: 'C', nominal: 1 },
      null,
    ];
    const shown = shownSpreads({ answer: { ...answer, spreads } }, small.built, small.scope);
    expect(shown.map(({ area }) => area)).toEqual(['A']);
  });
});

describe('staleText', () => {
  const now = { isSameIndex: true, year: null, settings: answer.settings };
  const say = wordsIn('en');
  it('says nothing of a test of just what is on screen', () => {
    expect(staleText(answer, now, say)).toBeNull();
  });
  it('tells of another index, another year and other choices, in that order', () => {
    const settings = { ...answer.settings, relativeError: 0.05 };
    const of2022 = { ...answer, year: 2022 };
    expect(staleText(of2022, { isSameIndex: false, year: 2021, settings }, say)).toBe(
      'The index has changed since this test.',
    );
    expect(staleText(of2022, { isSameIndex: true, year: 2021, settings }, say)).toBe(
      'This test is of 2022; the year shown now is 2021.',
    );
    expect(staleText(answer, { ...now, settings }, say)).toBe(
      'The choices above have changed since this test.',
    );
  });
});
