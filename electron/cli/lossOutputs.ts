import { canonicalJson } from '../../analysis/canonicalJson.ts';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import { indicatorMeasures } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type {
  LossIndicator,
  LossIndicators,
} from '../../analysis/losses/indicators/lossIndicator.ts';
import { TOTAL } from '../../analysis/losses/sentences/indicatorAddress.ts';
import { poissonNoise } from '../../analysis/losses/sentences/poissonNoise.ts';
import { sha256 } from '../../analysis/sha256.ts';
import { hashOf, plain } from '../../datasets/tables/indexFiles.ts';
import { numberText, quoted } from '../../datasets/tables/tableText.ts';
import type { OpenIndicators } from './openIndicators.ts';
import { programVersion } from './programVersion.ts';

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
