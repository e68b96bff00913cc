import { type ReactNode, useCallback, useMemo } from 'react';
import {
  type PlottingPosition,
  plottingPositions,
} from '../../../../analysis/risk/empiricalExceedance.ts';
import { useSend, useWindow } from '../../../state/context.ts';
import {
  checkPlots,
  type ExceedancePart,
  type ExtremeChoices,
  thresholdShares,
} from '../../../state/lossFigures/extremeChoices.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { useWords } from '../../../words/words.ts';

/** The longest horizon or switch that can be typed, in years. */
const MOST_YEARS = 10_000;

/** Changes what is chosen of return periods. */
function useChange(): (change: Partial<ExtremeChoices>) => void {
  const send = useSend();
  return useCallback((change) => send({ kind: 'lossFiguresChanged', change }), [send]);
}

/** How places become probabilities. */
export function PositionChoice(): ReactNode {
  const say = useWords();
  const change = useChange();
  const chosen = useWindow((state) => state.choices.lossFigures.plottingPosition);
  const options = useMemo(
    () => plottingPositions.map((key) => ({ key, name: say(`extremes.positions.${key}`) })),
    [say],
  );
  const onChoose = useCallback(
    (plottingPosition: PlottingPosition) => change({ plottingPosition }),
    [change],
  );
  return (
    <Choice
      label={say('extremes.position')}
      options={options}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** What can be chosen of a part of return periods. */
export function ExtremeTools({ part }: { readonly part: ExceedancePart }): ReactNode {
  const say = useWords();
  const change = useChange();
  const chosen = useWindow((state) => state.choices.lossFigures);
  switch (part) {
    case 'curve':
    case 'diffusion':
      return <PositionChoice />;
    case 'events':
      return (
        <Segments
          label={say('extremes.interpolation')}
          options={(['linear', 'log'] as const).map((key) => ({
            key,
            name: say(`extremes.interpolations.${key}`),
          }))}
          chosen={chosen.interpolation}
          onChoose={(interpolation) => change({ interpolation })}
        />
      );
    case 'levels':
      return (
        <>
          <ModelTools />
          <NumberField
            label={say('extremes.horizon')}
            value={chosen.horizonYears}
            least={1}
            greatest={MOST_YEARS}
            onChange={(horizonYears) => change({ horizonYears })}
          />
        </>
      );
    case 'hybrid':
      return (
        <>
          <ModelTools />
          <NumberField
            label={say('extremes.switchAt')}
            value={chosen.switchYears}
            least={1}
            greatest={MOST_YEARS}
            onChange={(switchYears) => change({ switchYears })}
          />
        </>
      );
    case 'check':
      return (
        <>
          <Segments
            label={say('extremes.plot')}
            options={checkPlots.map((key) => ({ key, name: say(`extremes.plots.${key}`) }))}
            chosen={chosen.checkPlot}
            onChoose={(checkPlot) => change({ checkPlot })}
          />
          <ModelTools />
        </>
      );
  }
}

/** The model, and the threshold of the one that has one. */
function ModelTools(): ReactNode {
  const say = useWords();
  const change = useChange();
  const model = useWindow((state) => state.choices.lossFigures.extremeModel);
  const share = useWindow((state) => state.choices.lossFigures.belowThreshold);
  const options = useMemo(
    () =>
      thresholdShares.map((one) => ({
        key: String(one),
        name: say('extremes.thresholdShare', { share: Math.round(100 * one) }),
      })),
    [say],
  );
  const onChoose = useCallback((key: string) => change({ belowThreshold: Number(key) }), [change]);
  return (
    <>
      <Segments
        label={say('extremes.model')}
        options={(['gpd', 'gev'] as const).map((key) => ({
          key,
          name: say(`extremes.shortModels.${key}`),
        }))}
        chosen={model}
        onChoose={(extremeModel) => change({ extremeModel })}
      />
      {model === 'gpd' ? (
        <Choice
          label={say('extremes.thresholdAt')}
          options={options}
          chosen={String(share)}
          onChoose={onChoose}
        />
      ) : null}
    </>
  );
}
