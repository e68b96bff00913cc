import type { IndicatorDimension } from '../indicators/indicatorQuestion.ts';
import type { LossIndicator, LossIndicators } from '../indicators/lossIndicator.ts';
import { numeratorOf } from '../indicators/numeratorOf.ts';
import { indicatorAddress } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { shareText } from './numberWords.ts';
import { type Bilingual, figure, linkTo, type Sentence, sentence } from './sentence.ts';
import { withinSentence } from './withinSentence.ts';

/** How many ranks a sentence names, and how many rows where ranks are shared. */
const RANKS = 3;
const NAMED = 5;

/** What is named by words that are no proper names. */
const COMMON_NAMES: readonly IndicatorDimension[] = ['hazard', 'subtype', 'income'];

/**
 * Which rows come first, with their amounts and shares.
 *
 * @param answer - indicators of any grouping
 * @param nameOf - the name of a row by its code
 * Rows of one rank are told alike, and none of them is left out.
 *
 * @returns the sentence; none where fewer than two rows have an amount above zero, or all are level
 */
export function orderSentence(
  { rows, question }: LossIndicators,
  nameOf: (code: string) => Bilingual,
): Sentence | undefined {
  const { measure, dimension } = question;
  const first = firstRows(rows, measure);
  const [most] = first;
  if (most === undefined) return undefined;
  const isShared = numeratorOf(measure) === measure;
  const words = measureWords[measure];
  const isCommonName = COMMON_NAMES.includes(dimension);
  const told = (row: LossIndicator): Bilingual => {
    const amount = words.bare(Number(row.figures[measure].value));
    const share = isShared ? shareOf(row) : { en: '', zh: '' };
    const own = dimension === 'year' ? yearName(row.code) : nameOf(row.code);
    const name = isCommonName ? { ...own, en: withinSentence(own.en) } : own;
    const link = (text: string): string => linkTo(`${measure} ${row.code}`, text);
    return {
      en: `${name.en} (${link(amount.en)}${share.en})`,
      zh: `${name.zh}（${link(amount.zh)}${share.zh}）`,
    };
  };
  const level = first.filter(({ rank }) => rank === most.rank);
  const leaders = listText(level.map(told));
  const then = listText(first.slice(level.length).map(told));
  const lead: Bilingual =
    level.length === 1
      ? { en: `${leaders.en} ranks first`, zh: `${leaders.zh}居首` }
      : { en: `${leaders.en} rank first alike`, zh: `${leaders.zh}并列居首` };
  const linked = {
    en: `By ${words.name.en}, ${lead.en}${then.en === '' ? '' : `, followed by ${then.en}`}.`,
    zh: `按${words.name.zh}计，${lead.zh}${then.zh === '' ? '' : `，其次为${then.zh}`}。`,
  };
  const figures = first.flatMap((row) =>
    (
      [
        [measure, row.figures[measure].value],
        ['rank', row.rank],
        ['sharePercent', row.sharePercent],
      ] as const
    ).map(([name, value]) =>
      figure(`${name} ${row.code}`, value, indicatorAddress(row.code, row, name)),
    ),
  );
  return sentence(linked, figures);
}

/** Rows of the first ranks; where too many share the last of them, those before. */
function firstRows(
  rows: readonly LossIndicator[],
  measure: LossIndicators['question']['measure'],
): readonly LossIndicator[] {
  const ranked = rows
    .filter(({ figures, rank }) => typeof rank === 'number' && Number(figures[measure].value) > 0)
    .toSorted((a, b) => Number(a.rank) - Number(b.rank));
  if (ranked.length < 2) return [];
  const first = ranked.filter(({ rank }) => Number(rank) <= RANKS);
  if (first.length <= NAMED) return first;
  const last = Number(first.at(-1)?.rank);
  return first.filter(({ rank }) => Number(rank) < last);
}

/** Several things one after the other. */
function listText(parts: readonly Bilingual[]): Bilingual {
  const joined = (language: keyof Bilingual, [stop, and]: readonly [string, string]): string => {
    const texts = parts.map((part) => part[language]);
    const before = texts.slice(0, -1).join(stop);
    return before === '' ? (texts[0] ?? '') : `${before}${and}${texts.at(-1) ?? ''}`;
  };
  return { en: joined('en', [', ', ' and ']), zh: joined('zh', ['、', '和']) };
}

function yearName(code: string): Bilingual {
  return { en: code, zh: `${code}年` };
}

function shareOf({ code, sharePercent }: LossIndicator): Bilingual {
  if (typeof sharePercent !== 'number') return { en: '', zh: '' };
  const link = (text: string): string => linkTo(`sharePercent ${code}`, text);
  const share = shareText(sharePercent);
  return { en: `, ${link(`${share} %`)}`, zh: `，占${link(`${share}%`)}` };
}
