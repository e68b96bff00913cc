import { describe, expect, it } from 'vitest';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import {
  leavesSome,
  withAggregate,
  withNode,
  withSettings,
  withSwitch,
  withWeight,
} from './edit.ts';

describe('edits', () => {
  it('leave nothing behind when a weight is taken back', () => {
    const one = withWeight(noEdits, 'INFORM', 'VU', 2);
    const two = withWeight(one, 'INFORM', 'CC', 3);
    expect(two.weights).toEqual({ INFORM: { VU: 2, CC: 3 } });
    const back = withWeight(withWeight(two, 'INFORM', 'VU', null), 'INFORM', 'CC', null);
    expect(back).toEqual(noEdits);
  });

  it('switch a node off once and on again', () => {
    const off = withSwitch(withSwitch(noEdits, 'B', false), 'A', false);
    expect(withSwitch(off, 'B', false).off).toEqual(['A', 'B']);
    expect(withSwitch(withSwitch(off, 'A', true), 'B', true)).toEqual(noEdits);
  });

  it('leave something of an index', () => {
    const recipe = smallRecipe([
      { code: 'index', children: ['one', 'c'] },
      { code: 'one', children: ['a', 'b'] },
      ...['a', 'b', 'c'].map((code) => ({ code })),
    ]);
    const some = (off: readonly string[], node: string): boolean =>
      leavesSome(recipe, 'index', { ...noEdits, off }, node);
    expect(some([], 'one')).toBe(true);
    expect(some(['a', 'b'], 'c')).toBe(false);
    expect(some(['c', 'a'], 'b')).toBe(false);
    expect(some(['c'], 'a')).toBe(true);
  });

  it('rank the least mean of ranks first, and the greatest score of any other method', () => {
    const ranked = withAggregate({ round: 'none' }, { method: 'rankMix' });
    expect(ranked).toEqual({ round: 'none', aggregate: { method: 'rankMix' }, firstRank: 'least' });
    const median = withAggregate(ranked, { method: 'median' });
    expect(median).toEqual({ round: 'none', aggregate: { method: 'median' } });
    expect(withAggregate(ranked, null)).toEqual({ round: 'none' });
  });

  it('keep nothing of a node that the recipe says itself', () => {
    const goalposts = { method: 'goalposts', lower: 20, upper: 85, scale: 1 } as const;
    const own = { code: 'LE', name: { en: 'x', zh: 'x' }, normalise: goalposts };
    const other = withSettings(noEdits, own, {
      round: 'none',
      normalise: { ...goalposts, upper: 90 },
    });
    expect(other.nodes).toEqual({
      LE: { round: 'none', normalise: { ...goalposts, upper: 90 } },
    });
    const back = withSettings(other, own, { round: 'none', normalise: { ...goalposts } });
    expect(back.nodes).toEqual({ LE: { round: 'none' } });
    expect(withSettings(back, own, {})).toEqual(noEdits);
  });

  it('drop a node without settings', () => {
    const set = withNode(noEdits, 'VU', { minimumShare: 0.5 });
    expect(withNode(set, 'VU', {})).toEqual(noEdits);
    expect(withNode(set, 'VU', null)).toEqual(noEdits);
  });
});
