import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './fontMetrics.ts';
import { widestPiece, wrapLabel, wrapText } from './wrapText.ts';

describe('wrapText', () => {
  it('breaks Latin text between words', () => {
    expect(wrapText('Deaths per million', 60, 8)).toEqual(['Deaths per', 'million']);
  });
  it('breaks Chinese text between characters, never before a comma or after a bracket', () => {
    expect(wrapText('灾害损失，风险', 32, 8)).toEqual(['灾害损', '失，风险']);
    expect(wrapText('中心（CRED）版', 42, 8)).toEqual(['中心', '（CRED）', '版']);
  });
  it('keeps together what a no-break space joins', () => {
    expect(wrapText('Oceania, n\u00a0=\u00a014', 50, 8)).toEqual(['Oceania,', 'n = 14']);
  });
  it('cuts a word that is wider than a line', () => {
    const lines = wrapText('a'.repeat(40), 50, 8);
    expect(lines.join('')).toBe('a'.repeat(40));
    expect(lines.length).toBeGreaterThan(1);
  });
  it('never begins a line with a closing mark that a long word brings', () => {
    expect(wrapText('INFORM，风险', 38, 8)).toEqual(['INFOR', 'M，风险']);
    expect(wrapText('正在计算…', 32, 8)).toEqual(['正在计', '算…']);
    expect(wrapText('占比（100000%）', 40, 8)).toEqual(['占比', '（10000', '0%）']);
  });
  it('begins no line with a closing mark and ends none with an opening one', () => {
    const word = fc.stringMatching(
      /^([a-zA-Z0-9灾害损失风险]{1,9}[，。、；：！？）》」%]?[（《「]?){1,6}$/,
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const lines = wrapText(words.join(''), 32, 8);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：！？）》」%]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《「]$/);
      }),
      { seed: 20261129, numRuns: 300 },
    );
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

describe('wrapLabel', () => {
  it('leaves no single Chinese character over', () => {
    expect(wrapText('拉丁美洲和加勒比', 56, 8)).toEqual(['拉丁美洲和加勒', '比']);
    expect(wrapLabel('拉丁美洲和加勒比', 56, 8)).toEqual(['拉丁美洲', '和加勒比']);
  });
  it('breaks where a reader pauses, if the lines are as few', () => {
    expect(wrapLabel('拉丁美洲和加勒比，共33个', 95, 8)).toEqual(['拉丁美洲和加勒比，', '共33个']);
    expect(wrapLabel('集成方法：几何平均或算术平均', 100, 8)).toEqual([
      '集成方法：',
      '几何平均或算术平均',
    ]);
    expect(wrapLabel('直接经济损失（美元）', 36, 8).at(-1)).toBe('（美元）');
  });
  it('breaks Latin as a text', () => {
    expect(wrapLabel('Deaths per million', 60, 8)).toEqual(['Deaths per', 'million']);
  });
  it('loses nothing, has no more lines than a text and never exceeds the width', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9,.()灾害损失风险，。（）：]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const text = words.join(' ');
        const lines = wrapLabel(text, 64, 8);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines).toHaveLength(wrapText(text, 64, 8).length);
        for (const line of lines) expect(textWidth(line, 8)).toBeLessThanOrEqual(64 + 1e-9);
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});

describe('widestPiece', () => {
  it('is the room that the longest word needs, with the mark that stands at it', () => {
    expect(widestPiece('Deaths per million', 8)).toBe(
      Math.max(textWidth('Deaths', 8), textWidth('million', 8)),
    );
    expect(widestPiece('灾害损失，风险', 8)).toBe(16);
    expect(widestPiece('', 8)).toBe(0);
  });
});
