import { numberMarks } from './numbers.ts';

/** Writes the numbers of a table: as they are seen, and with every digit. */
export interface TableNumbers {
  readonly shown: (value: number, unit?: string) => string;
  readonly full: (value: number, unit?: string) => string;
}

/** Numbers that count nothing: a year with a group mark would be read as a quantity. */
const ungrouped = /^(year|years|date|code|month|day)$/;

/**
 * A writer for the cells of a table.
 *
 * @param locale - whose marks to use, as `numberLocale` answers
 * @example tableNumbers('de-DE').shown(1234.56789) // '1.234,5679'
 */
export function tableNumbers(locale: string): TableNumbers {
  const { decimal, group } = numberMarks(locale);
  const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const formatter = new Intl.NumberFormat('en-GB', options);
    return (value) =>
      formatter
        .formatToParts(value)
        .map((part) => {
          if (part.type === 'decimal') return decimal;
          return part.type === 'group' ? group : part.value;
        })
        .join('');
  };
  const large = format({ maximumFractionDigits: 4 });
  const small = format({ maximumSignificantDigits: 4 });
  const plain = format({ maximumFractionDigits: 4, useGrouping: false });
  const full = format({ maximumSignificantDigits: 17 });
  const fullPlain = format({ maximumSignificantDigits: 17, useGrouping: false });
  const countsNothing = (unit?: string): boolean => unit !== undefined && ungrouped.test(unit);
  return {
    shown: (value, unit) => {
      if (countsNothing(unit)) return plain(value);
      return value !== 0 && Math.abs(value) < 1 ? small(value) : large(value);
    },
    full: (value, unit) => (countsNothing(unit) ? fullPlain : full)(value),
  };
}
