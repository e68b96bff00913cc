import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../../datasets/store/store.ts';
import {
  type FigurePresetName,
  figureOf,
  figurePresets,
} from '../../../chart/figure/figurePresets.ts';
import { legendOf } from '../../../chart/legend.ts';
import type { ChartSpec, FigureLanguage } from '../../../chart/spec.ts';
import { summary } from '../../../chart/summary.ts';
import { chartThemes } from '../../../chart/theme.ts';
import { defaultOptions, type FigureFormat } from '../../../export/ExportedFigure.ts';
import { renderFigure } from '../../../export/renderFigure.ts';
import { testFiles } from '../../../export/testing/figureFiles.ts';
import { matchSnapshot } from '../../../export/testing/matchSnapshot.ts';
import { textFaults } from '../../../export/testing/textFaults.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import type { FigureKind } from '../../state.ts';
import { lorenzSpec } from './lorenzSpec.ts';
import { bundledLosses, lossSpecOf, questionOf, valueIn } from './testing/lossSpecs.ts';

/* The figures of the loss screen on the bundled data: the program's first question. */

const figures: readonly (readonly [string, FigureKind, Partial<LossFigureChoices>])[] = [
  ['deviations', 'deviations', {}],
  ['deviations-hazards', 'deviations', { deviationOf: 'item' }],
  ['deviations-countries', 'deviations', { deviationOf: 'area', deviationYear: 2015 }],
  ['stack-shares', 'stack', {}],
  ['stack-areas', 'stack', { stackShow: 'amount', stackShape: 'areas' }],
  ['heat-map', 'heatMap', { heatRows: 12 }],
  ['bubbles', 'bubbles', {}],
  ['exceedance', 'exceedance', {}],
  ['exceedance-sums', 'exceedance', { exceedanceBasis: 'yearlySums' }],
  ['levels', 'exceedance', { exceedancePart: 'levels' }],
  ['quantiles', 'exceedance', { exceedancePart: 'check' }],
  ['return-levels', 'exceedance', { exceedancePart: 'check', checkPlot: 'returnLevels' }],
  ['mean-excess', 'exceedance', { exceedancePart: 'check', checkPlot: 'meanExcess' }],
  ['events', 'exceedance', { exceedancePart: 'events', interpolation: 'log' }],
  ['hybrid', 'exceedance', { exceedancePart: 'hybrid', extremeModel: 'gev' }],
  ['diffusion', 'exceedance', { exceedancePart: 'diffusion', plottingPosition: 'hazen' }],
  ['lorenz', 'lorenz', {}],
  ['treemap', 'structure', { structureShape: 'treemap' }],
  ['sankey', 'structure', { structureShape: 'sankey' }],
  ['multiples', 'multiples', { panels: 6 }],
  ['table', 'table', {}],
  ['ranking', 'ranking', {}],
  ['series', 'series', {}],
  ['hazards', 'hazards', {}],
  ['indicators', 'indicators', { indicatorBy: 'hazard', indicatorMeasure: 'lossUsd' }],
];
/** Those whose marks carry their names themselves. */
const withoutKeys = ['sankey', 'table', 'levels', 'ranking', 'hazards', 'indicators'];
const cases = figures.flatMap(([name, figure, choices]) =>
  (['en', 'zh'] as const).map((language) => [name, language, figure, choices] as const),
);

let store: Store;
beforeAll(async () => {
  store = await bundledLosses();
}, 60_000);

const firstQuestion = () => questionOf(store);
/** Each spec is asked for once, though several tests draw it. */
const specs = new Map<string, Promise<ChartSpec>>();
function specOf(
  figure: FigureKind,
  change: Partial<LossFigureChoices>,
  language: FigureLanguage,
): Promise<ChartSpec> {
  const key = JSON.stringify([figure, change, language]);
  const known = specs.get(key) ?? lossSpecOf(store, firstQuestion(), figure, change, language);
  specs.set(key, known);
  return known;
}

async function textOf(
  spec: ChartSpec,
  preset: FigurePresetName,
  format: FigureFormat = 'svg',
): Promise<string> {
  const item = { name: null, figure: figureOf(spec, figurePresets[preset]), whole: null };
  const drawn = valueIn(await renderFigure(item, format, defaultOptions, testFiles));
  return new TextDecoder().decode(drawn.bytes);
}

describe.each(cases)('%s in %s', (name, language, figure, choices) => {
  it('is drawn as before', async () => {
    const spec = await specOf(figure, choices, language);
    matchSnapshot(await textOf(spec, 'singleColumn'), `losses-${name}-${language}`);
  });

  it('keeps its texts inside, apart and legible in one column, in two and on a slide', async () => {
    const spec = await specOf(figure, choices, language);
    for (const size of ['singleColumn', 'doubleColumn', 'slide'] as const) {
      expect(textFaults(await textOf(spec, size)), size).toEqual([]);
    }
  });

  it('is whole in two columns, with a legend, a summary and its numbers', async () => {
    const spec = await specOf(figure, choices, language);
    const svg = await textOf(spec, 'doubleColumn');
    expect(svg).not.toMatch(/NaN|Infinity|undefined|[ ,"(]-0[ ,")]/);
    expect(legendOf(spec, chartThemes.print).entries.length).toBeGreaterThan(
      withoutKeys.includes(name) ? -1 : 1,
    );
    expect(summary(spec).length).toBeGreaterThan(40);
    const csv = await textOf(spec, 'page', 'csv');
    expect(csv.split('\n').length).toBeGreaterThan(8);
  });
});

describe('the concentration of an own choice of countries', () => {
  const shapeOf = async (countrySet: string) => {
    const assessment = valueIn(await store.assessLosses({ ...firstQuestion(), countrySet }));
    return lorenzSpec({
      opened: store,
      assessment,
      language: 'en',
      locale: 'en-GB',
      programVersion: '0.1.0',
    });
  };

  it('is none of one country, which has all', async () => {
    expect(await shapeOf('NPL')).toBeNull();
  });

  it('of two is half the difference of their shares', async () => {
    const two = await shapeOf('MDV,NPL');
    const [less = 0, more = 0] = (two?.steps ?? []).flatMap(({ value: own }) => own ?? []);
    expect(more).toBeGreaterThan(less);
    expect(two?.gini).toBeCloseTo((more - less) / (more + less) / 2, 12);
  });
});

describe('the split of a total', () => {
  it('loses nothing between continents, countries and hazards', async () => {
    const deaths = valueIn(await store.assessLosses(firstQuestion())).total.deaths.value;
    const treemap = await specOf('structure', { structureShape: 'treemap' }, 'en');
    const sankey = await specOf('structure', { structureShape: 'sankey' }, 'zh');
    if (treemap.kind !== 'treemap' || sankey.kind !== 'sankey') throw new Error('needs both');
    const leaves = treemap.groups.flatMap(({ areas }) => areas.flatMap(({ values }) => values));
    const sum = (values: readonly unknown[]) =>
      values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
    expect(sum(leaves)).toBe(deaths);
    for (const stage of [0, 1]) {
      const nodes = sankey.nodes.filter((node) => node.stage === stage).map(({ node }) => node);
      const out = sankey.flows.filter(({ from }) => nodes.includes(from));
      expect(sum(out.map(({ value: flow }) => flow))).toBe(deaths);
    }
  });
});

describe('a figure of the ranking', () => {
  it('names the tables behind it as the data screen does', async () => {
    const { provenance } = await specOf('ranking', {}, 'en');
    expect(provenance.datasets.map(({ name }) => name)).toContain('emdat-losses/losses');
  });

  it('speaks of the highest only where others are left out', async () => {
    const titleOf = async (countrySet: string) => {
      const question = { ...firstQuestion(), countrySet };
      return (await lossSpecOf(store, question, 'ranking', {}, 'en')).title;
    };
    expect(await titleOf('MDV,NPL')).toBe('Deaths by country, 2001–2022');
    expect((await specOf('ranking', {}, 'en')).title).toBe('Deaths: the 20 highest, 2001–2022');
  });
});
