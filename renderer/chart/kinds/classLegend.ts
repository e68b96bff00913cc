import { classColours } from '../classes.ts';
import { figureWords } from '../figureWords.ts';
import { formatCompact } from '../formatNumber.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import type { ChartFrame, ValueClasses } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';

/** What the legend is about: the measure with its unit. */
export function measureHeading({
  language,
  measure,
  unit,
}: Pick<ChartFrame, 'language' | 'measure' | 'unit'>): string {
  return unit === '' ? measure : figureWords[language].withUnit(measure, unit);
}

/** The measure, its unit and how the classes were found, if there are any. */
export function classHeading(spec: ChartFrame, classes: ValueClasses | null): string {
  const words = figureWords[spec.language];
  const heading = measureHeading(spec);
  return classes === null ? heading : words.list(heading, words.classMethod[classes.method]);
}

/** One key a class, from least to greatest, with its limits. */
export function classEntries(
  spec: ChartFrame,
  classes: ValueClasses,
  theme: ChartTheme,
): readonly LegendEntry[] {
  const words = figureWords[spec.language];
  const limits = classes.breaks.map((limit) => formatCompact(limit, spec.numbers, spec.language));
  const areSigned = classes.breaks.some((limit) => limit < 0);
  const labels = [...limits, ''].map((upper, i) => {
    const lower = limits[i - 1];
    if (lower === undefined) return upper === '' ? words.allValues : words.lessThan(upper);
    return upper === '' ? words.atLeast(lower) : words.between(lower, upper, areSigned);
  });
  return classColours(classes, theme).map((colour, i) => ({
    shape: 'patch',
    colour,
    label: labels[i] ?? '',
  }));
}
