import { describe, expect, it } from 'vitest';
import { keptFor } from './keptFor.ts';

describe('keptFor', () => {
  it('makes a thing again only where the thing or a setting differs', () => {
    const made: string[] = [];
    const of = keptFor((thing: { readonly name: string }, year: number, other: object) => {
      made.push(`${thing.name} ${year}`);
      return { thing, year, other };
    });
    const [one, two, other] = [{ name: 'one' }, { name: 'two' }, {}];
    expect(of(one, 2000, other)).toBe(of(one, 2000, other));
    expect(of(two, 2000, other).thing).toBe(two);
    expect(of(one, 2001, other).year).toBe(2001);
    expect(of(one, 2001, {}).other).not.toBe(other);
    expect(made).toEqual(['one 2000', 'two 2000', 'one 2001', 'one 2001']);
  });

  it('does not keep a failure', () => {
    let fails = true;
    const of = keptFor((thing: object, year: number) => {
      if (fails) throw new RangeError('broken');
      return { thing, year };
    });
    const thing = {};
    expect(() => of(thing, 1)).toThrow('broken');
    fails = false;
    expect(of(thing, 1)).toEqual({ thing, year: 1 });
  });
});
