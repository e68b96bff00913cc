import type { MissingReason } from '../../column.ts';

/** Why years lie outside: before the source begins, or after it ends. */
export type OutsideYears = readonly number[];

/** An area, group or year without a value, and why. */
export interface Gap {
  readonly code: string;
  readonly reason: MissingReason;
}

/**
 * One thing to know about figures of losses before they are trusted: what is not reported, not
 * closed, not covered, not comparable, or left out.
 */
export type QualityNote =
  /** How many of the entries behind the figure report its quantity. */
  | {
      readonly kind: 'coverage';
      readonly reported: number;
      readonly entries: number;
      readonly percent: number;
    }
  /** Years that the source has not closed, and whether they count all the same. */
  | { readonly kind: 'partial-years'; readonly years: readonly number[]; readonly count: boolean }
  /** Before 2000 the source knows fewer of the smaller events, the less the earlier. */
  | { readonly kind: 'before-2000'; readonly years: readonly number[] }
  /** Years of the question that the source does not have. */
  | { readonly kind: 'years-not-covered'; readonly years: OutsideYears }
  /** Fewer years before than asked for. */
  | {
      readonly kind: 'short-baseline';
      readonly year: number;
      readonly yearsUsed: number;
      readonly yearsAsked: number;
    }
  /** Areas of the set that the source has nothing of: gaps, not zeros. */
  | { readonly kind: 'areas-without-entries'; readonly areas: readonly string[] }
  /** Other rows without a value of the measure. */
  | { readonly kind: 'gaps'; readonly gaps: readonly Gap[] }
  /** Years without a value of all areas together, such as those without a product. */
  | { readonly kind: 'years-without-value'; readonly gaps: readonly Gap[] }
  /** Dollars of different years are added up. */
  | { readonly kind: 'mixed-prices'; readonly firstYear: number; readonly lastYear: number }
  /** Rows of a table of events that no question counts: of a divided state, or without year or hazard. */
  | { readonly kind: 'rows-not-counted'; readonly rows: number }
  /** One event in two countries counts twice. */
  | { readonly kind: 'country-events' };

/** The kind of a note. */
export type QualityKind = QualityNote['kind'];

/** The figures of an assessment that notes stand beside. */
export const lossFigureNames = [
  'headline',
  'map',
  'ranking',
  'series',
  'deviations',
  'hazards',
  'heat',
  'bubbles',
  'exceedance',
  'trend',
] as const;

/** One of these figures. */
export type LossFigureName = (typeof lossFigureNames)[number];

const ACROSS_AREAS: readonly LossFigureName[] = ['map', 'ranking', 'heat', 'bubbles'];
const OVER_YEARS: readonly LossFigureName[] = ['series', 'deviations', 'exceedance', 'trend'];

/** Which figures a kind of note bears on. */
const bearsOn: Readonly<Record<QualityKind, readonly LossFigureName[]>> = {
  coverage: lossFigureNames,
  'partial-years': lossFigureNames,
  'before-2000': lossFigureNames,
  'years-not-covered': lossFigureNames,
  'short-baseline': ['headline', 'series', 'deviations'],
  'areas-without-entries': ['headline', ...ACROSS_AREAS],
  gaps: ACROSS_AREAS,
  'years-without-value': OVER_YEARS,
  'mixed-prices': lossFigureNames.filter((name) => name !== 'bubbles'),
  'rows-not-counted': lossFigureNames,
  'country-events': lossFigureNames,
};

/**
 * The notes that stand beside one figure.
 *
 * @param notes -  of the whole assessment
 * @param figure - the figure
 * @example notesOfFigure(notes, 'bubbles') // without that of mixed prices
 */
export function notesOfFigure(
  notes: readonly QualityNote[],
  figure: LossFigureName,
): readonly QualityNote[] {
  return notes.filter(({ kind }) => bearsOn[kind].includes(figure));
}
