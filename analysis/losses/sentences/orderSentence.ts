import type { LossIndicator, LossIndicators } from '../indicators/lossIndicator.ts';
import { numeratorOf } from '../indicators/numeratorOf.ts';
import { indicatorAddress } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { shareText } from './numberWords.ts';
import { type Bilingual, figure, linkTo, type Sentence, sentence } from './sentence.ts';
import { withinSentence } from './withinSentence.ts';

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
  const { measure, dimension } = question;
  const first = rows
    .filter(({ figures, rank }) => typeof rank === 'number' && Number(figures[measure].value) > 0)
    .toSorted((a, b) => Number(a.rank) - Number(b.rank))
    .slice(0, 3);
  if (first.length < 2) return undefined;
  const isShared = numeratorOf(measure) === measure;
  const words = measureWords[measure];
  const areHazards = dimension === 'hazard' || dimension === 'subtype';
  const parts = first.map((row) => {
    const amount = words.bare(Number(row.figures[measure].value));
    const share = isShared ? shareOf(row) : { en: '', zh: '' };
    const own = dimension === 'year' ? yearName(row.code) : nameOf(row.code);
    const name = areHazards ? { ...own, en: withinSentence(own.en) } : own;
    const link = (text: string): string => linkTo(`${measure} ${row.code}`, text);
    return {
      en: `${name.en} (${link(amount.en)}${share.en})`,
      zh: `${name.zh}（${link(amount.zh)}${share.zh}）`,
    };
  });
  const [most = { en: '', zh: '' }, ...then] = parts;
  const linked = {
    en: `By ${words.name.en}, ${most.en} ranks first, followed by ${then.map(({ en }) => en).join(' and ')}.`,
    zh: `按${words.name.zh}计，${most.zh}居首，其次为${then.map(({ zh }) => zh).join('和')}。`,
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

function yearName(code: string): Bilingual {
  return { en: code, zh: `${code}年` };
}

function shareOf({ code, sharePercent }: LossIndicator): Bilingual {
  if (typeof sharePercent !== 'number') return { en: '', zh: '' };
  const link = (text: string): string => linkTo(`sharePercent ${code}`, text);
  const share = shareText(sharePercent);
  return { en: `, ${link(`${share} %`)}`, zh: `，占${link(`${share}%`)}` };
}
