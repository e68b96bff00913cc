import { describe, expect, it } from 'vitest';
import { column } from '../../../../analysis/column.ts';
import { changeApart } from './changeApart.ts';
import { classApart } from './classApart.ts';
import { medianApart } from './medianApart.ts';
import { rankApart } from './rankApart.ts';
import { removalApart } from './removalApart.ts';
import { builtOf, cellsOf, inputs, table } from './testing/smallIndex.ts';

describe('removalApart', () => {
  // Index: A 4.5, B 4, C 3.5, D 2 (y alone): ranks 1, 2, 3, 4. Without x, y alone: 8, 3, 1, 2: 1, 2, 4, 3.
  it('divides the sizes of all shifts by the countries, and names both ranks', () => {
    const apart = removalApart(inputs, 'x');
    expect(apart?.value).toBe('0.5 places');
    expect(apart?.sections[0]?.formulas[1]).toBe('(1 + 1 + 0 + …) ÷ 4 = 2 ÷ 4 = 0.5');
    expect(cellsOf(apart)).toEqual([
      ['C', '3', '4', '▼1'],
      ['D', '4', '3', '▲1'],
      ['A', '1', '1', '0'],
      ['B', '2', '2', '0'],
    ]);
    expect(apart?.change?.event).toEqual({ kind: 'nodeEditAsked', node: 'x' });
  });
  it('says where fewer countries have a rank without it', () => {
    // Without y, x alone: D has none, so that A, B and C are ranked 3, 2, 1 among three.
    const apart = removalApart(inputs, 'y');
    expect(apart?.value).toBe('1.3 places');
    expect(apart?.sections[0]?.notes).toContain(
      'Of 4 countries with a rank, 3 have one without it: part of the shifts is that each rank counts among fewer countries.',
    );
    expect(removalApart(inputs, 'x')?.sections[0]?.notes.join(' ')).not.toContain('fewer');
  });
  it('knows no node that is not there', () => {
    expect(removalApart(inputs, 'z')).toBeNull();
  });
});

describe('medianApart', () => {
  it('takes the one in the middle, and counts who has no score', () => {
    const apart = medianApart(inputs, 'x');
    expect(apart?.value).toBe('5');
    expect(apart?.sections[0]?.formulas).toEqual(['x(2) = 5']);
    expect(apart?.sections[0]?.notes.join(' ')).toContain('1 country shown has no score');
    expect(cellsOf(apart)).toEqual([
      ['A', '1', '1'],
      ['B', '2', '5'],
      ['C', '3', '6'],
    ]);
  });
  it('takes the mean of the two in the middle', () => {
    const apart = medianApart(inputs, 'y');
    expect(apart?.sections[0]?.formulas).toEqual(['(x(2) + x(3)) ÷ 2 = (2 + 3) ÷ 2 = 2.5']);
  });
  it('is of the countries shown only, and a gap where none has a score', () => {
    const scope = { ...inputs.scope, areas: new Set(['D']) };
    const apart = medianApart({ ...inputs, scope, setName: 'One' }, 'x');
    expect(apart?.unit).toBe('One · over 1 country or area');
    expect(apart?.value).not.toMatch(/\d/);
    expect(apart?.sections[0]?.formulas).toEqual([]);
  });
});

describe('rankApart', () => {
  // x: A 1, B 5, C 6, D not reported; z: B and C share 7.
  const tied = builtOf({ ...table, columns: new Map([['z', column([9, 7, 7, 2])]]) }, ['z']);
  it('counts those before, and who has no rank', () => {
    const apart = rankApart(inputs, 'A', 'x');
    expect(apart?.value).toBe('Rank 3 of 3');
    expect(apart?.sections[0]?.formulas[1]).toBe('1 + 2 = 3');
    expect(apart?.sections[0]?.notes.join(' ')).toContain('1 country without a score has no rank');
    expect(cellsOf(apart)).toEqual([
      ['C', '1', '6'],
      ['B', '2', '5'],
      ['A', '3', '1'],
    ]);
  });
  it('says who shares the rank: the one after both is fourth', () => {
    const apart = rankApart({ ...inputs, built: tied }, 'C', 'z');
    expect(apart?.value).toBe('Rank 2 of 4');
    expect(apart?.sections[0]?.notes.join(' ')).toContain('1 more country has the same score');
    expect(rankApart({ ...inputs, built: tied }, 'D', 'z')?.value).toBe('Rank 4 of 4');
  });
  it('counts within the set where ranks do', () => {
    const scope = { areas: new Set(['A', 'B']), ranksWithin: 'set', year: null } as const;
    const apart = rankApart({ ...inputs, scope }, 'A', 'x');
    expect(apart?.value).toBe('Rank 2 of 2');
    expect(rankApart({ ...inputs, scope }, 'C', 'x')?.value).toBe('Rank 1 of 3');
  });
  it('gives the reason where there is no rank, and names another build', () => {
    const build = { key: 'kept', name: 'B mine' };
    const apart = rankApart({ ...inputs, build }, 'D', 'x');
    expect(apart?.value).not.toMatch(/\d/);
    expect(apart?.unit).toBe('In the build B mine');
    expect(apart?.sections[1]?.table?.rows[0]?.asks).toMatchObject({ area: 'C', build: 'kept' });
    expect(rankApart(inputs, 'A', 'none')).toBeNull();
  });
});

describe('changeApart', () => {
  // Before: y alone, A 8, B 3, C 1, D 2; now the mean of x and y, A 4.5, B 4, C 3.5, D 2.
  const before = builtOf(table, ['y']);
  const asked = {
    ...inputs,
    language: 'en',
    before,
    build: { key: 'k', name: 'A Original' },
  } as const;
  it('subtracts scores and ranks, and says in what the builds differ', () => {
    const apart = changeApart(asked, 'D', 'index');
    expect(apart?.value).toBe('0');
    expect(apart?.sections[0]?.formulas).toEqual(['Score: 2 − 2 = 0', 'Rank: 3 − 4 = -1']);
    expect(apart?.beside).toBe('down 1 place');
    expect(changeApart(asked, 'A', 'index')?.sections[0]?.formulas[0]).toBe(
      'Score: 4.5 − 8 = -3.5',
    );
    expect(apart?.sections[2]?.notes.join(' ')).toContain('x');
  });
  it('shows the parts of both builds with their weights, and leads on to those of both', () => {
    const table = changeApart(asked, 'A', 'index')?.sections[3]?.table;
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['y', '8', '0', '1'],
      ['x', '– → 1', '–', '– → 1'],
    ]);
    expect(table?.rows[0]?.asks).toMatchObject({
      number: { kind: 'change', node: 'y', build: 'k' },
    });
    expect(table?.rows[1]?.asks).toBeNull();
    expect(changeApart(asked, 'A', 'x')).toBeNull();
  });
});

describe('classApart', () => {
  it('counts who is in a class of the scores shown, the highest first', () => {
    // Rounded limits of 4.5, 4, 3.5 and 2 are the recipe's business; every score is in one class.
    const counts = [0, 1, 2, 3, 4, 5].flatMap((place) => {
      const apart = classApart({ ...inputs, language: 'en' }, 'index', place);
      return apart === null ? [] : [cellsOf(apart)];
    });
    expect(counts.flat().toSorted()).toEqual([
      ['A', '4.5'],
      ['B', '4'],
      ['C', '3.5'],
      ['D', '2'],
    ]);
    expect(classApart({ ...inputs, language: 'en' }, 'index', 99)).toBeNull();
  });
});
