import { baseMaps } from '../../chart/baseMaps.ts';
import type { BaseMapId, ChoroplethSpec } from '../../chart/spec.ts';
import type { Language } from '../../words/language.ts';

/** A base map without any data, to look at while the data are opened. */
export function emptyMapSpec(
  language: Language,
  baseMap: BaseMapId,
  title: string,
): ChoroplethSpec {
  return {
    version: 1,
    kind: 'choropleth',
    language,
    numbers: { locale: 'en-GB', decimal: '.', group: ',', fractionDigits: 0 },
    title,
    subtitle: '',
    measure: title,
    unit: '',
    period: '',
    notes: [],
    source: '',
    licence: '',
    credit: '',
    provenance: {
      program: 'Riskbelt',
      programVersion: '',
      recipeId: '',
      question: '',
      datasets: [],
    },
    baseMap: baseMaps[baseMap],
    areas: [],
    classes: { method: 'rounded', breaks: [], palette: 'viridis' },
  };
}
