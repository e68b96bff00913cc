import { describe, expect, it } from 'vitest';
import { advanceRuns, figureFontPath } from '../build/advanceRuns.ts';
import { missingGlyphs, textWidth } from './fontMetrics.ts';
import { fontRuns } from './fontRuns.ts';

describe('fontMetrics', () => {
  it('adds advances of Latin digits and the comma', () => {
    expect(textWidth('1,0', 10)).toBeCloseTo(13.88, 12);
  });
  it('counts one em for each Chinese character', () => {
    expect(textWidth('灾害损失', 8)).toBe(32);
  });
  it('names characters that the font cannot draw', () => {
    expect(missingGlyphs('Türkiye, Erdoğan')).toBe('ğ');
    expect(missingGlyphs("São Tomé and Príncipe, Côte d'Ivoire, Curaçao, 吉尔吉斯斯坦")).toBe('');
  });
  it('agrees with the font file of the lockfile', () => {
    expect(advanceRuns(figureFontPath)).toBe(fontRuns);
  });
});
