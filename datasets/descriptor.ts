import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const fileName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
const sha256Hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const text = z.string().min(1);

const field = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
  /** Ours: unit of measurement; absent for codes, names and plain counts. */
  unit: text.optional(),
  /** Ours: the unit in Chinese, where there is one. */
  unitZh: text.optional(),
  /** What a value means, and what a gap means. */
  description: text,
  /** Ours: the same in Chinese; every bundled column has it. */
  descriptionZh: text.optional(),
});

const resource = z.strictObject({
  name: slug,
  path: fileName,
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: sha256Hash,
  dialect: z.strictObject({ lineTerminator: z.literal('\n') }),
  schema: z.strictObject({
    fields: z.array(field).min(1),
    primaryKey: z.array(z.string()).min(1),
    missingValues: z.tuple([z.literal('')]),
  }),
  /** Ours: what the standard has no place for. */
  riskbelt: z.strictObject({ rows: z.int().nonnegative() }),
});

/**
 * `datapackage.json` of a bundled data set: Data Package version 2, and under `riskbelt` what the
 * standard has no place for.
 */
export const descriptorSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: slug,
  title: text,
  description: text,
  /** The publisher's edition. */
  version: text,
  licenses: z
    .array(z.strictObject({ name: text, title: text, titleZh: text, path: z.url() }))
    .min(1),
  /** Where a user gets the publisher's files. */
  sources: z.array(z.strictObject({ title: text, path: z.url(), version: text })).min(1),
  contributors: z
    .array(z.strictObject({ title: text, titleZh: text, roles: z.tuple([z.literal('publisher')]) }))
    .min(1),
  resources: z.array(resource).min(1),
  riskbelt: z.strictObject({
    titleZh: text,
    descriptionZh: text,
    versionZh: text,
    /** When the publisher's file was fetched or dated; as exact as it is known. */
    retrieved: isoDate,
    /** Whether the tables may be passed on, and on what condition. */
    mayBePassedOn: z.enum(['yes', 'to-be-confirmed', 'no']),
    passingOn: text,
    passingOnZh: text,
    citation: text,
    /** Years that the publisher has not yet closed: left out of means by default. */
    partialYears: z.array(z.int()),
    /** First and last year with data; absent where a table has no years. */
    years: z.tuple([z.int(), z.int()]).optional(),
    /** The publisher's files that the tables were made from. */
    inputs: z.array(z.strictObject({ path: text, bytes: z.int().positive(), hash: sha256Hash })),
    /** Rows of those files that were not taken over, by reason. */
    leftOut: z.array(z.strictObject({ reason: text, rows: z.int().positive() })),
  }),
});

/** The description of one bundled data set. */
export type Descriptor = z.infer<typeof descriptorSchema>;

/** What a person states about a data set; the rest is measured from files and tables. */
export type DatasetFacts = Omit<Descriptor, '$schema' | 'resources' | 'riskbelt'> & {
  readonly riskbelt: Omit<Descriptor['riskbelt'], 'inputs' | 'leftOut'>;
};
