import { z } from 'zod';
import { failure, type Result, success } from '../../analysis/failure.ts';

/** What a column of a table of events can hold. */
export const eventFields = [
  'eventId',
  'area',
  'hazard',
  'startDate',
  'startYear',
  'startMonth',
  'startDay',
  'endDate',
  'endYear',
  'endMonth',
  'endDay',
  'deaths',
  'injured',
  'affected',
  'homeless',
  'totalAffected',
  'lossUsd',
  'lossUsdAdjusted',
  'insuredLossUsd',
  'consumerPriceIndex',
] as const;

/** What one column holds. */
export type EventField = (typeof eventFields)[number];

/** Persons, which are whole. */
export const personFields = ['deaths', 'injured', 'affected', 'homeless', 'totalAffected'] as const;

/** Amounts. */
export const amountFields = [
  'lossUsd',
  'lossUsdAdjusted',
  'insuredLossUsd',
  'consumerPriceIndex',
] as const;

const text = z.string().min(1);

/** How the cells of a date are written. */
export const dateFormats = ['YMD', 'DMY', 'MDY', 'Y'] as const;

const column = z.strictObject({
  /** Its name in the header, blanks taken off. */
  column: text,
  /** By how much a number is to be multiplied: 1000000 for millions. */
  factor: z.number().positive().optional(),
});

/** Checks a mapping; a mapping is plain data and can be kept in a file. */
export const eventMappingSchema = z
  .strictObject({
    version: z.literal(1),
    columns: z.partialRecord(z.enum(eventFields), column),
    dateFormat: z.enum(dateFormats),
    /** The table's words for hazards, and our codes. */
    hazards: z.record(text, z.strictObject({ hazard: text, subtype: text.optional() })),
    /** The table's words for areas, and their codes; a code needs no entry. */
    areas: z.record(text, z.string().regex(/^[A-Z]{3}$/)),
    /** What a table of one country or of one hazard leaves out. */
    everywhere: z.strictObject({
      area: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      hazard: text.optional(),
    }),
    /** Words for "not reported" beside the empty cell. */
    missing: z.array(z.string()),
    source: text,
  })
  .check(({ value, issues }) => {
    const has = (field: EventField): boolean => value.columns[field] !== undefined;
    const problem = (message: string): void => {
      issues.push({ code: 'custom', message, input: value, path: ['columns'] });
    };
    if (!has('startDate') && !has('startYear')) problem('need startDate or startYear');
    if (has('startDate') && has('startYear')) problem('need one of startDate and startYear');
    if (has('endDate') && has('endYear')) problem('need one of endDate and endYear');
    if (!has('area') && value.everywhere.area === undefined) problem('need an area');
    if (!has('hazard') && value.everywhere.hazard === undefined) problem('need a hazard');
    for (const field of eventFields) {
      const isNumber = [...personFields, ...amountFields].some((name) => name === field);
      if (value.columns[field]?.factor !== undefined && !isNumber) {
        problem(`${field} is no number and needs no factor`);
      }
    }
  });

/** Which column of a table holds what, in which unit and in which words. */
export type EventMapping = z.infer<typeof eventMappingSchema>;

/**
 * Checks a mapping of unknown origin.
 *
 * @param data - parsed JSON
 * @fails bad-setting  it is no mapping; every path is named
 */
export function readEventMapping(data: unknown): Result<EventMapping> {
  const parsed = eventMappingSchema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const paths = parsed.error.issues.map(({ path }) => path.join('.'));
  const [first] = parsed.error.issues;
  const message = `readEventMapping needs a mapping of events: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`;
  return failure('bad-setting', 'readEventMapping', message, paths);
}
