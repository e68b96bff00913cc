import { describe, expect, it } from 'vitest';
import { foundValues, typedValues } from './typedValues.ts';

const listed = [
  { key: 'CHN', name: 'China' },
  { key: 'IRN', name: 'Iran, Islamic Republic of' },
  { key: 'VNM', name: 'Viet Nam' },
  { key: 'flood', name: '洪水' },
];

describe('typedValues', () => {
  it('takes codes and names in any case, parted by marks of either language', () => {
    expect(typedValues('chn, Viet Nam', listed)).toEqual(['CHN', 'VNM']);
    expect(typedValues('VNM；洪水、CHN', listed)).toEqual(['VNM', 'flood', 'CHN']);
    expect(typedValues('CHN;chn,', listed)).toEqual(['CHN']);
  });

  it('takes a name with a comma whole', () => {
    expect(typedValues('Iran, Islamic Republic of', listed)).toEqual(['IRN']);
  });

  it('takes the only value that is found, and otherwise what is typed', () => {
    expect(typedValues('islamic', listed)).toEqual(['IRN']);
    expect(typedValues('n', listed)).toEqual(['n']);
    expect(typedValues('2004, 2011', [])).toEqual(['2004', '2011']);
    expect(typedValues('  ', listed)).toEqual([]);
  });
});

describe('foundValues', () => {
  it('narrows by code or name, and by nothing to all', () => {
    expect(foundValues(listed, 'vi').map(({ key }) => key)).toEqual(['VNM']);
    expect(foundValues(listed, ' ')).toHaveLength(4);
  });
});
