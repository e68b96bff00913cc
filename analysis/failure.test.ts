import { describe, expect, it } from 'vitest';
import { failure, nameCodes, success } from './failure.ts';

describe('failure', () => {
  it('keeps kind, step, message and the codes at fault', () => {
    const refused = failure('too-few-values', 'minMax', 'minMax needs two values, got one', ['A']);
    expect(refused).toEqual({
      ok: false,
      failure: {
        kind: 'too-few-values',
        step: 'minMax',
        message: 'minMax needs two values, got one',
        at: ['A'],
      },
    });
  });

  it('is told from a success by ok', () => {
    expect(success(2)).toEqual({ ok: true, value: 2 });
  });
});

describe('nameCodes', () => {
  it('names all of five codes', () => {
    expect(nameCodes(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e');
  });

  it('names five and counts the rest', () => {
    expect(nameCodes(['AFG', 'ALB', 'DZA', 'AND', 'AGO', 'ATG', 'ARG'])).toBe(
      'AFG, ALB, DZA, AND, AGO and 2 more',
    );
  });
});
