import type { FigureSource, FigureSpec, FigureTexts } from '../../chart/figure/FigureSpec.ts';
import { figureOf } from '../../chart/figure/figurePresets.ts';
import { onBaseMap } from '../../chart/figure/printedChart.ts';
import type { BaseMapId } from '../../chart/specs/baseMap.ts';
import type { FigureLanguage } from '../../chart/specs/frame.ts';

/** A figure that is being edited: each language keeps the texts that were written in it. */
export interface Draft {
  readonly language: FigureLanguage;
  readonly texts: Readonly<Record<FigureLanguage, FigureTexts>>;
  /** Null for a chart without a map. */
  readonly baseMap: BaseMapId | null;
  readonly look: Omit<FigureSpec, 'chart' | 'texts'>;
}

const asMade: FigureTexts = { title: null, subtitle: null, note: null };

/** The draft that an editor opens with. */
export function draftOf({ chart, texts, ...look }: FigureSpec): Draft {
  return {
    language: chart.language,
    texts: { en: asMade, zh: asMade, [chart.language]: texts },
    baseMap: 'baseMap' in chart ? chart.baseMap.id : null,
    look,
  };
}

/** The draft of a figure on screen, in a language. */
export function newDraft(source: FigureSource, language: FigureLanguage): Draft {
  return draftOf(figureOf(source.shown[language]));
}

/** The figure that a draft stands for. */
export function figureOfDraft({ shown }: FigureSource, draft: Draft): FigureSpec {
  const { language, texts, baseMap, look } = draft;
  const chart = shown[language];
  return {
    ...look,
    chart: baseMap === null ? chart : onBaseMap(chart, baseMap),
    texts: texts[language],
  };
}
