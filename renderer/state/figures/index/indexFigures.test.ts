import { beforeAll, describe, expect, it } from 'vitest';
import { noEdits } from '../../../../analysis/compose/recipeEdits.ts';
import { FIRST_DATA_SETS } from '../../../../datasets/store/bundledFiles.ts';
import { duckdb } from '../../../../datasets/store/duckdb.ts';
import { readDataSets } from '../../../../datasets/store/readDataSet.ts';
import { openStore, type Store } from '../../../../datasets/store/store.ts';
import { checkedPresetTable } from '../../../../datasets/tables/checkedPresetTable.ts';
import { bundledOnDisk } from '../../../../electron/cli/bundled.ts';
import { startEngine } from '../../../../electron/cli/engine.ts';
import {
  type FigurePresetName,
  figureOf,
  figurePresets,
} from '../../../chart/figure/figurePresets.ts';
import type { ChartSpec } from '../../../chart/spec.ts';
import { summary } from '../../../chart/summary.ts';
import { defaultOptions } from '../../../export/ExportedFigure.ts';
import { renderFigure } from '../../../export/renderFigure.ts';
import { testFiles } from '../../../export/testing/figureFiles.ts';
import { matchSnapshot } from '../../../export/testing/matchSnapshot.ts';
import { textFaults } from '../../../export/testing/textFaults.ts';
import { buildState } from '../../builds/buildState.ts';
import type { Built } from '../../builds/built.ts';
import { tableRead } from '../../builds/updateTables.ts';
import type { State } from '../../state.ts';
import {
  type IndexFigure,
  type IndexFigureInputs,
  indexFigure,
  indexFigures,
} from './indexFigures.ts';

/* The figures of INFORM Risk 2025 on the bundled data. */

let store: Store;
let built: Built;
beforeAll(async () => {
  const files = bundledOnDisk('datasets');
  store = await openStore(
    duckdb(await startEngine()),
    readDataSets(files, [...FIRST_DATA_SETS, 'inform-2025']),
  );
  const code = 'inform-risk-2025';
  const state = tableRead({ tables: {} } as State, code, await checkedPresetTable(code, files));
  const made = buildState(state, { kind: 'preset', code }, noEdits);
  if (made.kind !== 'built') throw new Error('not built');
  built = made.built;
}, 120_000);

const inputsIn = (language: 'en' | 'zh'): IndexFigureInputs => ({
  opened: store,
  built,
  language,
  locale: language === 'en' ? 'en-GB' : 'zh-CN',
  programVersion: '0.1.0',
  year: null,
  node: 'INFORM',
  scope: { areas: null, ranksWithin: 'all', year: null },
  classes: { method: 'fixed', breaks: [2, 3.5, 5, 6.5], palette: 'risk' },
  baseMap: 'natural-earth',
});

/** The outlines of a map are not kept with the tests. */
const drawn = indexFigures.filter((figure) => figure !== 'map');
const cases = drawn.flatMap((figure) =>
  (['en', 'zh'] as const).map((language) => [figure, language] as const),
);

function specOf(figure: IndexFigure, language: 'en' | 'zh'): ChartSpec {
  const spec = indexFigure(figure, inputsIn(language));
  if (spec === null) throw new Error('needs a figure');
  return spec;
}

async function svgOf(spec: ChartSpec, size: FigurePresetName): Promise<string> {
  const item = { name: null, figure: figureOf(spec, figurePresets[size]), whole: null };
  const file = await renderFigure(item, 'svg', defaultOptions, testFiles);
  if (!file.ok) throw new Error(file.failure.message);
  return new TextDecoder().decode(file.value.bytes);
}

describe.each(cases)('%s in %s', (figure, language) => {
  it('keeps its texts inside, apart and legible in one column, in two and on a slide', async () => {
    for (const size of ['singleColumn', 'doubleColumn', 'slide'] as const) {
      expect(textFaults(await svgOf(specOf(figure, language), size)), size).toEqual([]);
    }
  });
  it('is drawn as before, with a summary', async () => {
    const spec = specOf(figure, language);
    const svg = await svgOf(spec, 'singleColumn');
    expect(svg).not.toMatch(/NaN|Infinity|undefined|{{/);
    matchSnapshot(svg, `index-${figure}-${language}`);
    expect(summary(spec).length).toBeGreaterThan(20);
  });
});

describe('indexFigure', () => {
  it('maps every area of the index by its published score', () => {
    const spec = indexFigure('map', inputsIn('en'));
    if (spec?.kind !== 'choropleth') throw new Error('needs a map');
    expect(spec.areas).toHaveLength(191);
    expect(spec.areas.find(({ area }) => area === 'SOM')?.value).toBeCloseTo(8.4, 9);
  });
  it('splits each score into parts that add up to it', () => {
    const spec = indexFigure('decomposition', inputsIn('en'));
    if (spec?.kind !== 'decomposition') throw new Error('needs a decomposition');
    // The published edition gives South Sudan 8.5, its highest score.
    expect(spec.areas[0]?.area).toBe('SSD');
    for (const { value, contributions } of spec.areas) {
      const sum = contributions.reduce<number>(
        (all, part) => all + (typeof part === 'number' ? part : Number.NaN),
        0,
      );
      expect(sum).toBeCloseTo(Number(value), 9);
    }
  });
  it('correlates a node with itself fully, and with others within limits', () => {
    const spec = indexFigure('correlation', inputsIn('en'));
    if (spec?.kind !== 'correlationMatrix') throw new Error('needs correlations');
    spec.values.forEach((row, i) => {
      expect(row[i]).toBeCloseTo(1, 12);
      for (const value of row) expect(Math.abs(Number(value))).toBeLessThanOrEqual(1 + 1e-12);
    });
  });
  it('has no parts of an indicator', () => {
    const indicator = { ...inputsIn('en'), node: 'VU.SEV.INQ.GINI' };
    expect(indexFigure('decomposition', indicator)).toBeNull();
  });
});
