import { describe, expect, it } from 'vitest';
import { numberLocale, numberMarks, numberWriter } from './numbers.ts';

describe('numberMarks', () => {
  it('knows the marks of a locale', () => {
    expect(numberMarks('de-DE')).toMatchObject({ decimal: ',', group: '.' });
    expect(numberMarks('fr-FR')).toMatchObject({ decimal: ',', group: '\u202f' });
  });
});

describe('numberLocale', () => {
  it('follows the system, and falls back to English where the system names no locale', () => {
    expect(numberLocale('system', 'de-AT')).toBe('de-AT');
    expect(numberLocale('system', 'xx-unknown-locale')).toBe('en-GB');
    expect(numberLocale('system', 'c')).toBe('en-GB');
    expect(numberLocale('fr-FR', 'de-AT')).toBe('fr-FR');
  });
});

describe('numberWriter', () => {
  it('writes counts whole, with the marks of the locale', () => {
    expect(numberWriter('deaths', 'en-GB', 'en').full(349290)).toBe('349,290');
    expect(numberWriter('deaths', 'de-DE', 'en').full(349290)).toBe('349.290');
  });

  it('takes magnitude words from the language', () => {
    expect(numberWriter('lossUsd', 'en-GB', 'en').short(1.315e12)).toMatch(
      /^US\$\u00a01.32(tn|T)$/,
    );
    expect(numberWriter('lossUsd', 'en-GB', 'zh').short(1.315e12)).toBe('1.32万亿美元');
    expect(numberWriter('lossUsd', 'de-DE', 'zh').short(1.315e12)).toBe('1,32万亿美元');
  });

  it('writes Chinese money as it is read, in full digits in English', () => {
    const chinese = numberWriter('lossUsd', 'zh-CN', 'zh').full;
    expect(chinese(42_392_648_000)).toBe('423.93亿美元');
    expect(chinese(9_800_000)).toBe('980.00万美元');
    expect(chinese(512)).toBe('512美元');
    expect(numberWriter('lossPpp2021', 'zh-CN', 'zh').full(1e9)).toBe('10.00亿国际元');
    expect(numberWriter('lossUsdScaled', 'en-GB', 'en').full(42_392_648_000)).toBe(
      'US$\u00a042,392,648,000',
    );
    expect(numberWriter('lossPpp2021', 'en-GB', 'en').full(1e9)).toBe('Int$\u00a01,000,000,000');
  });

  it('writes shares with two decimals and changes with a sign', () => {
    const writer = numberWriter('deaths', 'en-GB', 'en');
    expect(writer.share(5.3)).toBe('5.30\u00a0%');
    expect(writer.change(4.63)).toBe('+4.6\u00a0%');
    expect(writer.change(-2)).toBe('\u22122.0\u00a0%');
    expect(writer.change(-0.04)).toBe('0.0\u00a0%');
    // nobody reads the tenth of a percent of a change by the thousandfold
    expect(writer.change(156_589.4)).toBe('+156,589\u00a0%');
    const chinese = numberWriter('deaths', 'zh-CN', 'zh');
    expect(chinese.share(5.3)).toBe('5.30%');
    expect(chinese.change(4.63)).toBe('+4.6%');
    expect(writer.full(-0.2)).toBe('0');
    expect(numberWriter('deathsPerMillion', 'en-GB', 'en').short(-0.0758)).toBe('\u22120.0758');
  });

  it('keeps four figures of a rate', () => {
    const { full } = numberWriter('lossPercentOfGdp', 'en-GB', 'en');
    expect(full(0.28846)).toBe('0.2885\u00a0%');
    // as exact as its neighbours in a column
    expect(full(0.146)).toBe('0.1460\u00a0%');
    expect(full(0)).toBe('0\u00a0%');
  });

  it('writes short numbers with three figures, and counts below a thousand as they are', () => {
    const money = numberWriter('lossUsd', 'en-GB', 'en').short;
    expect(money(10_029_295_000)).toBe('US$\u00a010.0bn');
    expect(money(41_705_553_000)).toBe('US$\u00a041.7bn');
    expect(money(4_000_000_000)).toBe('US$\u00a04.00bn');
    expect(numberWriter('lossUsd', 'zh-CN', 'zh').short(1e9)).toBe('10.0亿美元');
    const count = numberWriter('events', 'en-GB', 'en').short;
    expect([count(0), count(7), count(606), count(5600)]).toEqual(['0', '7', '606', '5.60k']);
    expect(numberWriter('deathsPerMillion', 'en-GB', 'en').short(-8.8)).toBe('\u22128.80');
  });
});
