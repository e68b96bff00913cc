import { expect, it } from 'vitest';
import { withMarks } from './withMarks.ts';

const german = { decimal: ',', group: '.' };

it('writes the numbers of a sentence with the marks of a locale', () => {
  expect(withMarks('349,290 deaths (46.5 %) in 2022', german)).toBe(
    '349.290 deaths (46,5 %) in 2022',
  );
  expect(withMarks('US$1,764.7 billion', german)).toBe('US$1.764,7 billion');
  expect(withMarks('占1,764.68亿美元，', { decimal: '.', group: '’' })).toBe('占1’764.68亿美元，');
});

it('leaves years, lists of numbers and codes as they are', () => {
  expect(withMarks('2023, 2024; 1, 200', german)).toBe('2023, 2024; 1, 200');
  expect(withMarks('13.1.1 in 2015-2022: 0.5', german)).toBe('13.1.1 in 2015-2022: 0,5');
});

it('changes nothing where the marks are English ones', () => {
  expect(withMarks('1,234.5', { decimal: '.', group: ',' })).toBe('1,234.5');
});
