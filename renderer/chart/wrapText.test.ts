import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './fontMetrics.ts';
import { wrapText } from './wrapText.ts';

describe('wrapText', () => {
  it('breaks Latin text between words', () => {
    expect(wrapText('Deaths per million', 60, 8)).toEqual(['Deaths per', 'million']);
  });
  it('breaks Chinese text between characters, never before a comma or after a bracket', () => {
    expect(wrapText('灾害损失，风险', 32, 8)).toEqual(['灾害损', '失，风险']);
    expect(wrapText('中心（CRED）版', 42, 8)).toEqual(['中心', '（CRED）', '版']);
  });
  it('cuts a word that is wider than a line', () => {
    const lines = wrapText('a'.repeat(40), 50, 8);
    expect(lines.join('')).toBe('a'.repeat(40));
    expect(lines.length).toBeGreaterThan(1);
  });
  it('loses nothing and never exceeds the width', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9,.()灾害损失风险，。（）：]{1,24}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const lines = wrapText(words.join(' '), 64, 8);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(textWidth(line, 8)).toBeLessThanOrEqual(64 + 1e-9);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
