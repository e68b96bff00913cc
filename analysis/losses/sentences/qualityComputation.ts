import type { QualityKind, QualityNote } from '../quality/qualityNote.ts';
import type { Computation, ComputationInput } from './computation.ts';
import { ENTRIES, REPORTED } from './computationOf.ts';
import { qualityNumbers } from './qualitySentences.ts';
import { reasonWords } from './reasonWords.ts';
import type { Bilingual, CellAddress } from './sentence.ts';

/**
 * How a number of a note on quality is counted, and from what.
 *
 * @param notes -   the notes of the answer
 * @param address - of the number, as its figure has it
 * @returns formula and inputs; nothing for a number that no note has
 * @cost O(notes)
 */
export function qualityComputation(
  notes: readonly QualityNote[],
  { key }: Pick<CellAddress, 'key'>,
): Computation | undefined {
  const note = notes.find(({ kind }) => kind === key['kind']);
  if (note === undefined) return undefined;
  if (!qualityNumbers(note).some(([quantity]) => quantity === key['quantity'])) return undefined;
  const formula =
    note.kind === 'coverage' && key['quantity'] === 'percent' ? PERCENT : formulas[note.kind];
  return formula === undefined ? undefined : { formula, inputs: inputsOf(note) };
}

const PERCENT: Bilingual = {
  en: '100 · entries that report it / all entries',
  zh: '100 × 有数据条目 / 全部条目',
};

/** How the numbers of each kind of note are counted; kinds without numbers have none. */
const formulas: Partial<Record<QualityKind, Bilingual>> = {
  coverage: {
    en: 'Entries of the source (country, year, subtype of hazard) that count here; those that report it have a number, the others a gap.',
    zh: '计入的数据源条目（国家、年份、灾害亚类）；有数值者计为“有数据”，其余为缺失。',
  },
  'before-2000': {
    en: 'Years of the question before 2000, counted.',
    zh: '问题范围内早于2000年的年数。',
  },
  'years-not-covered': {
    en: 'Years of the question before the first or after the last year of the source, counted.',
    zh: '问题范围内早于数据源首年或晚于其末年的年数。',
  },
  'short-baseline': {
    en: 'Years before that the source covers, has closed and knows a value of, of those asked for.',
    zh: '要求的此前年份中，数据源已覆盖、数据完整且有数值的年数。',
  },
  'areas-without-entries': {
    en: 'Countries and areas of the set without any entry of any year and hazard, counted.',
    zh: '数据源中任何年份、任何灾种均无记录的国家和地区数。',
  },
  gaps: {
    en: 'Rows whose value is a gap, counted by the reason of the gap.',
    zh: '数值缺失的项数，按缺失原因计。',
  },
  'rows-not-counted': {
    en: 'Rows of the table of events, of all years and hazards, that have no present country, no year or no hazard.',
    zh: '事件表（全部年份和灾种）中无对应现今国家、年份或灾种的行数。',
  },
  'years-without-value': {
    en: 'Years or decades whose value is a gap, counted by the reason of the gap.',
    zh: '数值缺失的年份或年代数，按缺失原因计。',
  },
};

function inputsOf(note: QualityNote): readonly ComputationInput[] {
  switch (note.kind) {
    case 'coverage':
      return [
        { name: REPORTED, value: note.reported },
        { name: ENTRIES, value: note.entries },
      ];
    case 'short-baseline':
      return [
        { name: { en: 'years with a value', zh: '有数据年数' }, value: note.yearsUsed },
        { name: { en: 'years asked for', zh: '要求年数' }, value: note.yearsAsked },
      ];
    case 'gaps':
    case 'years-without-value': {
      const reasons = [...new Set(note.gaps.map(({ reason }) => reason))];
      return reasons.map((reason) => ({
        name: reasonWords[reason],
        value: note.gaps.filter((gap) => gap.reason === reason).length,
      }));
    }
    case 'areas-without-entries':
    case 'before-2000':
    case 'country-events':
    case 'mixed-prices':
    case 'partial-years':
    case 'rows-not-counted':
    case 'years-not-covered':
      return [];
  }
}
