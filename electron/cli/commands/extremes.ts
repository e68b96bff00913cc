import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import { lossExceedance } from '../../../analysis/losses/lossExceedance.ts';
import { type ExtremeModel, lossExtremes } from '../../../analysis/losses/lossExtremes.ts';
import { onePriceLevel } from '../../../analysis/losses/prices/onePriceLevel.ts';
import { indicatorsQuality } from '../../../analysis/losses/quality/indicatorsQuality.ts';
import { exceedanceSentences } from '../../../analysis/losses/sentences/exceedanceSentences.ts';
import { extremeSentences } from '../../../analysis/losses/sentences/extremeSentences.ts';
import {
  type PlottingPosition,
  plottingPositions,
} from '../../../analysis/risk/empiricalExceedance.ts';
import { random } from '../../../analysis/stats/random.ts';
import { numberText } from '../../../datasets/tables/tableText.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { countryYears } from '../countryYears.ts';
import { eventFile } from '../eventFile.ts';
import { chancesText, diagnosticsText, exceedanceText, extremesText } from '../extremeOutputs.ts';
import { lossProvenance } from '../lossProvenance.ts';
import { lossOptions, lossQuestion, lossUsage, unusedScaleYear } from '../lossQuestion.ts';
import { openIndicators } from '../openIndicators.ts';
import { refuseUnused } from '../refuseUnused.ts';
import { sentenceFiles, titleOf } from '../sentenceFiles.ts';
import { writeAll } from '../writeAll.ts';

const MODELS = ['gev', 'gpd'] as const;

const options = {
  ...lossOptions,
  model: { type: 'string' },
  threshold: { type: 'string' },
  periods: { type: 'string' },
  position: { type: 'string' },
  switch: { type: 'string' },
  draws: { type: 'string' },
  seed: { type: 'string' },
} as const;

interface ExtremeChoice {
  readonly model: ExtremeModel;
  readonly threshold: number | undefined;
  readonly periods: readonly number[];
  readonly position: PlottingPosition;
  readonly switchYears: number;
  readonly draws: number;
  readonly seed: number;
}

/** Fits the extremes of yearly country losses and tells their return levels. */
export const extremes: Command = {
  name: 'extremes',
  summary:
    'return levels of losses of a country and year by yearly maxima (gev) or values over a threshold (gpd), with profile and bootstrap intervals and diagnostics; exceedance curves of years and of values as events, average annual loss, probable maximum losses, hybrid curve, chances in some years, information diffusion; too little data is refused',
  usage: `extremes ${lossUsage} [--model gev|gpd] [--threshold X] [--periods 10,50,100] [--position weibull|hazen|gringorten|cunnane|median] [--switch 30] [--draws 500] [--seed 1] [--scale-year Y] [--partial] --out DIR`,
  run: async (args, { say, datasets }) => {
    const { values } = parseArgs({ args: [...args], options });
    const { out, measure = 'lossUsdScaled' } = values;
    const choice = orEnd(choiceOf(values));
    if (out === undefined) {
      const message = 'extremes needs --out DIR, got none';
      throw new CommandError(failure('bad-input', 'extremes', message));
    }
    refuseUnused('extremes', values, [
      { names: ['by'], why: 'its values are countries and years' },
      { names: ['baseline'], why: 'it compares nothing with years before' },
      { names: ['top'], why: 'it ranks nothing' },
      { names: ['threshold'], when: choice.model === 'gev', why: 'gev fits yearly maxima' },
      { names: ['seed'], when: choice.draws === 0, why: 'nothing is drawn with --draws 0' },
      unusedScaleYear(measure),
    ]);
    orEnd(onePriceLevel(measure, 'extremes'));
    const given = { ...values, measure, by: 'country' };
    // a bad call ends before the engine starts
    const events = orEnd(eventFile(values));
    orEnd(lossQuestion(given, { hazards: [] }));
    await openIndicators({ datasets, events }, async (open) => {
      const { names, question } = orEnd(lossQuestion(given, open.reader));
      const cells = orEnd(await countryYears(open.reader, names, question));
      const { model, threshold, periods, seed, draws, position, switchYears } = choice;
      const settings = {
        ...(threshold === undefined ? {} : { threshold }),
        ...(draws === 0 ? {} : { draws: { random: random(seed), count: draws } }),
      };
      const made = orEnd(lossExtremes(cells, model, periods, settings));
      const { yearlyTotals, isAdditive } = cells;
      const curves = orEnd(lossExceedance(cells, made, { position, switchYears, yearlyTotals }));
      const sentences = [
        ...extremeSentences(made, question.measure),
        ...exceedanceSentences(curves, question.measure, isAdditive),
      ];
      const lines = cells.values.map((value, place) =>
        [cells.areas[place], String(cells.years[place]), numberText(value)].join(','),
      );
      const files = {
        'values.csv': `area,year,value\n${lines.join('\n')}\n`,
        'extremes.csv': extremesText(made),
        'diagnostics.csv': diagnosticsText(made),
        'exceedance.csv': exceedanceText(curves, isAdditive),
        'chances.csv': chancesText(curves),
        ...sentenceFiles(
          titleOf(names, open.nameOf),
          sentences,
          [...open.leftOut, ...indicatorsQuality(cells.whole, open.reader.coverage)].filter(
            // nothing is compared with years before
            ({ kind }) => kind !== 'short-baseline',
          ),
          open.nameOf,
        ),
      };
      const asked = { ...question, names, ...choice, threshold: made.threshold };
      const provenance = await lossProvenance('extremes', asked, open, files);
      await writeAll(out, { ...files, 'provenance.json': provenance });
      say(`${made.count} values in ${out}`);
    });
    return exitCodes.done;
  },
};

type Given = Partial<Record<keyof typeof options, string | boolean>>;

function choiceOf(values: Given): Result<ExtremeChoice> {
  const text = (name: keyof typeof options, other: string): string =>
    typeof values[name] === 'string' ? values[name] : other;
  const model = MODELS.find((each) => each === text('model', 'gev'));
  const periods = text('periods', '10,50,100').split(',').map(Number);
  const threshold = values.threshold === undefined ? undefined : Number(values.threshold);
  const position = plottingPositions.find((each) => each === text('position', 'weibull'));
  const switchYears = Number(text('switch', '30') || Number.NaN);
  const [draws, seed] = [text('draws', '500'), text('seed', '1')].map((given) =>
    /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN,
  );
  const faults = [
    model === undefined && '--model gev or gpd',
    position === undefined && `--position of ${plottingPositions.join(', ')}`,
    periods.some((period) => !(period > 1 && Number.isFinite(period))) &&
      '--periods above one year',
    threshold !== undefined &&
      (!Number.isFinite(threshold) || values.threshold === '') &&
      'a number as --threshold',
    !(switchYears > 0 && Number.isFinite(switchYears)) && '--switch above zero years',
    !((draws ?? Number.NaN) <= 100_000) && 'at most 100000 --draws',
    Number.isNaN(seed) && 'a whole number as --seed',
  ].filter((fault) => fault !== false);
  if (faults.length > 0 || model === undefined || position === undefined) {
    return failure('bad-input', 'extremes', `extremes needs ${faults.join('; ')}`);
  }
  return success({
    model,
    threshold,
    periods,
    position,
    switchYears,
    draws: draws ?? 0,
    seed: seed ?? 0,
  });
}
