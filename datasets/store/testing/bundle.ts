import { sha256 } from '../../../analysis/sha256.ts';
import { descriptorSchema } from '../../descriptor.ts';
import { encodeUtf8 } from '../../utf8.ts';
import type { BundledFiles } from '../bundledFiles.ts';
import type { Resource } from '../checkHash.ts';

/** Describes a made-up table by its text, hash and all. */
export function resourceOf(
  name: string,
  csv: string,
  fields: Resource['schema']['fields'],
  primaryKey: readonly string[],
): Resource {
  const bytes = encodeUtf8(csv);
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: { lineTerminator: '\n' },
    schema: { fields, primaryKey: [...primaryKey], missingValues: [''] },
    riskbelt: { rows: csv.trimEnd().split('\n').length - 1 },
  };
}

/** A made-up data set as its files, by name. */
export function dataSetFiles(
  name: string,
  resource: Resource,
  csv: string,
): ReadonlyMap<string, Uint8Array> {
  const descriptor = descriptorSchema.parse({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: 'Made up',
    description: 'for a test',
    version: '1',
    licenses: [
      { name: 'CC0-1.0', title: 'CC0', titleZh: 'CC0', path: 'https://example.org/licence' },
    ],
    sources: [{ title: 'nowhere', path: 'https://example.org', version: '1' }],
    contributors: [{ title: 'nobody', titleZh: '无名', roles: ['publisher'] }],
    resources: [resource],
    riskbelt: {
      titleZh: '虚构',
      descriptionZh: '供测试用',
      versionZh: '1',
      retrieved: '2026',
      mayBePassedOn: 'yes',
      passingOn: 'freely',
      passingOnZh: '无限制',
      citation: 'nobody',
      partialYears: [],
      inputs: [],
      leftOut: [],
    },
  });
  return new Map([
    [resource.path, encodeUtf8(csv)],
    ['datapackage.json', encodeUtf8(JSON.stringify(descriptor))],
  ]);
}

/** Bundled files that lie in memory, by folder and name. */
export function bundledInMemory(
  folders: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>,
): BundledFiles {
  return {
    read: (folder, file) => {
      const bytes = folders[folder]?.get(file);
      return bytes === undefined
        ? Promise.reject(new Error(`no file ${folder}/${file}`))
        : Promise.resolve(bytes);
    },
  };
}
