import { type ReactNode, useCallback, useMemo } from 'react';
import type { YearCoverage } from '../../../analysis/losses/lossData.ts';
import type {
  BaselineStatistic,
  BaselineYears,
  LossMeasure,
  LossQuestion,
} from '../../../analysis/losses/question.ts';
import type { Opened } from '../../compute/messages.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../../words/words.ts';
import { CountryChoice } from './CountryChoice.tsx';
import { HazardChoice } from './HazardChoice.tsx';
import { QuestionTools } from './QuestionTools.tsx';
import { SourceChoice } from './SourceChoice.tsx';

const measures: readonly LossMeasure[] = [
  'events',
  'distinctEvents',
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
  'deathsPerMillion',
  'lossPercentOfGdp',
];

const baselines: readonly BaselineYears[] = [10, 20, 30];
const statistics: readonly BaselineStatistic[] = ['mean', 'median'];

const baselineKey = (years: BaselineYears, statistic: BaselineStatistic): string =>
  `${statistic} ${years}`;

const baselineChoices = statistics.flatMap((statistic) =>
  baselines.map((years) => ({ key: baselineKey(years, statistic), years, statistic })),
);

interface QuestionBarProps {
  readonly opened: Opened;
  readonly coverage: YearCoverage;
}

/** The whole question, read from left to right like a sentence. */
export function QuestionBar({ opened, coverage }: QuestionBarProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const question = useWindow((state) => state.choices.question);
  const { firstYear, lastYear, partialYears } = coverage;
  const years = useMemo(
    () =>
      Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
        const year = String(lastYear - index);
        return { key: year, name: year };
      }),
    [firstYear, lastYear],
  );
  const listsEvents = question.source !== undefined;
  const measureOptions = useMemo(
    () =>
      measures
        .filter((measure) => measure !== 'distinctEvents' || listsEvents)
        .map((measure) => ({
          key: measure,
          name: say(`measure.${measure}`),
          description: say(`measureHint.${measure}`),
        })),
    [say, listsEvents],
  );
  const baselineOptions = useMemo(
    () =>
      baselineChoices.map(({ key, years: count, statistic }) => ({
        key,
        name: say(`question.baselineYears.${statistic}`, { years: count }),
      })),
    [say],
  );
  const change = useCallback(
    (part: Partial<LossQuestion>): void => send({ kind: 'questionChanged', change: part }),
    [send],
  );
  const chooseSet = useCallback((countrySet: string) => change({ countrySet }), [change]);
  const chooseFirstYear = useCallback(
    (year: string) => change({ firstYear: Number(year) }),
    [change],
  );
  const chooseLastYear = useCallback(
    (year: string) => change({ lastYear: Number(year) }),
    [change],
  );
  const chooseMeasure = useCallback((measure: LossMeasure) => change({ measure }), [change]);
  const chooseBaseline = useCallback(
    (key: string) => {
      const found = baselineChoices.find((choice) => choice.key === key);
      if (found === undefined) return;
      change({ baselineYears: found.years, baselineStatistic: found.statistic });
    },
    [change],
  );

  const partial = partialYears.filter(
    (year) => year >= question.firstYear && year <= question.lastYear,
  );

  return (
    <section className="question-bar" aria-label={say('question.label')}>
      <SourceChoice opened={opened} question={question} />
      <span className="question-countries">
        <CountryChoice opened={opened} countrySet={question.countrySet} onChoose={chooseSet} />
      </span>
      <HazardChoice opened={opened} />
      <div className="question-years">
        <Choice
          label={say('question.years')}
          options={years}
          chosen={String(question.firstYear)}
          onChoose={chooseFirstYear}
        />
        <span aria-hidden="true">–</span>
        <Choice
          label={say('question.lastYear')}
          hideLabel
          options={years}
          chosen={String(question.lastYear)}
          onChoose={chooseLastYear}
        />
      </div>
      {partial.length === 0 ? null : (
        <Switch
          on={question.withPartialYears}
          onChange={(withPartialYears) =>
            send({ kind: 'questionChanged', change: { withPartialYears } })
          }
        >
          {say('question.withPartial', { year: partial.join(', ') })}
        </Switch>
      )}
      <Choice
        label={say('question.measure')}
        options={measureOptions}
        chosen={question.measure}
        onChoose={chooseMeasure}
      />
      <Choice
        label={say('question.baseline')}
        options={baselineOptions}
        chosen={baselineKey(question.baselineYears, question.baselineStatistic ?? 'mean')}
        onChoose={chooseBaseline}
      />
      <QuestionTools opened={opened} />
    </section>
  );
}
