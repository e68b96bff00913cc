import { failure, type Result, success } from '../../analysis/failure.ts';
import { sha256 } from '../../analysis/sha256.ts';
import { type Descriptor, descriptorSchema } from '../descriptor.ts';
import type { ImportedTable, LeftOut } from '../importers/importer.ts';
import { encodeUtf8 } from '../utf8.ts';
import { writeTable } from '../writeTable.ts';
import { checkTable } from './checkTable.ts';
import { inChinese } from './chinese/inChinese.ts';
import type { DatasetPlan } from './datasetPlan.ts';

/** The files of one data set, by name, and what the importer left out. */
export interface BuiltDataset {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly descriptor: Descriptor;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes the tables and the description of a data set from the publisher's files.
 *
 * The same files give the same bytes: there is no clock, and rows are in the order of their key.
 *
 * @param plan - facts, inputs and importer
 * @param inputs - bytes of every file that the plan names
 * @returns `datapackage.json` and one CSV file for each table
 * @fails bad-input  a file is absent, or the importer refuses one
 * @throws RangeError when an importer breaks its own promise (types, unique key)
 */
export async function buildDataset(
  plan: DatasetPlan,
  inputs: ReadonlyMap<string, Uint8Array>,
): Promise<Result<BuiltDataset>> {
  const absent = plan.inputs.filter((path) => !inputs.has(path));
  if (absent.length > 0) {
    const message = `${plan.facts.name} needs the files ${absent.join(', ')}`;
    return failure('bad-input', 'buildDataset', message, absent);
  }
  const imported = await plan.importer(inputs);
  if (!imported.ok) return imported;
  const { tables, leftOut } = imported.value;
  const files = new Map<string, Uint8Array>();
  const resources = tables.map((table) => {
    checkTable(table);
    const bytes = encodeUtf8(writeTable(table));
    files.set(`${table.name}.csv`, bytes);
    return resourceOf(table, bytes);
  });
  const { riskbelt, ...facts } = plan.facts;
  const descriptor = descriptorSchema.parse({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...facts,
    resources,
    riskbelt: {
      ...riskbelt,
      inputs: plan.inputs.map((path) => describeBytes(path, inputs.get(path))),
      leftOut: countReasons(leftOut),
    },
  });
  files.set('datapackage.json', encodeUtf8(`${JSON.stringify(descriptor, null, 2)}\n`));
  return success({ name: plan.facts.name, files, descriptor, leftOut });
}

function resourceOf(table: ImportedTable, bytes: Uint8Array): Descriptor['resources'][number] {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: { lineTerminator: '\n' },
    schema: {
      fields: table.fields.map(inChinese),
      primaryKey: [...table.primaryKey],
      missingValues: [''],
    },
    riskbelt: { rows: table.rows.length },
  };
}

function describeBytes(path: string, bytes: Uint8Array | undefined): object {
  if (bytes === undefined) throw new RangeError(`describeBytes needs the bytes of ${path}`);
  return { path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
}

function countReasons(leftOut: readonly LeftOut[]): { reason: string; rows: number }[] {
  const rows = new Map<string, number>();
  for (const { reason } of leftOut) rows.set(reason, (rows.get(reason) ?? 0) + 1);
  return [...rows].map(([reason, count]) => ({ reason, rows: count }));
}
