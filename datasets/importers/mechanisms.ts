import { failure, type Result, success } from '../../analysis/failure.ts';
import { readKnownCodes } from './countryCodes.ts';
import {
  type Certainty,
  type CountrySet,
  knownByShortName,
  mechanismNamesZh,
} from './countrySetNames.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';

/** One country's part in a cooperation mechanism. */
export interface MechanismMember {
  readonly set: string;
  readonly iso3: string;
  readonly role: string;
  readonly since: string | null;
}

/** Cooperation mechanisms in the order of the list, and their members. */
export interface Mechanisms {
  readonly sets: readonly CountrySet[];
  readonly members: readonly MechanismMember[];
}

/** Where the two lists stand among the files. */
export const mechanismFiles = {
  mechanisms: 'cooperation/mechanisms.csv',
  members: 'cooperation/mechanism_members.csv',
} as const;

/**
 * Reads the cooperation mechanisms and their members.
 *
 * @param files - the files, the list of country codes among them
 * @returns sets and members in the order of the lists
 * @fails bad-input  a file is absent; a mechanism or country is unknown, a member there twice, a
 *   date malformed: named by file and line
 */
export function readMechanisms(files: ReadonlyMap<string, Uint8Array>): Result<Mechanisms> {
  const sets = readSets(files);
  if (!sets.ok) return sets;
  const known = readKnownCodes(files);
  if (!known.ok) return known;
  const rows = readRows(files, mechanismFiles.members, ['mechanism', 'iso3', 'role', 'since']);
  if (!rows.ok) return rows;
  const faults = startFaults('readMechanisms');
  const codes = new Set(sets.value.map(({ set }) => set));
  const seen = new Set<string>();
  const members = rows.value.map(({ place, cells: [mechanism, iso3, role, since] }) => {
    const set = mechanism.toUpperCase();
    if (!codes.has(set)) faults.add(place, `mechanism "${mechanism}" is unknown`);
    if (!known.value.has(iso3)) faults.add(place, `country code "${iso3}" is unknown`);
    if (seen.has(`${set} ${iso3}`)) faults.add(place, `${iso3} is in ${set} twice`);
    if (!/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(since))
      faults.add(place, `date "${since}" is malformed`);
    seen.add(`${set} ${iso3}`);
    return { set, iso3, role, since: since === '' ? null : since };
  });
  return faults.settle({ sets: sets.value, members });
}

function readSets(files: ReadonlyMap<string, Uint8Array>): Result<readonly CountrySet[]> {
  const rows = readRows(files, mechanismFiles.mechanisms, [
    'mechanism',
    'name_en',
    'confidence',
    'mechanism',
  ]);
  if (!rows.ok) return rows;
  const faults = startFaults('readMechanisms');
  const sets = rows.value.map(({ place, cells: [mechanism, nameEn, confidence] }): CountrySet => {
    const set = mechanism.toUpperCase();
    const nameZh = mechanismNamesZh[set];
    if (nameZh === undefined) faults.add(place, `mechanism "${mechanism}" has no Chinese name`);
    return {
      set,
      nameEn: knownByShortName.has(set) ? `${set} (${nameEn})` : nameEn,
      nameZh: nameZh ?? nameEn,
      kind: set === 'CENTRAL_ASIA_5' ? 'region' : 'mechanism',
      origin: confidence,
      certainty: certaintyOf(confidence),
      note: set === 'SCO' ? 'members only; SCO_AND_PARTNERS has observers and partners' : null,
    };
  });
  return faults.settle(sets);
}

function certaintyOf(confidence: string): Certainty {
  if (confidence.startsWith('press')) return 'press';
  if (confidence === 'to be confirmed') return 'to-be-confirmed';
  if (confidence === 'China and the ASEAN members') return 'by-definition';
  return 'published';
}

interface PlacedRow {
  readonly place: string;
  readonly cells: readonly [string, string, string, string];
}

function readRows(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  names: readonly [string, string, string, string],
): Result<readonly PlacedRow[]> {
  const bytes = files.get(file);
  if (bytes === undefined) {
    return failure('bad-input', 'readMechanisms', `readMechanisms needs ${file}`, [file]);
  }
  const table = readDelimited(bytes, file, ',');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, names);
  if (!indices.ok) return indices;
  const [a, b, c, d] = indices.value;
  return success(
    table.value.rows.map(({ line, cells }) => ({
      place: `${file}:${line}`,
      cells: [cells[a] ?? '', cells[b] ?? '', cells[c] ?? '', cells[d] ?? ''],
    })),
  );
}
