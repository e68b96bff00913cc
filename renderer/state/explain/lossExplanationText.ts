import type { FileRows } from '../../../datasets/tables/lossRows.ts';
import type { LossExplanation } from '../../compute/messages.ts';
import type { Losses } from '../useLosses.ts';
import { baselineFormula } from './baselineFormula.ts';
import { leftOutLines } from './leftOutLines.ts';
import { lossFormulas } from './lossFormulas.ts';
import { lossRankLines } from './lossRankLines.ts';
import { lossTitle } from './lossTitle.ts';

/** A number about losses with its formula, parts, gaps and the lines of the files, as plain text. */
export function lossExplanationText({ explained, rows }: LossExplanation, losses: Losses): string {
  const { say, names, writer, quantity, language } = losses;
  const { number, answer, byYear, byArea, question, baseline } = explained;
  const term = writer('events').full;
  const result = writer(number.measure).full;
  const parts = number.year === null && number.area !== null ? byYear : byArea;
  const { reported, entries } = answer;
  return [
    `${lossTitle(number, explained, losses)}: ${say(`measure.${number.measure}`)}, ${say(`measureUnit.${number.measure}`)}: ${quantity(answer.value, number.measure)}`,
    say('inspector.coverage', { reported: term(reported), entries: term(entries) }),
    ...lossFormulas(explained, rows, { term, result }),
    ...(baseline === null
      ? []
      : baselineFormula(answer.value, baseline, question.baselineStatistic ?? 'mean', {
          term: result,
          result,
          change: writer(number.measure).change,
        })),
    ...lossRankLines(explained, losses),
    ...leftOutLines(explained, say),
    ...parts.map(({ area, year, numerator, denominator, value }) =>
      [
        area === null ? String(year) : names.area(area),
        term(numerator),
        ...(denominator === null ? [] : [term(denominator)]),
        quantity(value, number.measure),
      ].join('\t'),
    ),
    ...(rows === null ? [] : [rows.above, rows.below].flatMap((file) => fileLines(file))),
  ].join('\n');

  function fileLines(file: FileRows | null): readonly string[] {
    if (file === null) return [];
    const { dataSet, header } = file;
    return [
      `${file.file}: ${dataSet.title[language]}; ${dataSet.publisher[language]}; ${dataSet.version[language]}; ${dataSet.licence[language]}`,
      ['', ...header].join('\t'),
      ...file.rows.map(({ line, cells }) => [line, ...cells].join('\t')),
    ];
  }
}
