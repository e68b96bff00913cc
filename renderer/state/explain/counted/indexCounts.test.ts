import { describe, expect, it } from 'vitest';
import { numberWriter } from '../../../words/numbers.ts';
import { byRank, standings } from '../../builds/standings.ts';
import type { IndexOnScreen } from '../../builds/useIndex.ts';
import { builtOf, inputs, table } from '../apart/testing/smallIndex.ts';
import type { Counted } from './counted.ts';
import { gapsCounted, movedCounted, rankedCounted } from './indexCounts.ts';

const { built, say } = inputs;

/** Heading, and name with note of each part, of the lists. */
const listsOf = (counted: Counted | null): readonly (readonly string[])[] =>
  (counted?.lists ?? []).map(({ heading, parts }) => [
    heading,
    ...parts.map(({ name, note }) => (note === '' ? name : `${name}: ${note}`)),
  ]);

describe('gapsCounted', () => {
  it('divides the gaps by all cells, and names them by reason and by column', () => {
    const write = numberWriter('events', 'en-GB', 'en');
    const counted = gapsCounted({ built, dataSets: [], say, write });
    // One gap, of D in x, among two columns of four areas.
    expect(counted.formulas).toEqual(['100 × 1 ÷ (2 × 4) = 12.50\u00A0%']);
    expect(listsOf(counted)).toEqual([
      ['By reason (1)', 'not reported: 1'],
      ['By column (2)', 'x: 1 of 4', 'y: 0 of 4'],
    ]);
    expect(counted.lists[1]?.parts[0]?.lead).toEqual({
      kind: 'rows',
      table: 'index/raw',
      filters: [{ kind: 'gap', field: 'x' }],
    });
  });
});

describe('rankedCounted', () => {
  it('takes those without a score off, and says why', () => {
    const counted = rankedCounted(inputs, 'x');
    expect(counted.formulas).toEqual(['4 − 1 = 3']);
    expect(listsOf(counted)).toEqual([
      ['Left out (1)', 'D: not reported'],
      ['By country (3)', 'C: rank 1', 'B: rank 2', 'A: rank 3'],
    ]);
  });
  it('counts within the set where ranks do', () => {
    const scope = { areas: new Set(['A', 'B']), ranksWithin: 'set', year: null } as const;
    const counted = rankedCounted({ ...inputs, scope }, 'x');
    expect(counted.formulas).toEqual(['2 − 0 = 2']);
    expect(listsOf(counted)).toEqual([['By country (2)', 'B: rank 1', 'A: rank 2']]);
  });
});

describe('movedCounted', () => {
  it('parts the ranks that moved from those that did not', () => {
    // By x and y: A 4.5, B 4, C 3.5, D 2: ranks 1, 2, 3, 4. By y alone: 8, 3, 1, 2: 1, 2, 4, 3.
    const other = builtOf(table, ['y']);
    const ranked = byRank(standings(built, 'index', inputs.scope));
    const before = new Map(
      standings(other, 'index', inputs.scope).map((each) => [each.area, each]),
    );
    const against = { kept: null, letter: 'A', state: { kind: 'built', built: other } };
    const index = {
      ...inputs,
      ranked,
      before,
      count: 4,
      node: 'index',
      against,
    } as unknown as IndexOnScreen;
    const counted = movedCounted(index);
    expect(counted?.formulas).toEqual(['2 + 2 = 4']);
    expect(listsOf(counted)).toEqual([
      ['Moved (2)', 'C: 4 → 3', 'D: 3 → 4'],
      ['Not moved, or without a rank in one of the builds (2)', 'A: 1 → 1', 'B: 2 → 2'],
    ]);
    expect(movedCounted({ ...index, before: null })).toBeNull();
  });
});
