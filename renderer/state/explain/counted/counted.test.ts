import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../words/words.ts';
import { type Counted, countedText, counting } from './counted.ts';

const part = { key: 'A', name: 'Alland', note: '2 of 3', lead: null };

describe('countedText', () => {
  it('is a line a fact, with tabs between a name and what it brings', () => {
    const counted: Counted = {
      title: 'Entries',
      formulas: ['2 + 1 = 3'],
      notes: ['A gap is not a zero.'],
      lists: [{ heading: 'By country', parts: [part, { ...part, name: 'Bland', note: '' }] }],
      dataSets: [],
      leads: [],
    };
    expect(countedText(counted, 'en')).toBe(
      'Entries\n  2 + 1 = 3\n  A gap is not a zero.\nBy country\n  Alland\t2 of 3\n  Bland',
    );
  });
});

describe('counting', () => {
  it('writes how many are in a list, and makes none of nothing', () => {
    expect(counting('Left out', [part, part], wordsIn('en'))).toEqual([
      { heading: 'Left out (2)', parts: [part, part] },
    ]);
    expect(counting('Left out', [], wordsIn('en'))).toEqual([]);
  });
});
