import { canonicalJson } from '../../analysis/canonicalJson.ts';
import { sha256 } from '../../analysis/sha256.ts';
import { hashOf, plain } from '../../datasets/tables/indexFiles.ts';
import type { OpenIndicators } from './openIndicators.ts';
import { programVersion } from './programVersion.ts';

/**
 * Where results come from: the question, the data sets with their hashes, versions, and the hash of
 * each file written.
 *
 * @param command -  name of the command
 * @param question - what was asked
 * @param open -     what it was asked of
 * @param files -    text by name
 */
export async function lossProvenance(
  command: string,
  question: object,
  { dataSets, engineVersion }: Pick<OpenIndicators, 'dataSets' | 'engineVersion'>,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const provenance = {
    format: 'riskbelt-provenance',
    version: 1,
    riskbelt: await programVersion(),
    engine: engineVersion,
    command,
    question,
    data: dataSets.map(({ name, version, source, licence, partialYears, tables }) => ({
      name,
      version: version.en,
      source,
      licence: licence.en,
      partialYears,
      tables: tables.map((table) => ({ name: table.name, rows: table.rows, sha256: table.sha256 })),
    })),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)])),
  };
  return `${canonicalJson(plain(provenance))}\n`;
}

/**
 * Where the results of a given file come from: what was asked, the file and the hash of each file.
 *
 * @param command -  name of the command
 * @param question - what was asked
 * @param inputs -   files that were read
 * @param files -    text by name
 */
export async function fileProvenance(
  command: string,
  question: object,
  inputs: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const provenance = {
    format: 'riskbelt-provenance',
    version: 1,
    riskbelt: await programVersion(),
    command,
    question,
    inputs: inputs.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)])),
  };
  return `${canonicalJson(plain(provenance))}\n`;
}
