import { parseArgs } from 'node:util';
import { failure } from '../../../analysis/failure.ts';
import { indicatorDimensions } from '../../../analysis/losses/indicators/indicatorQuestion.ts';
import { indicatorsQuality } from '../../../analysis/losses/quality/indicatorsQuality.ts';
import { lossSentences } from '../../../analysis/losses/sentences/lossSentences.ts';
import { measureWords } from '../../../analysis/losses/sentences/measureWords.ts';
import { indicatorsText, lorenzText } from '../../../datasets/tables/indicatorsText.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { eventFile } from '../eventFile.ts';
import { lossProvenance } from '../lossProvenance.ts';
import { lossOptions, lossQuestion, lossUsage } from '../lossQuestion.ts';
import { openIndicators } from '../openIndicators.ts';
import { sentenceFiles, titleOf } from '../sentenceFiles.ts';
import { writeAll } from '../writeAll.ts';

/** Answers a question about losses and writes figures, sentences and provenance. */
export const losses: Command = {
  name: 'losses',
  summary: `indicators of losses with coverage, ranks, shares and deviations, as CSV; sentences in English and Chinese; provenance. Measures: ${Object.keys(measureWords).join(', ')}. Groupings: ${indicatorDimensions.join(', ')}`,
  usage: `losses ${lossUsage} [--by DIM] [--baseline K] [--top N] [--scale-year Y] [--partial] --out DIR`,
  run: async (args, { say, progress, datasets }) => {
    const { values } = parseArgs({ args: [...args], options: lossOptions });
    const { out } = values;
    if (out === undefined) {
      throw new CommandError(failure('bad-input', 'losses', 'losses needs --out DIR, got none'));
    }
    // a bad call ends before the engine starts
    const events = orEnd(eventFile(values));
    orEnd(lossQuestion(values, { hazards: [] }));
    await openIndicators({ datasets, events }, async (open) => {
      const { names, question } = orEnd(lossQuestion(values, open.reader));
      progress(`${names.join(', ')} by ${question.dimension}`);
      const answer = orEnd(await open.reader.indicators(names, question));
      const sentences = lossSentences(answer, open.nameOf, open.reader.coverage);
      const files = {
        'losses.csv': indicatorsText(answer),
        'lorenz.csv': lorenzText(answer),
        ...sentenceFiles(
          titleOf(names, open.nameOf),
          sentences,
          [...open.leftOut, ...indicatorsQuality(answer, open.reader.coverage)],
          open.nameOf,
        ),
      };
      const provenance = await lossProvenance('losses', answer.question, open, files);
      await writeAll(out, { ...files, 'provenance.json': provenance });
      say(`${answer.rows.length} rows in ${out}`);
    });
    return exitCodes.done;
  },
};
