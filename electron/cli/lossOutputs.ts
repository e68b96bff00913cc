import { canonicalJson } from '../../analysis/canonicalJson.ts';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import { indicatorMeasures } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type {
  LossIndicator,
  LossIndicators,
} from '../../analysis/losses/indicators/lossIndicator.ts';
import { TOTAL } from '../../analysis/losses/sentences/indicatorAddress.ts';
import { poissonNoise } from '../../analysis/losses/sentences/poissonNoise.ts';
import {
  addressText,
  type Bilingual,
  type Sentence,
  withAddresses,
} from '../../analysis/losses/sentences/sentence.ts';
import { sha256 } from '../../analysis/sha256.ts';
import type { OpenIndicators } from './openIndicators.ts';
import { hashOf, plain } from './outputs.ts';
import { programVersion } from './programVersion.ts';
import { numberText, quoted } from './tableText.ts';

const HEAD = 'code,firstYear,lastYear,indicator,value,gap,reported,entries';

/** A number and an empty gap, or an empty number and the reason of its gap. */
export function quantityCells(value: Quantity): readonly [string, string] {
  return typeof value === 'number' ? [numberText(value), ''] : ['', value];
}

/**
 * Every indicator of every row as CSV, one line each; the whole follows as `TOTAL`. A gap has an
 * empty value and its reason beside it.
 *
 * @param answer - the indicators
 */
export function indicatorsText(answer: LossIndicators): string {
  const lines = [
    ...answer.rows.flatMap((row) => rowLines(row.code, row)),
    ...rowLines(TOTAL, answer.total),
    line(TOTAL, answer.total, 'gini', answer.gini),
    line(TOTAL, answer.total, 'topSharePercent', answer.topSharePercent),
    line(TOTAL, answer.total, 'areasWithoutEntries', answer.areasWithoutEntries.length),
    ...noiseLines(answer),
  ];
  return `${HEAD}\n${lines.join('\n')}\n`;
}

function noiseLines({ total, question }: LossIndicators): readonly string[] {
  const { measure } = question;
  if (measure !== 'events' && measure !== 'distinctEvents') return [];
  const noise = poissonNoise(total, measure);
  if (noise === undefined) return [];
  return [
    line(TOTAL, total, 'poissonLower', noise.lower),
    line(TOTAL, total, 'poissonUpper', noise.upper),
  ];
}

function rowLines(code: string, row: LossIndicator): readonly string[] {
  const { before } = row;
  return [
    ...indicatorMeasures.map((measure) => {
      const { value, reported, entries } = row.figures[measure];
      return line(code, row, measure, value, [String(reported), String(entries)]);
    }),
    line(code, row, 'areasWithEvents', row.areasWithEvents),
    line(code, row, 'rank', row.rank),
    line(code, row, 'sharePercent', row.sharePercent),
    line(code, row, 'shareOfWorldPercent', row.shareOfWorldPercent),
    line(code, row, 'perYear', before.perYear),
    line(code, row, 'baselineMean', before.mean),
    line(code, row, 'baselineMedian', before.median),
    line(code, row, 'deviationFromMeanPercent', before.deviationFromMeanPercent),
    line(code, row, 'deviationFromMedianPercent', before.deviationFromMedianPercent),
    line(code, row, 'baselineYearsUsed', before.yearsUsed),
    line(code, row, 'baselineYearsAsked', before.yearsAsked),
  ];
}

function line(
  code: string,
  { firstYear, lastYear }: LossIndicator,
  indicator: string,
  value: Quantity,
  counts: readonly [string, string] = ['', ''],
): string {
  const years = [String(firstYear), String(lastYear)];
  return [quoted(code), ...years, indicator, ...quantityCells(value), ...counts].join(',');
}

/**
 * The Lorenz curve as CSV: what share of the rows, from those with least, has what share of all.
 *
 * @param answer - the indicators
 */
export function lorenzText({ lorenz }: LossIndicators): string {
  const lines = lorenz.map(({ areas, total }) => `${numberText(areas)},${numberText(total)}`);
  return `${['shareOfRows,shareOfTotal', ...lines].join('\n')}\n`;
}

/**
 * Names of sets and areas as a title.
 *
 * @param names -  codes
 * @param nameOf - the name of a code
 */
export function titleOf(names: readonly string[], nameOf: (code: string) => Bilingual): Bilingual {
  const all = names.map(nameOf);
  return { en: all.map(({ en }) => en).join(', '), zh: all.map(({ zh }) => zh).join('、') };
}

/**
 * The sentences of a result as files: Markdown in both languages, each number a link to the cell
 * that it is computed in, and the same for machines as JSON.
 *
 * @param title -     what they are about
 * @param sentences - the sentences
 */
export function sentenceFiles(
  title: Bilingual,
  sentences: readonly Sentence[],
): Readonly<Record<string, string>> {
  return {
    'sentences.en.md': sentencesText(title, sentences, 'en'),
    'sentences.zh.md': sentencesText(title, sentences, 'zh'),
    'sentences.json': sentencesJson(sentences),
  };
}

function sentencesText(
  title: Bilingual,
  sentences: readonly Sentence[],
  language: keyof Bilingual,
): string {
  const parts = sentences.map(({ linked, figures }) => {
    const stop = language === 'en' ? ', ' : '，';
    const unrounded = figures.map(({ name, value }) => `\`${name}\` ${String(value)}`);
    const small = unrounded.length === 0 ? '' : `\n<small>${unrounded.join(stop)}</small>\n`;
    return `${withAddresses(linked[language], figures)}\n${small}`;
  });
  return `# ${title[language]}\n\n${parts.join('\n')}`;
}

function sentencesJson(sentences: readonly Sentence[]): string {
  const told = sentences.map(({ en, zh, linked, figures }) => ({
    en,
    zh,
    linked,
    figures: figures.map(({ name, value, address }) => ({
      name,
      value,
      cell: addressText(address),
    })),
  }));
  const content = { format: 'riskbelt-sentences', version: 1, sentences: told };
  return `${canonicalJson(plain(content))}\n`;
}

/**
 * Where results come from: the question, the data sets with their hashes, versions, and the hash of
 * each file written.
 *
 * @param command -  name of the command
 * @param question - what was asked
 * @param open -     what it was asked of
 * @param files -    text by name
 */
export async function lossProvenance(
  command: string,
  question: object,
  { dataSets, engineVersion }: Pick<OpenIndicators, 'dataSets' | 'engineVersion'>,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const provenance = {
    format: 'riskbelt-provenance',
    version: 1,
    riskbelt: await programVersion(),
    engine: engineVersion,
    command,
    question,
    data: dataSets.map(({ name, version, source, licence, partialYears, tables }) => ({
      name,
      version,
      source,
      licence,
      partialYears,
      tables: tables.map((table) => ({ name: table.name, rows: table.rows, sha256: table.sha256 })),
    })),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)])),
  };
  return `${canonicalJson(plain(provenance))}\n`;
}

/**
 * Where the results of a given file come from: what was asked, the file and the hash of each file.
 *
 * @param command -  name of the command
 * @param question - what was asked
 * @param inputs -   files that were read
 * @param files -    text by name
 */
export async function fileProvenance(
  command: string,
  question: object,
  inputs: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const provenance = {
    format: 'riskbelt-provenance',
    version: 1,
    riskbelt: await programVersion(),
    command,
    question,
    inputs: inputs.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)])),
  };
  return `${canonicalJson(plain(provenance))}\n`;
}
