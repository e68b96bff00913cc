import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { LossMeasure } from '../../analysis/losses/question.ts';
import type { FigureFrame } from '../state/figures/figureFrame.ts';
import { type LossWords, lossHeadline } from '../state/sentences/lossHeadline.ts';
import { numberWriter } from '../words/numbers.ts';
import type { Say } from '../words/words.ts';

/** What the text is made of. */
interface ReportWords extends LossWords {
  readonly say: Say;
}

const measures: readonly LossMeasure[] = ['events', 'deaths', 'affected', 'lossUsd'];

/** The assessment in words, as Markdown: findings, losses by hazard, sources, how to repeat it. */
export function reportText(frame: FigureFrame, losses: ReportWords): string {
  const { say } = losses;
  const { main, more } = lossHeadline(losses);
  return [
    `# ${say('report.title')}`,
    '',
    frame.subtitle,
    '',
    ...[...main, ...more].map((sentence) => sentence[frame.language]),
    '',
    `## ${say('hazards.title')}`,
    '',
    ...hazardTable(losses.assessment, frame, losses),
    '',
    ...frame.notes.map((note) => `- ${note}`),
    '',
    `${say('library.source')}: ${frame.source}`,
    `${say('library.licence')}: ${frame.licence}`,
    '',
    frame.credit,
    '',
  ].join('\n');
}

function hazardTable(
  { hazards, total }: LossAssessment,
  frame: FigureFrame,
  { say, names }: ReportWords,
): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (measure: LossMeasure, value: number | string): string =>
    typeof value === 'number'
      ? numberWriter(measure, frame.numbers.locale, frame.language).full(value)
      : '–';
  const line = (name: string, figures: LossAssessment['total']): string =>
    row([name, ...measures.map((measure) => cell(measure, figures[measure].value))]);
  return [
    row(['', ...measures.map((measure) => say(`measure.${measure}`))]),
    row(['---', ...measures.map(() => '---:')]),
    ...hazards.map(({ hazard, figures }) => line(names.hazard(hazard), figures)),
    line(say('table.total'), total),
  ];
}
