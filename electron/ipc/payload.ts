import { z } from 'zod';
import type { Payload, RequestName } from './contract.ts';

/** No figure, table or project comes near this; a larger payload is a mistake. */
const greatestFileBytes = 256 * 1024 * 1024;
const greatestLogCharacters = 10_000;

/**
 * A file name without a path: letters, digits and a few marks, an extension, at most 120 signs.
 *
 * Windows refuses some names whatever their extension (`con.svg`); so do we, everywhere.
 */
const fileName = z
  .string()
  .max(120)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]*\.[a-z0-9]{1,8}$/u)
  .refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)\./i.test(name) && !name.includes('..'));

/** Names in a report are stricter: they are read by scripts. */
const reportName = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|pdf|csv|json|md|txt)$/);

const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= greatestFileBytes);
const nothing = z.strictObject({});

const choice = z.union([
  z.string().max(2000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(300),
]);

/** The settings as they stand in the file and cross the bridge. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  language: z.enum(['system', 'en', 'zh']),
  theme: z.enum(['system', 'light', 'dark']),
  numberFormat: z.enum(['system', 'en-GB', 'zh-CN', 'de-DE', 'fr-FR', 'de-CH']),
  baseMap: z.enum(['chinese-standard', 'natural-earth']),
  choices: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/), choice)
    .refine((choices) => Object.keys(choices).length <= 100),
});

/** What each request's payload must be at run time; a request without a check does not compile. */
export const payloadSchemas: {
  readonly [Name in RequestName]: z.ZodType<Payload<Name>>;
} = {
  'app:about': nothing,
  'file:save': z.strictObject({
    suggestedName: fileName,
    kind: z.enum(['svg', 'png', 'pdf', 'pptx', 'docx', 'csv', 'xlsx', 'parquet', 'json', 'text']),
    bytes,
    description: bytes.nullable(),
  }),
  'files:saveAll': z.strictObject({
    files: z
      .array(z.strictObject({ name: fileName, bytes }))
      .min(1)
      .max(1000)
      .refine(
        (files) => new Set(files.map((file) => file.name.toLowerCase())).size === files.length,
      ),
  }),
  'settings:read': nothing,
  'settings:write': settingsSchema,
  'report:write': z.strictObject({ name: reportName, bytes }),
  'report:done': z.strictObject({
    files: z.array(reportName).max(1000),
    failures: z
      .array(z.strictObject({ what: z.string().max(200), message: z.string().max(2000) }))
      .max(1000),
  }),
  'log:write': z.strictObject({
    level: z.enum(['error', 'warn', 'info']),
    text: z.string().max(greatestLogCharacters),
  }),
  'text:copy': z.strictObject({ text: z.string().min(1).max(20_000_000) }),
  'diagnostics:copy': nothing,
  'link:open': z.strictObject({ address: z.string().max(2000) }),
};
