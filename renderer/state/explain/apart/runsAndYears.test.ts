import { describe, expect, it } from 'vitest';
import { column } from '../../../../analysis/column.ts';
import { success } from '../../../../analysis/failure.ts';
import type { Table } from '../../../../analysis/table.ts';
import type { Robustness } from '../../../compute/robustness/messages.ts';
import { correlationApart } from './correlationApart.ts';
import { historyApart } from './historyApart.ts';
import { sensitivityApart } from './sensitivityApart.ts';
import { takenApartText } from './takenApart.ts';
import { builtOf, cellsOf, inputs } from './testing/smallIndex.ts';

describe('sensitivityApart', () => {
  const answer: Robustness = {
    settings: { weightSpread: 0.25, aggregation: true, relativeError: 0, runs: 8, seed: 3 },
    year: null,
    assumptions: [
      { kind: 'weights', name: 'weights', draw: 'multiplicative', spread: 0.25 },
      {
        kind: 'step',
        name: 'aggregation',
        step: 0,
        alternatives: (['arithmeticMean', 'median'] as const).map((method) => ({
          step: 'aggregate',
          by: { method },
        })),
      },
    ],
    workedOut: null,
    spreads: [],
    failedRuns: 0,
    removals: [],
    sensitivity: success([
      { assumption: 'weights', first: 1.5, total: 1.5, totalInterval: [1, 2] },
      { assumption: 'aggregation', first: 0, total: 0 },
    ]),
    sensitivityRuns: 8,
    sensitivityOutputs: {
      a: Float64Array.of(1, 3),
      b: Float64Array.of(3, 1),
      mixed: [Float64Array.of(3, 1), Float64Array.of(1, 3)],
    },
  };
  const asked = { ...inputs, answer, figures: figure };

  it('puts the outputs of the runs into both estimators, by hand', () => {
    // Mean 2, variance 4 ÷ 3; products 2 and 2; squares 4 and 4.
    const apart = sensitivityApart(asked, 'weights');
    expect(apart?.value).toBe('1.50');
    expect(apart?.sections.map(({ formulas }) => formulas.at(-1))).toEqual([
      undefined,
      'S = 2 ÷ 1.333 = 1.50',
      'T = 2 ÷ 1.333 = 1.50',
      'V = 1.333',
      undefined,
    ]);
    expect(cellsOf(apart)).toEqual([
      ['1', '1', '3', '3', '2', '4'],
      ['2', '3', '1', '1', '2', '4'],
    ]);
  });
  it('says what was drawn, how often and with which seed', () => {
    const weights = takenApartText(sensitivityApart(asked, 'weights') ?? fail());
    expect(weights).toContain('between 0.75 and 1.25');
    expect(weights).toContain('N = 2 rows A');
    expect(weights).toContain('8 builds, seed 3');
    expect(weights).toContain('1.00 to 2.00');
    const means = takenApartText(sensitivityApart(asked, 'aggregation') ?? fail());
    expect(means).toMatch(/each as likely as the other: .*[Mm]ean.*[Mm]edian/);
  });
  it('says of an estimate that chance took above 1, and of no other', () => {
    const note = /by chance it can fall below 0 or rise above 1/;
    expect(takenApartText(sensitivityApart(asked, 'weights') ?? fail())).toMatch(note);
    expect(takenApartText(sensitivityApart(asked, 'aggregation') ?? fail())).not.toMatch(note);
  });
  it('has nothing to say without an answer', () => {
    expect(
      sensitivityApart({ ...asked, answer: { ...answer, sensitivity: null } }, 'weights'),
    ).toBe(null);
  });
});

describe('historyApart', () => {
  const panel: Table = {
    areas: ['A', 'B', 'A'],
    years: [2021, 2021, 2020],
    columns: new Map([['x', column([3, 9, 'not-reported'])]]),
  };
  it('gives the year that was asked for, and leads to the others, in order', () => {
    const built = builtOf(panel, ['x']);
    const apart = historyApart(
      { ...inputs, built, history: null },
      { kind: 'history', area: 'A', node: 'x', year: 2021 },
    );
    expect(apart?.value).toBe('3');
    expect(cellsOf(apart).map(([year]) => year)).toEqual(['2020', '2021']);
    expect(apart?.sections[1]?.table?.rows[1]?.asks).toEqual({
      kind: 'scoreExplanationAsked',
      area: 'A',
      node: 'x',
      year: 2021,
    });
  });
  it('takes published scores for an index of one year, the last of them first', () => {
    const preset = {
      ...inputs.built,
      source: { kind: 'preset', code: 'inform-risk-2025' },
    } as const;
    const apart = historyApart(
      { ...inputs, built: preset, history: panel },
      { kind: 'history', area: 'A', node: 'x', year: null },
    );
    expect(apart?.title).toContain('2021');
    expect(apart?.source?.question).toEqual({
      table: 'inform-trend',
      column: 'x',
      area: 'A',
      year: 2021,
    });
  });
});

describe('correlationApart', () => {
  it('divides the sums of the ranks of the countries with both scores', () => {
    // x 1, 5, 6: ranks 1, 2, 3; y 8, 3, 1: ranks 3, 2, 1: ρ = −2 ÷ √(2 × 2) = −1.
    const ranked = ['A', 'B', 'C', 'D'].map((area, row) => ({
      area,
      row,
      score: 1,
      rank: 1,
      riskClass: null,
    }));
    const apart = correlationApart({ ...inputs, ranked }, 'x', 'y');
    expect(apart?.sections[0]?.formulas[1]).toBe('ρ = -2 ÷ √(2 × 2) = -1');
    expect(cellsOf(apart)).toContainEqual(['A', '1', '1', '8', '3']);
  });
});

function figure(value: number): string {
  return String(Math.round(1000 * value) / 1000);
}

function fail(): never {
  throw new Error('needs an explanation');
}
