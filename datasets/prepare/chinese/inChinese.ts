import type { FieldDescription } from '../../importers/importer.ts';
import { worldRiskIndexCodes } from '../../importers/worldRiskIndexCodes.ts';
import { earthquakeTexts } from './earthquakeTexts.ts';
import { fieldTexts } from './fieldTexts.ts';
import { informTexts } from './informTexts.ts';
import { unitTexts } from './unitTexts.ts';

/** A column with its meaning and unit in both languages, as it stands in datapackage.json. */
export interface BilingualField extends FieldDescription {
  readonly unitZh?: string;
  readonly descriptionZh: string;
}

function linesOf(texts: string): readonly (readonly [english: string, chinese: string])[] {
  return texts
    .trim()
    .split('\n')
    .map((line) => {
      const [english = '', chinese = ''] = line.split(' | ');
      return [english, chinese];
    });
}

const meanings = new Map([
  ...linesOf(fieldTexts),
  ...linesOf(informTexts),
  ...earthquakeTexts,
  ...worldRiskIndexCodes.flatMap(({ code, nameEn, nameZh }) => {
    const of = (gap: string, gapZh: string): readonly [string, string] => [
      `${code}: ${nameEn}; more is worse. A gap: ${gap}`,
      `${code}：${nameZh}；数值越大风险越高。缺失：${gapZh}`,
    ];
    return [
      of('the cell of the file is blank.', '文件单元格空白。'),
      of('the file holds #NUM! (2000 to 2008).', '文件中为#NUM!（2000至2008年）。'),
    ];
  }),
]);

const units = new Map(linesOf(unitTexts));

function known(texts: ReadonlyMap<string, string>, english: string, column: string): string {
  const chinese = texts.get(english);
  if (chinese === undefined || chinese === '') {
    throw new RangeError(`inChinese needs the Chinese of ${column}: ${english}`);
  }
  return chinese;
}

/**
 * A column with the Chinese of its meaning and of its unit.
 *
 * @param field - as the importer describes it
 * @throws RangeError when a text has no Chinese: it belongs into the tables beside this file
 * @example `inChinese({ name: 'year', type: 'integer', unit: 'year', description: 'calendar year' }).descriptionZh` // 日历年
 */
export function inChinese(field: FieldDescription): BilingualField {
  const { unit, description, ...rest } = field;
  return {
    ...rest,
    ...(unit === undefined ? {} : { unit, unitZh: known(units, unit, field.name) }),
    description,
    descriptionZh: known(meanings, description, field.name),
  };
}
