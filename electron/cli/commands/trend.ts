import { parseArgs } from 'node:util';
import { failure } from '../../../analysis/failure.ts';
import type { LossIndicators } from '../../../analysis/losses/indicators/lossIndicator.ts';
import { type LossTrend, lossTrend } from '../../../analysis/losses/lossTrend.ts';
import { trendSentences } from '../../../analysis/losses/sentences/trendSentences.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { eventFile } from '../eventFile.ts';
import { lossProvenance, quantityCells, sentencesText } from '../lossOutputs.ts';
import { lossOptions, lossQuestion, lossUsage } from '../lossQuestion.ts';
import { openIndicators } from '../openIndicators.ts';
import { numberText } from '../tableText.ts';
import { writeAll } from '../writeAll.ts';

/** Tests the yearly losses of some areas for a trend and a change of level. */
export const trend: Command = {
  name: 'trend',
  summary:
    'trend of a yearly series of losses: Mann-Kendall, Hamed-Rao, Theil-Sen with interval, Pettitt',
  usage: `trend ${lossUsage} [--scale-year Y] [--partial] --out DIR`,
  run: async (args, { say, datasets }) => {
    const { values } = parseArgs({ args: [...args], options: lossOptions });
    const { out } = values;
    if (out === undefined || values.by !== undefined) {
      const message = 'trend needs --out DIR and no --by: its rows are years';
      throw new CommandError(failure('bad-input', 'trend', message));
    }
    // a bad call ends before the engine starts
    const events = orEnd(eventFile(values));
    orEnd(lossQuestion(values, { hazards: [] }));
    await openIndicators({ datasets, events }, async (open) => {
      const { names, question } = orEnd(lossQuestion({ ...values, by: 'year' }, open.reader));
      const answer = orEnd(await open.reader.indicators(names, question));
      const { measure } = question;
      const made = orEnd(
        lossTrend(
          answer.rows.map(({ firstYear }) => firstYear),
          answer.rows.map(({ figures }) => figures[measure].value),
        ),
      );
      const sentences = trendSentences(made, measure);
      const title = (language: 'en' | 'zh'): string =>
        names.map((name) => open.nameOf(name)[language]).join(language === 'en' ? ', ' : '、');
      const files = {
        'series.csv': seriesText(answer),
        'trend.csv': trendText(made),
        'sentences.en.md': sentencesText(title('en'), sentences, 'en'),
        'sentences.zh.md': sentencesText(title('zh'), sentences, 'zh'),
      };
      const provenance = await lossProvenance('trend', answer.question, open, files);
      await writeAll(out, { ...files, 'provenance.json': provenance });
      say(`${made.series.values.length} years in ${out}`);
    });
    return exitCodes.done;
  },
};

function seriesText({ rows, question }: LossIndicators): string {
  const lines = rows.map(({ code, figures }) => {
    const { value, reported, entries } = figures[question.measure];
    return [code, ...quantityCells(value), String(reported), String(entries)].join(',');
  });
  return `year,value,gap,reported,entries\n${lines.join('\n')}\n`;
}

function trendText({ mannKendall, hamedRao, theilSen, pettitt }: LossTrend): string {
  const interval = theilSen.interval ?? ['too-few-values', 'too-few-values'];
  const lines: readonly (readonly [string, string, number | string])[] = [
    ['mannKendall', 'count', mannKendall.count],
    ['mannKendall', 'score', mannKendall.score],
    ['mannKendall', 'variance', mannKendall.variance],
    ['mannKendall', 'z', mannKendall.z],
    ['mannKendall', 'pValue', mannKendall.pValue],
    ['mannKendall', 'tau', mannKendall.tau],
    ['hamedRao', 'z', hamedRao.ok ? hamedRao.value.z : hamedRao.failure.kind],
    ['hamedRao', 'pValue', hamedRao.ok ? hamedRao.value.pValue : hamedRao.failure.kind],
    ['hamedRao', 'factor', hamedRao.ok ? hamedRao.value.factor : hamedRao.failure.kind],
    ['theilSen', 'slope', theilSen.slope],
    ['theilSen', 'intercept', theilSen.intercept],
    ['theilSen', 'lower', interval[0]],
    ['theilSen', 'upper', interval[1]],
    ['pettitt', 'year', pettitt.time],
    ['pettitt', 'statistic', pettitt.statistic],
    ['pettitt', 'pValue', pettitt.pValue],
  ];
  const text = lines.map(([test, quantity, value]) => {
    const cells = typeof value === 'number' ? [numberText(value), ''] : ['', value];
    return [test, quantity, ...cells].join(',');
  });
  return `test,quantity,value,gap\n${text.join('\n')}\n`;
}
