import { parseArgs } from 'node:util';
import { failure } from '../../../analysis/failure.ts';
import { type LossExtremes, lossExtremes } from '../../../analysis/losses/lossExtremes.ts';
import { extremeSentences } from '../../../analysis/losses/sentences/extremeSentences.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { countryYears } from '../countryYears.ts';
import { eventFile } from '../eventFile.ts';
import { lossProvenance, sentencesText } from '../lossOutputs.ts';
import { lossOptions, lossQuestion, lossUsage } from '../lossQuestion.ts';
import { openIndicators } from '../openIndicators.ts';
import { numberText } from '../tableText.ts';
import { writeAll } from '../writeAll.ts';

const MODELS = ['gev', 'gpd'] as const;

/** Fits the extremes of yearly country losses and tells their return levels. */
export const extremes: Command = {
  name: 'extremes',
  summary:
    'return levels of losses of a country and year, with intervals: yearly maxima (gev) or values over a threshold (gpd); too little data is refused',
  usage: `extremes ${lossUsage} [--model gev|gpd] [--threshold X] [--periods 10,50,100] [--scale-year Y] --out DIR`,
  run: async (args, { say, datasets }) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...lossOptions,
        model: { type: 'string' },
        threshold: { type: 'string' },
        periods: { type: 'string' },
      },
    });
    const { out, measure = 'lossUsdScaled' } = values;
    const model = MODELS.find((each) => each === (values.model ?? 'gev'));
    const periods = (values.periods ?? '10,50,100').split(',').map(Number);
    const threshold = values.threshold === undefined ? undefined : Number(values.threshold);
    const isBad =
      out === undefined ||
      model === undefined ||
      values.by !== undefined ||
      periods.some((period) => !(period > 1 && Number.isFinite(period))) ||
      (threshold !== undefined && (!Number.isFinite(threshold) || values.threshold === ''));
    if (isBad) {
      const message =
        'extremes needs --out DIR, --model gev or gpd, --periods above one year, a number as --threshold, and no --by';
      throw new CommandError(failure('bad-input', 'extremes', message));
    }
    if (measure === 'lossUsd') {
      const message =
        'extremes needs one price level, got lossUsd: use lossUsdScaled or lossUsdAdjusted';
      throw new CommandError(failure('bad-setting', 'extremes', message));
    }
    const given = { ...values, measure, by: 'country' };
    // a bad call ends before the engine starts
    const events = orEnd(eventFile(values));
    orEnd(lossQuestion(given, { hazards: [] }));
    await openIndicators({ datasets, events }, async (open) => {
      const { names, question } = orEnd(lossQuestion(given, open.reader));
      const cells = orEnd(await countryYears(open.reader, names, question));
      const made = orEnd(lossExtremes(cells, model, periods, threshold));
      const sentences = extremeSentences(made, question.measure);
      const title = (language: 'en' | 'zh'): string =>
        names.map((name) => open.nameOf(name)[language]).join(language === 'en' ? ', ' : '、');
      const lines = cells.values.map((value, place) =>
        [cells.areas[place], String(cells.years[place]), numberText(value)].join(','),
      );
      const files = {
        'values.csv': `area,year,value\n${lines.join('\n')}\n`,
        'extremes.csv': extremesText(made),
        'sentences.en.md': sentencesText(title('en'), sentences, 'en'),
        'sentences.zh.md': sentencesText(title('zh'), sentences, 'zh'),
      };
      const asked = { ...question, names, model, periods, threshold: made.threshold };
      const provenance = await lossProvenance('extremes', asked, open, files);
      await writeAll(out, { ...files, 'provenance.json': provenance });
      say(`${made.count} values in ${out}`);
    });
    return exitCodes.done;
  },
};

function extremesText(made: LossExtremes): string {
  const row = (...cells: readonly (string | number)[]): string =>
    cells.map((cell) => (typeof cell === 'number' ? numberText(cell) : cell)).join(',');
  const { threshold, parameters, count, yearsOfRecord, warnings, levels } = made;
  const lines = [
    ...Object.entries(parameters).map(([name, value]) => row(name, '', value, '')),
    ...(threshold === undefined ? [] : [row('threshold', '', threshold, '')]),
    row('count', '', count, ''),
    row('yearsOfRecord', '', yearsOfRecord, ''),
    ...warnings.map((warning) => row('warning', '', '', warning)),
    ...levels.flatMap(({ returnPeriodYears: period, level, interval, isBeyondRecord: far }) => [
      level.ok
        ? row('level', period, level.value, far ? 'beyond-record' : '')
        : row('level', period, '', level.failure.kind),
      ...(interval.ok
        ? [
            row('lower', period, interval.value.lower, ''),
            row('upper', period, interval.value.upper, ''),
          ]
        : [
            row('lower', period, '', interval.failure.kind),
            row('upper', period, '', interval.failure.kind),
          ]),
    ]),
  ];
  return `quantity,returnPeriodYears,value,note\n${lines.join('\n')}\n`;
}
