import type { Words } from '../en/index.ts';

/** 对比页与国家页。 */
export const compare: Pick<Words, 'compare'> = {
  compare: {
    bar: '对比的国家',
    add: '添加国家…',
    find: '国家名称或代码…',
    remove: '移除{{area}}',
    full: '最多 {{count}} 个',
    rank: '名次',
    onScreen: '当前方案',
    profileOf: '{{area}}概况',
    medianOf: '标记：{{count}} 国中位数',
    across: '横轴',
    upwards: '纵轴',
    radarHint: '看各角的数值，所围面积没有意义',
    scatterHint: '分界线：所示国家的中位数',
    slopeHint: '所选国家及变动最大的国家',
    bumpHint: '逐年',
    noRanks: '在“指数”页改动指数或保存另一方案后，可在此查看名次变化。',
    figure: {
      radar: '同一标度下',
      scatter: '{{x}}与{{y}}的关系',
      scatterTitle: '两项对照',
      slope: '名次变化',
      bump: '历年名次',
    },
  },
};
