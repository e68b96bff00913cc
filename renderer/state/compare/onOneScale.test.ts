import { describe, expect, it } from 'vitest';
import type { Language } from '../../words/language.ts';
import { onOneScale } from './onOneScale.ts';

const figureOf = (key: string, range: readonly [number, number]) => ({
  key,
  spec: { language: 'en' as Language, range },
  make: (language: Language) => ({ language, range }),
});

describe('onOneScale', () => {
  it('gives every figure the widest scale, on screen and in the other language', () => {
    const figures = onOneScale([figureOf('a', [0, 1]), figureOf('b', [-2, 10])]);
    expect(figures.map(({ key, spec }) => [key, spec.range])).toEqual([
      ['a', [-2, 10]],
      ['b', [-2, 10]],
    ]);
    expect(figures[0]?.make('zh')).toEqual({ language: 'zh', range: [-2, 10] });
  });
  it('leaves a single figure on its own scale, and none alone', () => {
    expect(onOneScale([figureOf('a', [0, 1])])[0]?.spec.range).toEqual([0, 1]);
    expect(onOneScale([])).toEqual([]);
  });
});
