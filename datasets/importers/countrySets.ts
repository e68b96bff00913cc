import { type Result, success } from '../../analysis/failure.ts';
import { readBriClassic } from './briClassic.ts';
import { type BriSignatory, readBriSignatories } from './briSignatories.ts';
import { compareText } from './compareText.ts';
import { readKnownCodes } from './countryCodes.ts';
import { memberFields, setFields, signatoryFields } from './countrySetFields.ts';
import { type CountrySet, ownSets, regionSets } from './countrySetNames.ts';
import type { Cell, Imported } from './importer.ts';
import { type MechanismMember, readMechanisms } from './mechanisms.ts';

type MemberRow = readonly Cell[];

/**
 * Makes the sets of countries: the world, Belt and Road lists, cooperation mechanisms.
 *
 * @param files - the lists of codes, signatories, the classic 65 and mechanisms
 * @returns the tables sets, members and bri-signatories
 * @fails bad-input  as the readers of the single lists
 */
export function countrySets(files: ReadonlyMap<string, Uint8Array>): Promise<Result<Imported>> {
  return Promise.resolve(makeSets(files));
}

function makeSets(files: ReadonlyMap<string, Uint8Array>): Result<Imported> {
  const codes = readKnownCodes(files);
  if (!codes.ok) return codes;
  const signatories = readBriSignatories(files);
  if (!signatories.ok) return signatories;
  const classic = readBriClassic(files);
  if (!classic.ok) return classic;
  const mechanisms = readMechanisms(files);
  if (!mechanisms.ok) return mechanisms;

  const counted = signatories.value.filter(({ in152 }) => in152);
  const latest = signatories.value.filter(({ status }) => status === null);
  const china = plain(ownSets.signatoriesWithChina, 'CHN', 'founder');
  const partsOf = (set: CountrySet, of: string): readonly MemberRow[] =>
    mechanisms.value.members
      .filter((member) => member.set === of)
      .map((member) => partOf(set, member));
  const pacific = partsOf(ownSets.pacific, 'CHINA_PACIFIC_ISLANDS').filter(
    ([, iso3]) => iso3 !== 'CHN',
  );
  const members: readonly MemberRow[] = [
    ...[...codes.value].map((iso3) => plain(ownSets.world, iso3, 'area')),
    ...counted.map((signatory) => signed(ownSets.signatories, signatory)),
    ...counted.map((signatory) => signed(ownSets.signatoriesWithChina, signatory)),
    china,
    ...latest.map((signatory) => signed(ownSets.signatoriesLatest, signatory)),
    ...regionSets.flatMap((set) =>
      counted
        .filter(({ region }) => region === set.region)
        .map((signatory) => signed(set, signatory)),
    ),
    ...classic.value
      .filter(({ in65WithoutChina }) => in65WithoutChina)
      .map(({ iso3, region }) => plain(ownSets.classicWithoutChina, iso3, 'listed', region)),
    ...classic.value
      .filter(({ in64AndChina }) => in64AndChina)
      .map(({ iso3, region }) => plain(ownSets.classicWithChina, iso3, 'listed', region)),
    ...mechanisms.value.sets.flatMap((set) => partsOf(set, set.set).filter(isFullPart)),
    ...partsOf(ownSets.scoFamily, 'SCO'),
    ...partsOf(ownSets.bricsInvited, 'BRICS'),
    ...pacific,
  ];
  const { pacific: pacificSet, scoFamily, bricsInvited, ...leading } = ownSets;
  const sets = [
    ...Object.values(leading),
    ...regionSets,
    ...mechanisms.value.sets,
    scoFamily,
    bricsInvited,
    pacificSet,
  ];
  return success({
    tables: [
      { name: 'sets', fields: setFields, primaryKey: ['set'], rows: sets.map(setRow) },
      {
        name: 'members',
        fields: memberFields,
        primaryKey: ['set', 'iso3'],
        rows: [...members].sort(bySetAndArea),
      },
      {
        name: 'bri-signatories',
        fields: signatoryFields,
        primaryKey: ['iso3'],
        rows: signatories.value.map(signatoryRow),
      },
    ],
    leftOut: [],
  });
}

/** Observers, partners and invited have sets of their own. */
function isFullPart([, , role]: MemberRow): boolean {
  return role !== 'observer' && role !== 'dialogue partner' && role !== 'invited/unclear';
}

function plain(set: CountrySet, iso3: string, role: string, note: string | null = null): MemberRow {
  return [set.set, iso3, role, null, null, null, set.certainty, set.origin, note];
}

function partOf(set: CountrySet, { iso3, role, since }: MechanismMember): MemberRow {
  const dated = since === null ? null : since.length > 4 ? 'dated' : 'indicative';
  return [set.set, iso3, role, since, null, dated, set.certainty, set.origin, null];
}

function signed(set: CountrySet, signatory: BriSignatory): MemberRow {
  const { iso3, signedYear, signedYearAlternatives, in152, status, note } = signatory;
  const certain = signedYearAlternatives === null ? 'indicative' : 'conflicting';
  return [
    set.set,
    iso3,
    'signatory',
    signedYear === null ? null : String(signedYear),
    signedYearAlternatives,
    signedYear === null ? null : certain,
    in152 ? 'published' : 'press',
    in152 ? set.origin : 'press reports after the count of 152',
    note ?? status,
  ];
}

function setRow(set: CountrySet, index: number): readonly Cell[] {
  return [
    set.set,
    set.nameEn,
    set.nameZh,
    set.kind,
    set.origin,
    set.certainty,
    set.note,
    index + 1,
  ];
}

function signatoryRow(signatory: BriSignatory): readonly Cell[] {
  const { iso3, region, signedYear, signedYearAlternatives } = signatory;
  const { in152, onPortalList, status, note } = signatory;
  return [iso3, region, signedYear, signedYearAlternatives, in152, onPortalList, status, note];
}

function bySetAndArea(a: MemberRow, b: MemberRow): number {
  return compareText(String(a[0]), String(b[0])) || compareText(String(a[1]), String(b[1]));
}
