import { z } from 'zod';
import type { Column, MissingReason } from '../../analysis/column.ts';
import { failure, type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';

const traceSchema = z.object({
  format: z.literal('riskbelt-trace'),
  version: z.literal(1),
  table: z.object({
    areas: z.array(z.string()),
    years: z.array(z.number()).optional(),
    columns: z.record(
      z.string(),
      z.object({
        values: z.array(z.number().nullable()),
        missing: z.record(z.string(), z.string().regex(/^[a-z-]+$/)),
      }),
    ),
    groups: z.record(z.string(), z.array(z.string().nullable())).optional(),
  }),
});

/**
 * The raw table that a trace was made from.
 *
 * @param given - parsed `trace.json`
 * @fails bad-input  it is no trace
 */
export function tableOfTrace(given: unknown): Result<Table> {
  const parsed = traceSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    const message = `a trace is needed, got something else at ${path}: ${issue?.message ?? ''}`;
    return failure('bad-input', 'trace', message, [path]);
  }
  const { areas, years, columns, groups = {} } = parsed.data.table;
  return success({
    areas,
    ...(years === undefined ? {} : { years }),
    columns: new Map(
      Object.entries(columns).map(([code, { values, missing }]): [string, Column] => [
        code,
        {
          values: Float64Array.from(values, (value) => value ?? Number.NaN),
          // reasons were written by this program from the same union
          missing: new Map(
            Object.entries(missing).map(([row, reason]) => [Number(row), reason as MissingReason]),
          ),
        },
      ]),
    ),
    groups: new Map(Object.entries(groups)),
  });
}
