import { z } from 'zod';
import type { ChartSpec } from '../spec.ts';
import {
  type FigureSource,
  type FigureSpec,
  figurePalettes,
  figureParts,
  foundClasses,
} from './FigureSpec.ts';
import { figureLimits } from './figurePresets.ts';

const text = z.string().max(2000);
const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most);

/** The frame of a chart is checked; its data are checked by the drawing of its kind. */
const chart = z
  .looseObject({
    version: z.literal(1),
    kind: z.string().max(60),
    language: z.enum(['en', 'zh']),
    title: text,
    subtitle: text,
    measure: text,
    unit: text,
    period: text,
    notes: z.array(text).max(50),
    source: z.string().max(8000),
    licence: text,
    credit: text,
    provenance: z.looseObject({ program: text, programVersion: text, recipeId: text }),
  })
  .transform((value) => value as unknown as ChartSpec);

/** Figures that were kept before classes could be chosen have those of their chart. */
const classes = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('made') }),
    z.strictObject({
      kind: z.literal('found'),
      method: z.enum(foundClasses),
      count: within(figureLimits.classes).int(),
    }),
    z.strictObject({
      kind: z.literal('fixed'),
      breaks: z
        .array(z.number())
        .min(1)
        .max(figureLimits.classes.most - 1)
        .refine((breaks) => breaks.every((limit, i) => i === 0 || limit > (breaks[i - 1] ?? limit)))
        .readonly(),
    }),
  ])
  .default({ kind: 'made' });

/** A figure as it is kept in files; one of a newer version is refused. */
export const figureSchema: z.ZodType<FigureSpec> = z.strictObject({
  version: z.literal(1),
  chart,
  widthMm: within(figureLimits.widthMm),
  heightMm: z.union([z.literal('fit'), within(figureLimits.heightMm)]),
  fontPt: within(figureLimits.fontPt),
  texts: z.strictObject({
    title: text.nullable(),
    subtitle: text.nullable(),
    note: text.nullable(),
  }),
  parts: z.record(z.enum(figureParts), z.boolean()),
  palette: z.enum(figurePalettes),
  classes,
  valueLabels: z.boolean(),
  mapNumber: z.string().max(60).nullable(),
  publication: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('general') }),
    z.strictObject({ kind: z.literal('china'), override: z.string().min(1).max(500).nullable() }),
  ]),
});

const charts = z.strictObject({ en: chart, zh: chart });

/** The charts behind a figure, as they are kept in files. */
export const figureSourceSchema: z.ZodType<FigureSource> = z.strictObject({
  shown: charts,
  whole: charts.nullable(),
});
