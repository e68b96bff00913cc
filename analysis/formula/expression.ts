import { z } from 'zod';
import { codeSchema } from '../code.ts';

type Pair = readonly [Expression, Expression];
type Many = readonly Expression[];

/** Reasons of gaps that a formula can make; `required-missing` goes on to every node above. */
const formulaGaps = [
  'not-applicable',
  'invalid',
  'no-data',
  'not-covered',
  'required-missing',
] as const;
type FormulaGap = (typeof formulaGaps)[number];

/** The cell of one named area at the same time, for every area: a benchmark, or a row that another one reads. */
export interface CellElsewhere {
  readonly column: string;
  readonly area: string;
}

/**
 * Arithmetic on raw columns and scores, as data: no text to parse, nothing to evaluate but this.
 *
 * A gap in makes a gap out, except where a word says how gaps are taken (`firstPresent`,
 * `sumPresent`, `meanPresent`, `countMissing`, `present`).
 */
export type Expression =
  | number
  | { readonly column: string }
  | CellElsewhere
  | { readonly node: string }
  | { readonly series: string; readonly at: Expression }
  | { readonly gap: FormulaGap }
  | { readonly add: Many }
  | { readonly subtract: Pair }
  | { readonly multiply: Many }
  | { readonly divide: Pair }
  | { readonly power: Pair }
  | { readonly least: Many }
  | { readonly greatest: Many }
  | { readonly firstPresent: Many }
  | { readonly sumPresent: Many }
  | { readonly meanPresent: Many }
  | { readonly countMissing: Many }
  | { readonly ln: Expression }
  | { readonly log10: Expression }
  | { readonly exp: Expression }
  | { readonly squareRoot: Expression }
  | { readonly absolute: Expression }
  | { readonly if: Condition; readonly then: Expression; readonly else: Expression };

/** A question about an area that is answered with yes or no; a gap in a comparison answers no. */
export type Condition =
  | { readonly above: Pair }
  | { readonly atLeast: Pair }
  | { readonly below: Pair }
  | { readonly atMost: Pair }
  | { readonly equal: Pair }
  | { readonly present: Expression }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const inner: z.ZodType<Expression> = z.lazy(() => expressionSchema);
const pair = z.tuple([inner, inner]).readonly();
const many = z.array(inner).min(1).readonly();
const innerCondition: z.ZodType<Condition> = z.lazy(() => conditionSchema);

/** The check of a condition. */
export const conditionSchema: z.ZodType<Condition> = z
  .union([
    z.strictObject({ above: pair }),
    z.strictObject({ atLeast: pair }),
    z.strictObject({ below: pair }),
    z.strictObject({ atMost: pair }),
    z.strictObject({ equal: pair }),
    z.strictObject({ present: inner }),
    z.strictObject({ not: innerCondition }),
    z.strictObject({ all: z.array(innerCondition).min(1).readonly() }),
    z.strictObject({ any: z.array(innerCondition).min(1).readonly() }),
  ])
  .meta({ id: 'condition' });

/** The check of an expression. */
export const expressionSchema: z.ZodType<Expression> = z
  .union([
    z.number(),
    z.strictObject({ column: codeSchema }),
    z
      .strictObject({ column: codeSchema, area: codeSchema })
      .describe(
        'the cell of that area, at the same time, for every area; a gap where the table has no such area',
      ),
    z.strictObject({ node: codeSchema }),
    z
      .strictObject({ series: codeSchema, at: inner })
      .describe('the column `series.year`, the year being worked out for each area'),
    z.strictObject({ gap: z.enum(formulaGaps) }),
    z.strictObject({ add: many }),
    z.strictObject({ subtract: pair }),
    z.strictObject({ multiply: many }),
    z.strictObject({ divide: pair }),
    z.strictObject({ power: pair }),
    z.strictObject({ least: many }),
    z.strictObject({ greatest: many }),
    z.strictObject({ firstPresent: many }),
    z.strictObject({ sumPresent: many }),
    z.strictObject({ meanPresent: many }),
    z.strictObject({ countMissing: many }),
    z.strictObject({ ln: inner }),
    z.strictObject({ log10: inner }),
    z.strictObject({ exp: inner }),
    z.strictObject({ squareRoot: inner }),
    z.strictObject({ absolute: inner }),
    z.strictObject({ if: innerCondition, then: inner, else: inner }),
  ])
  .meta({ id: 'expression' });
