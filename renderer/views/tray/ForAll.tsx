import type { ReactNode } from 'react';
import type { FigureSpec } from '../../chart/figure/FigureSpec.ts';
import {
  type FigurePresetName,
  figurePresets,
  presetOf,
} from '../../chart/figure/figurePresets.ts';
import { onBaseMap } from '../../chart/figure/printedChart.ts';
import { useSend } from '../../state/context.ts';
import type { TrayFigure } from '../../state/tray/trayState.ts';
import { Choice } from '../../ui/Choice.tsx';
import { type Language, languages } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';

interface ForAllProps {
  readonly figures: readonly TrayFigure[];
}

const presets = Object.keys(figurePresets) as FigurePresetName[];

/** The one thing that all have, or null where they differ. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** A figure in another language; texts of its author's own go with the language they are in. */
function inLanguage({ figure, source }: TrayFigure, language: Language): FigureSpec {
  if (figure.chart.language === language) return figure;
  const chart = source.shown[language];
  return {
    ...figure,
    chart: 'baseMap' in figure.chart ? onBaseMap(chart, figure.chart.baseMap.id) : chart,
    texts: { title: null, subtitle: null, note: null },
  };
}

/** Size and language of all collected figures at once. */
export function ForAll({ figures }: ForAllProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const size = common(figures.map(({ figure }) => presetOf(figure)));
  const language = common(figures.map(({ figure }) => figure.chart.language));
  const revise = (change: (item: TrayFigure) => Partial<TrayFigure>): void => {
    for (const item of figures) {
      const { figure, name } = { ...item, ...change(item) };
      if (figure !== item.figure) {
        send({ kind: 'trayChanged', event: { kind: 'figureRevised', id: item.id, figure } });
      }
      if (name !== item.name) {
        send({ kind: 'trayChanged', event: { kind: 'figureRenamed', id: item.id, name } });
      }
    }
  };
  const asTheyAre = { key: 'own', name: say('tray.asTheyAre') } as const;
  return (
    <div className="tray-for-all">
      <Choice<FigurePresetName | 'own'>
        label={say('tray.sizeForAll')}
        stacked
        options={[
          ...(size === null ? [asTheyAre] : []),
          ...presets.map((key) => ({ key, name: say(`export.sizes.${key}`) })),
        ]}
        chosen={size ?? 'own'}
        onChoose={(preset) => {
          if (preset === 'own') return;
          revise(({ figure }) => ({ figure: { ...figure, ...figurePresets[preset] } }));
        }}
      />
      <Choice<Language | 'own'>
        label={say('tray.languageForAll')}
        stacked
        options={[
          ...(language === null ? [asTheyAre] : []),
          ...languages.map((key) => ({
            key,
            name: say(key === 'en' ? 'frame.english' : 'frame.chinese'),
          })),
        ]}
        chosen={language ?? 'own'}
        onChoose={(chosen) => {
          if (chosen === 'own') return;
          revise((item) => {
            const figure = inLanguage(item, chosen);
            // A name that was made follows the language; one of the author's own stays.
            const wasMade = item.name === item.figure.chart.title;
            return { figure, name: wasMade ? figure.chart.title : item.name };
          });
        }}
      />
    </div>
  );
}
