import { type ReactNode, useMemo } from 'react';
import type { Table } from '../../analysis/table.ts';
import type { CountrySet } from '../../datasets/store/catalogue.ts';
import { publishedHistories } from '../../datasets/tables/publishedHistory.ts';
import { indexInYear } from '../state/builds/indexInYear.ts';
import { tableCode } from '../state/builds/tableCode.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useWindow } from '../state/context.ts';
import { changeApart } from '../state/explain/apart/changeApart.ts';
import { classApart } from '../state/explain/apart/classApart.ts';
import { correlationApart } from '../state/explain/apart/correlationApart.ts';
import type { FigureNumber as Number } from '../state/explain/apart/figureNumber.ts';
import { historyApart } from '../state/explain/apart/historyApart.ts';
import { medianApart } from '../state/explain/apart/medianApart.ts';
import { rankApart } from '../state/explain/apart/rankApart.ts';
import { removalApart } from '../state/explain/apart/removalApart.ts';
import { sensitivityApart } from '../state/explain/apart/sensitivityApart.ts';
import type { TakenApart } from '../state/explain/apart/takenApart.ts';
import type { RobustnessState } from '../state/robustness/robustnessState.ts';
import { useSettings } from '../state/settingsInUse.ts';
import { decimalWriter } from '../words/decimals.ts';
import { numberLocale, numberMarks } from '../words/numbers.ts';
import { ApartPanel } from './ApartPanel.tsx';
import { type IndexOfScore, useIndexOfBuild } from './useIndexOfScore.ts';

const none: readonly CountrySet[] = [];

interface FigureNumberProps {
  readonly index: IndexOnScreen;
}

/** The number of a figure of the index that was asked for, taken apart. */
export function FigureNumber({ index }: FigureNumberProps): ReactNode {
  const explaining = useWindow((state) => state.explaining);
  const robustness = useWindow((state) => state.robustness);
  const settings = useSettings();
  const sets = useWindow(({ opening }) =>
    opening.kind === 'done' ? opening.value.countrySets : none,
  );
  const history = useHistory(index);
  const ofBuild = useIndexOfBuild(index);
  const number = explaining.kind === 'figure' ? explaining.number : null;
  const apart = useMemo(() => {
    if (number === null) return null;
    const marks = numberMarks(numberLocale(settings.numbers, settings.systemLocale));
    const decimals = (count: number): ((value: number) => string) => decimalWriter(count, marks);
    return apartOf(index, number, { robustness, history, sets, decimals, ofBuild });
  }, [index, number, robustness, settings, history, sets, ofBuild]);
  return apart === null ? (
    <p className="explain-note">{index.say('apart.gone')}</p>
  ) : (
    <ApartPanel apart={apart} index={index} />
  );
}

interface Beside {
  readonly robustness: RobustnessState;
  readonly history: Table | null;
  readonly sets: readonly CountrySet[];
  readonly decimals: (count: number) => (value: number) => string;
  readonly ofBuild: (key: string | null | undefined) => IndexOfScore;
}

function apartOf(
  index: IndexOnScreen,
  number: Number,
  { robustness, history, sets, decimals, ofBuild }: Beside,
): TakenApart | null {
  switch (number.kind) {
    case 'sensitivity': {
      if (robustness.kind !== 'done') return null;
      const { answer } = robustness;
      return sensitivityApart({ ...index, answer, share: decimals(2) }, number.assumption);
    }
    case 'removal': {
      if (robustness.kind !== 'done') return null;
      const { answer, of } = robustness;
      const inputs = { ...index, built: of, year: answer.year, places: decimals(1) };
      return removalApart(inputs, number.node);
    }
    case 'median': {
      const { index: found, build } = ofBuild(number.build);
      if (found === null) return null;
      const inYear = { ...indexInYear(found, number.year), build };
      const set = sets.find(({ code }) => code === number.countrySet);
      if (set === undefined) return medianApart(inYear, number.node);
      const scope = { ...inYear.scope, areas: new Set(set.areas) };
      return medianApart({ ...inYear, scope, setName: set.name[index.language] }, number.node);
    }
    case 'history':
      return historyApart({ ...index, history }, number);
    case 'rank': {
      const { index: found, build } = ofBuild(number.build);
      return found === null ? null : rankApart({ ...found, build }, number.area, number.node);
    }
    case 'change': {
      const { index: found, build } = ofBuild(number.build);
      if (found === null || build === null) return null;
      const inputs = { ...index, before: found.built, build };
      return changeApart(inputs, number.area, number.node);
    }
    case 'class':
      return classApart(index, number.node, number.place);
    case 'correlation':
      return correlationApart(index, number.node, number.other);
  }
}

/** Published scores of earlier years, where a screen has read them. */
function useHistory({ built }: IndexOnScreen): Table | null {
  const code = publishedHistories[tableCode(built.source)];
  return useWindow((state) => {
    const job = code === undefined ? undefined : state.tables[code];
    return job?.kind === 'done' ? job.value : null;
  });
}
