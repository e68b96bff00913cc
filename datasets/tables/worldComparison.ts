import { type Result, success } from '../../analysis/failure.ts';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import type { LossIndicators } from '../../analysis/losses/indicators/lossIndicator.ts';
import { countText } from '../../analysis/losses/sentences/numberWords.ts';
import { excelRound } from '../../analysis/rounding.ts';
import type { IndicatorReader } from '../store/indicatorReader.ts';
import {
  type ComparisonReason,
  type PublishedFigure,
  publishedTwoDecades,
  publishedWorldLosses,
  publishers,
} from './publishedWorldLosses.ts';

const reasonWords: Readonly<Record<ComparisonReason, string>> = {
  'country-events':
    'ours are country-events: an event that touched several countries counts in each of them, as the heat waves of 2022 do; where the publisher counts it once, ours can only be higher. It cannot be the main reason beside CRED: over the 20 years before and in all of 2000 to 2019 its numbers and ours are nearly equal, while the single years since are not',
  'later-entries':
    'the bundled edition is later than the publication, and the source goes on adding and correcting: above all heat deaths, which are estimated long after the summer; see the second table',
  'other-set':
    'another data base (GDDAT or ADRC, partly built from EM-DAT) or only "larger" disasters, whose threshold is not published',
  'short-baseline':
    'the publisher takes 30 years before; the bundled losses begin in 2000, so ours takes 22 to 24 of them',
  'partial-coverage':
    'not every entry reports this quantity; publishers may estimate or add sources, ours adds up what is reported. Losses are in US$ of the year, a publisher may compare them at adjusted prices',
};

/**
 * The document that puts the bundled losses of the world beside published figures: ours, theirs,
 * difference and reason.
 *
 * @param reader - of the bundled losses
 * @returns Markdown
 * @fails bad-setting  a question that cannot be asked of the losses
 */
export async function worldComparison(reader: IndicatorReader): Promise<Result<string>> {
  const answers = new Map<string, LossIndicators>();
  const lines: string[] = [];
  for (const published of publishedWorldLosses) {
    const { publisher, year, hazard, measure } = published;
    const key = [publisher, year, hazard, measure].join(' ');
    if (!answers.has(key)) {
      const asked = await ask(reader, published);
      if (!asked.ok) return asked;
      answers.set(key, asked.value);
    }
    const answer = answers.get(key);
    if (answer !== undefined) lines.push(lineOf(published, answer));
  }
  const heat: string[] = [];
  for (const year of [2022, 2024]) {
    const all = answers.get(`CRED ${year} all deaths`);
    const asked = await ask(reader, {
      publisher: 'CRED',
      year,
      hazard: 'extreme-temperature',
      measure: 'deaths',
    });
    if (!asked.ok) return asked;
    const theirs = publishedWorldLosses.find(
      (each) =>
        each.publisher === 'CRED' &&
        each.year === year &&
        each.measure === 'deaths' &&
        each.figure === 'value',
    );
    const whole = all?.total.figures.deaths.value;
    const part = asked.value.total.figures.deaths.value;
    if (typeof whole !== 'number' || typeof part !== 'number' || theirs === undefined) continue;
    const cells = [whole, part, whole - part, theirs.theirs].map(countText);
    heat.push(`| ${year} | ${cells.join(' | ')} |`);
  }
  const decades = await twoDecades(reader);
  if (!decades.ok) return decades;
  const reasons = Object.entries(reasonWords).map(([code, words]) => `- **${code}**: ${words}.`);
  const titles = Object.entries(publishers).map(([code, { title, baselineYears }]) => {
    return `- **${code}**: ${title}; means of the ${baselineYears} years before.`;
  });
  return success(
    `${[
      '# The world of 2022, 2023 and 2024 beside published figures',
      '',
      'Made by `npm run --silent riskbelt -- comparison`; a test makes it again and compares. Ours are the bundled country profiles of EM-DAT for the set WORLD, with the hazards that each publisher counts, epidemics apart.',
      '',
      '## Publishers',
      '',
      ...titles,
      '',
      '## Reasons',
      '',
      'What is known of the methods and may explain the direction of a difference; how much each adds cannot be told from the bundled data, which have no single events and no earlier editions.',
      '',
      ...reasons,
      '',
      '## Figures',
      '',
      'Deviations and their differences are in percent and percentage points. In brackets: how many of the entries report the quantity, or how many years the mean is made of.',
      '',
      '| publisher | year | hazard | figure | ours | theirs | difference | in percent | reasons |',
      '|---|---|---|---|---:|---:|---:|---:|---|',
      ...lines,
      '',
      '## Deaths without extreme temperature',
      '',
      'Ours, with the hazards that CRED counts. What is left beside extreme temperature shows how much of the difference late heat deaths can make.',
      '',
      '| year | all | extreme temperature | all others | published by CRED |',
      '|---|---:|---:|---:|---:|',
      ...heat,
      '',
      '## 2000 to 2019 together',
      '',
      'Published by CRED and UNDRR in Human Cost of Disasters (2020), rounded as printed, beside ours with the hazards that CRED counts. Ours are losses in US$ of each year; the price level of the published loss is not known here.',
      '',
      '| figure | ours | theirs | in percent |',
      '|---|---:|---:|---:|',
      ...decades.value,
    ].join('\n')}\n`,
  );
}

function ask(
  reader: IndicatorReader,
  {
    publisher,
    year,
    hazard,
    measure,
  }: Pick<PublishedFigure, 'publisher' | 'year' | 'hazard' | 'measure'>,
  lastYear = year,
): Promise<Result<LossIndicators>> {
  const { baselineYears, leftOut } = publishers[publisher];
  const out: readonly string[] = leftOut;
  const counted = reader.hazards.map(({ code }) => code).filter((code) => !out.includes(code));
  return reader.indicators(['WORLD'], {
    hazards: hazard === 'all' ? counted : [hazard],
    firstYear: year,
    lastYear,
    measure,
    dimension: 'set',
    baselineYears,
    topCount: 1,
    scaleYear: year,
    withPartialYears: false,
  });
}

/** The twenty years that a publication of 2020 adds up, figure by figure. */
async function twoDecades(reader: IndicatorReader): Promise<Result<readonly string[]>> {
  const asked = await ask(
    reader,
    { publisher: 'CRED', year: 2000, hazard: 'all', measure: 'events' },
    2019,
  );
  if (!asked.ok) return asked;
  const { figures } = asked.value.total;
  return success(
    Object.entries(publishedTwoDecades).map(([name, theirs]) => {
      const { value, reported, entries } = figures[name as keyof typeof publishedTwoDecades];
      const ours = typeof value === 'number' ? countText(value) : value;
      const note = name === 'events' ? '' : ` (${countText(reported)} of ${countText(entries)})`;
      const percent = typeof value === 'number' ? excelRound((100 * value) / theirs - 100, 1) : '';
      return `| ${name} | ${ours}${note} | ${countText(theirs)} | ${percent} % |`;
    }),
  );
}

function lineOf(published: PublishedFigure, { total }: LossIndicators): string {
  const { publisher, year, hazard, measure, figure, theirs, reasons } = published;
  const { value, reported, entries } = total.figures[measure];
  const { before } = total;
  const byFigure: Readonly<Record<PublishedFigure['figure'], readonly [Quantity, string]>> = {
    value: [value, measure === 'events' ? '' : ` (${reported} of ${entries})`],
    areasWithEvents: [total.areasWithEvents, ''],
    mean: [before.mean, ` (${before.yearsUsed} of ${before.yearsAsked} years)`],
    median: [before.median, ` (${before.yearsUsed} of ${before.yearsAsked} years)`],
    deviationFromMeanPercent: [
      before.deviationFromMeanPercent,
      ` (${before.yearsUsed} of ${before.yearsAsked} years)`,
    ],
  };
  const [ours, note] = byFigure[figure];
  const isPercent = figure === 'deviationFromMeanPercent';
  const text = (number: number): string =>
    isPercent ? `${excelRound(number, 1)} %` : countText(number);
  const difference = typeof ours === 'number' ? text(ours - theirs) : '';
  const percent =
    typeof ours === 'number' && !isPercent
      ? `${excelRound((100 * (ours - theirs)) / theirs, 1)} %`
      : '';
  const isEqual = typeof ours === 'number' && Math.abs(ours / theirs - 1) < 0.0005;
  const cells = [
    publisher,
    String(year),
    hazard,
    `${measure}${figure === 'value' ? '' : `, ${figure}`}`,
    `${typeof ours === 'number' ? text(ours) : ours}${note}`,
    text(theirs),
    difference,
    percent,
    isEqual ? 'equal as printed' : reasons.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}
