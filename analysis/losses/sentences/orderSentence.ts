import type { LossIndicator, LossIndicators } from '../indicators/lossIndicator.ts';
import { numeratorOf } from '../indicators/numeratorOf.ts';
import { measureWords } from './measureWords.ts';
import { type Bilingual, figure, type Sentence } from './sentence.ts';

/**
 * Which rows come first, with their amounts and shares.
 *
 * @param answer - indicators of any grouping
 * @param nameOf - the name of a row by its code
 * @returns the sentence; none where fewer than two rows have an amount above zero
 */
export function orderSentence(
  { rows, question }: LossIndicators,
  nameOf: (code: string) => Bilingual,
): Sentence | undefined {
  const { measure } = question;
  const first = rows
    .filter(({ figures, rank }) => typeof rank === 'number' && Number(figures[measure].value) > 0)
    .toSorted((a, b) => Number(a.rank) - Number(b.rank))
    .slice(0, 3);
  if (first.length < 2) return undefined;
  const isShared = numeratorOf(measure) === measure;
  const words = measureWords[measure];
  const parts = first.map((row) => {
    const amount = words.amount(Number(row.figures[measure].value));
    const share = isShared ? shareOf(row) : { en: '', zh: '' };
    const name = nameOf(row.code);
    return {
      en: `${name.en} (${amount.en}${share.en})`,
      zh: `${name.zh}（${amount.zh}${share.zh}）`,
    };
  });
  return {
    en: `In order of ${words.name.en}: ${parts.map(({ en }) => en).join(', ')}.`,
    zh: `按${words.name.zh}排序：${parts.map(({ zh }) => zh).join('、')}。`,
    figures: first.flatMap((row) => [
      figure(`${measure} ${row.code}`, row.figures[measure].value),
      figure(`rank ${row.code}`, row.rank),
      figure(`sharePercent ${row.code}`, row.sharePercent),
    ]),
  };
}

function shareOf({ sharePercent }: LossIndicator): Bilingual {
  if (typeof sharePercent !== 'number') return { en: '', zh: '' };
  return { en: `, ${sharePercent} %`, zh: `，占${sharePercent}%` };
}
