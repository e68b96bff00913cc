import type { YearCoverage } from '../lossData.ts';
import { type Bilingual } from './sentence.ts';
import { yearsText } from './yearsText.ts';

/** A period that is asked for. */
interface Asked {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly withPartialYears: boolean;
}

/**
 * A period in words, with what of it counts where that is not all, and years that count although the
 * source has not closed them.
 *
 * @param asked -    the period
 * @param coverage - years of the source; without them all count
 * @returns the period, in brackets what to know about it
 * @cost O(years)
 * @example countedYears(asked, coverage).en // '2010–2026 (2010–2025 counted)'
 */
export function countedYears(
  { firstYear, lastYear, withPartialYears }: Asked,
  coverage?: YearCoverage,
): Bilingual {
  const period = yearsText(firstYear, lastYear);
  if (coverage === undefined) return period;
  const isOpen = (year: number): boolean => coverage.partialYears.includes(year);
  const inside = yearsThatCount({ firstYear, lastYear, withPartialYears }, coverage);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return period;
  const isAll = first === firstYear && last === lastYear;
  const counted = yearsText(first, last);
  const open = inside.filter(isOpen).join(', ');
  const remarks: readonly Bilingual[] = [
    ...(isAll ? [] : [{ en: `${counted.en} counted`, zh: `计入${counted.zh}` }]),
    ...(open === '' ? [] : [openWords(open, firstYear === lastYear)]),
  ];
  if (remarks.length === 0) return period;
  return {
    en: `${period.en} (${remarks.map(({ en }) => en).join('; ')})`,
    zh: `${period.zh}（${remarks.map(({ zh }) => zh).join('；')}）`,
  };
}

/**
 * The years of a period that count.
 *
 * @param asked -    the period
 * @param coverage - years of the source; without them all count
 * @returns years, rising
 * @cost O(years)
 */
export function yearsThatCount(
  { firstYear, lastYear, withPartialYears }: Asked,
  coverage?: YearCoverage,
): readonly number[] {
  const asked = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  if (coverage === undefined) return asked;
  return asked
    .filter((year) => year >= coverage.firstYear && year <= coverage.lastYear)
    .filter((year) => withPartialYears || !coverage.partialYears.includes(year));
}

function openWords(years: string, isWhole: boolean): Bilingual {
  return isWhole
    ? { en: 'not yet closed by the source', zh: '数据源尚未完整收录' }
    : {
        en: `${years} not yet closed by the source`,
        zh: `${years.replaceAll(', ', '、')}年数据源尚未完整收录`,
      };
}
