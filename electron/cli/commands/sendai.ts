import { parseArgs } from 'node:util';
import { failure } from '../../../analysis/failure.ts';
import { sendaiQuality } from '../../../analysis/losses/quality/sendaiQuality.ts';
import { sendaiSentences } from '../../../analysis/losses/sentences/sendaiSentences.ts';
import { sendaiText, sendaiYearsText } from '../../../datasets/tables/sendaiText.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { eventFile, eventFileOptions } from '../eventFile.ts';
import { lossProvenance } from '../lossProvenance.ts';
import { askedHazards, listOf } from '../lossQuestion.ts';
import { openIndicators } from '../openIndicators.ts';
import { sentenceFiles, titleOf } from '../sentenceFiles.ts';
import { writeAll } from '../writeAll.ts';

/** Tells progress of the targets of the Sendai Framework, as far as losses can stand in for them. */
export const sendai: Command = {
  name: 'sendai',
  summary:
    'indicators A-1, B-1, C-1 and 13.1.1 by stand-ins, yearly and as means since 2020 against 2005-2015, with the number of years behind each; sentences in English and Chinese; provenance',
  usage:
    'sendai --areas SET[,SET or ISO3 …] [--hazards core|all|LIST] [--partial] [--events FILE [--partial-years LIST]] --out DIR',
  run: async (args, { say, datasets }) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        areas: { type: 'string' },
        hazards: { type: 'string' },
        partial: { type: 'boolean' },
        out: { type: 'string' },
        ...eventFileOptions,
      },
    });
    const { out, areas, hazards = 'core' } = values;
    const names = listOf(areas);
    if (out === undefined || names.length === 0 || listOf(hazards).length === 0) {
      const message = 'sendai needs --areas SET, --hazards core, all or a list, and --out DIR';
      throw new CommandError(failure('bad-input', 'sendai', message));
    }
    const events = orEnd(eventFile(values));
    await openIndicators({ datasets, events }, async (open) => {
      const answer = orEnd(
        await open.reader.sendai(names, {
          hazards: askedHazards(hazards, open.reader.hazards),
          withPartialYears: values.partial === true,
        }),
      );
      const files = {
        'sendai.csv': sendaiText(answer),
        'yearly.csv': sendaiYearsText(answer),
        ...sentenceFiles(
          titleOf(names, open.nameOf),
          sendaiSentences(answer),
          [...open.leftOut, ...sendaiQuality(answer, open.reader.coverage)],
          open.nameOf,
        ),
      };
      const asked = { ...answer.question, lastYear: answer.lastYear };
      const provenance = await lossProvenance('sendai', asked, open, files);
      await writeAll(out, { ...files, 'provenance.json': provenance });
      say(`${answer.rows.length} areas in ${out}`);
    });
    return exitCodes.done;
  },
};
