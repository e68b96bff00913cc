import type { Bilingual } from '../../analysis/losses/sentences/sentence.ts';
import type { Catalogue } from './catalogue.ts';
import type { Database } from './database.ts';
import { decode } from './decode.ts';
import { groupNames } from './groupNames.ts';

/**
 * Names of all that a row of losses can stand for: areas, sets, hazards and their subtypes,
 * continents, regions and income groups. Years are their own names.
 *
 * @param database -  holds the bundled losses
 * @param catalogue - what is known of areas, sets and hazards
 * @returns the name of a code; of anything else the code
 */
export async function rowNames(
  database: Database,
  { countries, countrySets, hazards }: Catalogue,
): Promise<(code: string) => Bilingual> {
  const hazardNames = new Map(hazards.map(({ code, name }) => [code, name]));
  const { hazard, subtype, nameEn, nameZh } = decode(
    await database.query(
      `SELECT hazard, subtype, nameEn, nameZh FROM "emdat-losses".subtypes ORDER BY hazard, subtype`,
    ),
    { hazard: 'text', subtype: 'text', nameEn: 'text', nameZh: 'text' },
  );
  const subtypes = subtype.map((code, row) => {
    const of = hazardNames.get(hazard[row] ?? '');
    const [en = code, zh = code] = [nameEn[row], nameZh[row]];
    // a name may say its hazard already, or be one that several hazards have
    const name = {
      en:
        of === undefined || en.toLowerCase().includes(of.en.toLowerCase()) ? en : `${of.en}: ${en}`,
      zh: of === undefined || zh.includes(of.zh) ? zh : `${of.zh}：${zh}`,
    };
    return { code: `${hazard[row] ?? ''}/${code}`, name };
  });
  const named = [...groupNames, ...countries, ...countrySets, ...hazards, ...subtypes];
  const names = new Map(named.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? { en: code, zh: code };
}
