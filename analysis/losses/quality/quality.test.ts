import { describe, expect, it } from 'vitest';
import { qualitySentences } from '../sentences/qualitySentences.ts';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { madeUpLosses } from '../testing/lossData.ts';
import { assessmentQuality } from './assessmentQuality.ts';
import { lossFigureNames, notesOfFigure, type QualityNote } from './qualityNote.ts';
import { qualityNotes } from './qualityNotes.ts';

const { coverage } = madeUpLosses();
const kinds = (notes: readonly QualityNote[]): readonly string[] => notes.map(({ kind }) => kind);

describe('assessmentQuality', () => {
  it('says what is not reported, not closed, not covered, short and left out', () => {
    // deaths of 2018-2021: three of four entries before 2021 in the closed years report
    const notes = assessmentQuality(assessed({ firstYear: 2017 }), coverage);
    expect(notes).toEqual([
      { kind: 'coverage', reported: 4, entries: 5, percent: 80 },
      { kind: 'partial-years', years: [2021], count: false },
      { kind: 'years-not-covered', years: [2017] },
      { kind: 'short-baseline', year: 2020, yearsUsed: 2, yearsAsked: 10 },
      { kind: 'areas-without-entries', areas: ['CCC'] },
      { kind: 'gaps', gaps: [{ code: 'BBB', reason: 'not-reported' }] },
    ]);
  });

  it('says of events that they are country-events, of dollars that prices differ', () => {
    expect(kinds(assessmentQuality(assessed({ measure: 'events' }), coverage))).toContain(
      'country-events',
    );
    const dollars = assessed({ measure: 'lossUsd' });
    expect(kinds(assessmentQuality(dollars, coverage))).toContain('mixed-prices');
    const share = assessed({ measure: 'lossPercentOfGdp' });
    expect(kinds(assessmentQuality(share, coverage))).not.toContain('mixed-prices');
    const oneYear = assessed({ measure: 'lossUsd', firstYear: 2019, lastYear: 2019 });
    expect(kinds(assessmentQuality(oneYear, coverage))).not.toContain('mixed-prices');
  });

  it('is silent about what is as it should be', () => {
    const data = yearlyDeaths(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    const full = assessed({ firstYear: 2011, lastYear: 2011 }, data);
    expect(assessmentQuality(full, data.coverage)).toEqual([]);
  });
});

describe('qualityNotes', () => {
  it('warns of years before the source was even', () => {
    const notes = qualityNotes({
      firstYear: 1998,
      lastYear: 2001,
      withPartialYears: false,
      coverage: { firstYear: 1900, lastYear: 2020, partialYears: [] },
      whole: { value: 1, reported: 1, entries: 1 },
      countsEvents: false,
      isMoneyOfYear: false,
      baseline: { year: 2001, yearsUsed: 10, yearsAsked: 10 },
      areasWithoutEntries: [],
      rowGaps: [],
      yearGaps: [],
    });
    expect(notes).toEqual([{ kind: 'before-2000', years: [1998, 1999] }]);
    const [told] = qualitySentences(notes);
    expect(told?.en).toContain('2 years lie before 2000');
    expect(told?.zh).toContain('2年早于2000年');
  });
});

describe('notesOfFigure', () => {
  it('keeps what bears on a figure', () => {
    const notes = assessmentQuality(assessed({ measure: 'lossUsd', firstYear: 2017 }), coverage);
    expect(kinds(notesOfFigure(notes, 'bubbles'))).not.toContain('mixed-prices');
    expect(kinds(notesOfFigure(notes, 'trend'))).toContain('mixed-prices');
    expect(kinds(notesOfFigure(notes, 'trend'))).not.toContain('areas-without-entries');
    for (const figure of lossFigureNames) {
      expect(kinds(notesOfFigure(notes, figure))).toContain('coverage');
    }
  });
});

describe('qualitySentences', () => {
  it('has words in both languages for each, with its numbers linked', () => {
    const notes = assessmentQuality(assessed({ firstYear: 2017 }), coverage);
    const told = qualitySentences(notes);
    expect(told).toHaveLength(notes.length);
    expect(told[0]?.en).toBe(
      'Coverage: 4 of 5 entries report it (80.00 %); the others are gaps, not zeros, and sums are lower limits.',
    );
    expect(told[0]?.linked.zh).toContain('[4](#reported)');
    expect(told[1]?.en).toContain('2021; left out');
    expect(told[5]?.en).toContain('not reported: BBB');
    const named = qualitySentences(notes, (code) => ({ en: `area ${code}`, zh: `${code}国` }));
    expect(named[4]?.en).toContain('(area CCC): gaps, not zeros');
    expect(named[5]?.zh).toBe('有1项无数值，不参与排序（未报告：BBB国）。');
    for (const { en, zh } of told) expect(`${en}${zh}`).not.toMatch(/undefined|NaN/);
  });
});
