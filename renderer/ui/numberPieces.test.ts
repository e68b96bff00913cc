import { describe, expect, it } from 'vitest';
import { numberPieces } from './numberPieces.ts';

const numbersIn = (text: string, withYears?: boolean): readonly string[] =>
  numberPieces(text, withYears).flatMap(({ text: piece, isNumber }) => (isNumber ? [piece] : []));

describe('numberPieces', () => {
  it('finds numbers with their marks and percent signs, in either language', () => {
    expect(numbersIn('Deaths reported in 69.18 % of 3,637 entries')).toEqual(['69.18 %', '3,637']);
    expect(numbersIn('3,637条记录中69.18%报告了死亡人数')).toEqual(['3,637', '69.18%']);
    expect(numbersIn('3.637,5 und 1 234, dann −3')).toEqual(['3.637,5', '1', '234', '−3']);
    expect(numbersIn('1\u202F234 entrées')).toEqual(['1\u202F234']);
  });

  it('takes no number out of a name, a date or a span of years', () => {
    expect(numbersIn('FY24, A-1, lossUsd2020 and iso3 of 2001–2022, retrieved 2026-06-23')).toEqual(
      [],
    );
    expect(numbersIn('3 to 5, 2024/05/06.')).toEqual(['3', '5']);
    expect(numbersIn('a frequency of 1/22 a year')).toEqual(['1/22']);
  });

  it('leaves years alone where it is told to', () => {
    expect(numbersIn('Losses begin in 2000.')).toEqual(['2000']);
    expect(numbersIn('191 countries since 2000, 2,000 rows', false)).toEqual(['191', '2,000']);
  });

  it('loses nothing of the text', () => {
    const text = '149 of 152 countries, 98 %';
    expect(
      numberPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
