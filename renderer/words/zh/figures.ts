import type { Words } from '../en/index.ts';

/** 图件与报告中的文字。 */
export const figures: Pick<Words, 'missing' | 'figure' | 'report'> = {
  missing: {
    'not-reported': '未报告',
    'not-covered': '来源未覆盖',
    'not-applicable': '不适用',
    'no-data': '无数据',
    invalid: '来源数值无效',
    'screened-out': '已筛除',
    'no-denominator': '缺少分母',
    'zero-denominator': '分母为零',
    'no-baseline': '此前年份无记录',
    'zero-baseline': '此前基准为零',
    'too-few-values': '数值过少',
    'constant-values': '数值全部相同',
    'below-threshold': '数据不足',
    'no-children': '下级无数据',
    'not-calculable': '由该数值无法计算',
    'required-missing': '必需的数据缺失',
    'partial-year': '年度数据不完整',
  },
  figure: {
    changed: '此指数与其发布的方案不同。',
    mapTitle: '{{period}}年各国{{measure}}',
    rankingTitle_zero: '{{period}}年各国{{measure}}',
    rankingTitle_one: '{{period}}年{{measure}}居首位的国家',
    rankingTitle_other: '{{period}}年{{measure}}居前{{count}}位的国家',
    seriesTitle: '{{period}}年逐年{{measure}}',
    ofArea: '{{area}}：{{title}}',
    titled: '{{title}}：{{of}}',
    inUnit: '单位：{{unit}}',
    years: '{{first}}—{{last}}',
    listSeparator: '、',
    sourceSeparator: '；',
    coverage:
      '{{measure}}：{{entries}}条记录（国家、年份、灾害亚类）中{{reported}}条有此项；缺失不等于零。',
    shortBaseline: '{{year}}年及以前的均值不足{{asked}}年：损失记录起始较晚。',
    partialIn: '{{year}}年数据不完整。',
    partialOut: '{{year}}年数据不完整，未计入合计与均值。',
    source: '{{publisher}}：{{title}}，版本{{version}}',
    credit: '由Riskbelt {{version}}制作，方案{{recipe}}',
  },
  report: {
    title: '共建“一带一路”国家灾害损失评估',
  },
};
