import type { Language } from './language.ts';

/** Units of the indicators of bundled recipes, which are written in English, in Chinese. */
const inChinese: ReadonlyMap<string, string> = new Map([
  ['% of adults', '占成年人的百分比'],
  ['% of children under five', '占5岁以下儿童的百分比'],
  ['% of full capacity', '占全部能力的百分比'],
  ['% of GDP', '占GDP的百分比'],
  ['% of gross national income', '占国民总收入的百分比'],
  ['% of population', '占人口的百分比'],
  ['% of requirement', '占需求量的百分比'],
  ['% of target population', '占目标人群的百分比'],
  ['% of urban population', '占城镇人口的百分比'],
  ['% per year', '%/年'],
  ['cases per 1,000 people at risk', '例/1,000名风险人口'],
  ['cases per 100,000 people', '例/10万人'],
  ['constant PPP dollars', '美元（不变价购买力平价）'],
  ['deaths per 1,000 live births', '死亡数/1,000例活产'],
  ['deaths per 100,000 live births', '死亡数/10万例活产'],
  ['droughts per year', '干旱次数/年'],
  ['events per year', '次/年'],
  ['index (-2.5 to 2.5)', '指数（−2.5至2.5）'],
  ['index (0-1)', '指数（0～1）'],
  ['index (0-100)', '指数（0～100）'],
  ['index (1-5)', '指数（1～5）'],
  ['infections per 1,000 uninfected people', '新发感染数/1,000名未感染者'],
  ['international $ (PPP) per person', '国际元（购买力平价）/人'],
  ['people', '人'],
  ['people per household', '人/户'],
  ['people per km²', '人/平方千米'],
  ['people per year', '人/年'],
  ['per 100,000 people and year', '每10万人每年'],
  ['per million people and year', '每百万人每年'],
  ['percent', '百分比'],
  ['physicians per 10,000 people', '医师数/万人'],
  ['probability (0-1)', '概率（0～1）'],
  ['share of population', '占人口的比例'],
  ['share of years (0-1)', '年份占比（0～1）'],
  ['subscriptions per 100 people', '用户数/百人'],
  ['years', '年'],
]);

/**
 * The unit of an indicator in a language; one that a person's own recipe invents stays as it is
 * written there.
 *
 * @example `unitText('people per year', 'zh')` // '人/年'
 */
export function unitText(unit: string, language: Language): string {
  return language === 'zh' ? (inChinese.get(unit) ?? unit) : unit;
}
