import type { Words } from '../en/index.ts';

/** 指数图中各数值的溯源。 */
export const apart: Pick<Words, 'apart'> = {
  apart: {
    sensitivity: '名次变动的来源：{{assumption}}',
    alone: '连同交互作用；单独作用{{share}}',
    sampled: '抽取了什么',
    drawn: {
      weights: '每个权重各乘以一个在{{from}}至{{to}}之间均匀抽取的数。',
      aggregation: '从下列方法中等概率抽取一种：{{methods}}。',
      data: '每个原始数值加上服从正态分布的误差，其标准误差为数值的{{percent}}。',
    },
    design:
      'A组、B组各N = {{count}}行，再就每项不确定因素取A组各行、仅将该因素换为B组的取值：共{{runs}}次构建，随机种子{{seed}}。',
    output: 'f为每次构建的结果：各国名次相对于现有指数变动幅度的平均值（位）。',
    first: '单独作用（一阶指数S）',
    total: '连同交互作用（总效应指数T）',
    resampled: '对各行重抽样100次的5–95%区间：{{from}}至{{to}}。',
    putIn: '代入的数值',
    putInNote:
      'μ、V分别为2N个f(A)与f(B)的平均值和方差（除数为2N − 1）；AB指仅将该因素换为B组取值的A组各行。',
    estimators: '估计式见Saltelli等（2010）表2之b式与f式。',
    runs: '逐行构建结果',
    row: '行',
    changeAssumptions: '修改不确定因素',
    removal: '剔除“{{node}}”',
    meanShift: 'Σ |名次 − 剔除后名次| ÷ 国家数',
    ranksBoth_one: '{{count}}个国家前后均有名次。',
    ranksBoth_other: '{{count}}个国家前后均有名次。',
    fewerRanked:
      '现有{{now}}个国家参与排名，剔除后仅{{without}}个：名次变动有一部分源于参与排名的国家数不同。',
    withoutNode: '剔除即权重取零，其余权重重新归一；权重之前的步骤（筛选、插补、上下限）保持不变。',
    weightIn: '在“{{parent}}”中的权重：{{weight}}（合计{{sum}}）。',
    rankNow: '名次',
    rankWithout: '剔除后',
    shift: '变动',
    median: '中位数：{{node}}',
    overCountries_one: '{{count}}个国家和地区',
    overCountries_other: '{{count}}个国家和地区',
    inOrder_one: 'x为{{count}}个国家的得分。',
    inOrder_other: 'x为{{count}}个国家的得分，由低到高排列。',
    withoutScore_one: '所示国家中有{{count}}个没有得分，未计入。',
    withoutScore_other: '所示国家中有{{count}}个没有得分，未计入。',
    place: '序号',
    beside: '与所示国家相比',
    medianIs: '{{count}}国中位数：{{value}}',
    builtYear: '各年均按当前方案构建；点选年份可继续溯源。',
    publishedYear:
      '直接取自发布机构的数据表（{{first}}–{{last}}年，各年方法一致），并非在此构建；修改当前指数不会影响该数值。',
    correlation: '{{node}}与{{other}}',
    spearman: '斯皮尔曼等级相关系数（−1至1）',
    ranksOf_one: 'R、S为两项均有得分的{{count}}个国家的位次。',
    ranksOf_other:
      'R、S为两项均有得分的{{count}}个国家由低到高的位次，得分相同者取平均位次。R̄ = S̄ = {{middle}}。',
    classShare: '{{name}}：占构建次数的{{share}}',
    gone: '指数或检验已有改动，此数值不复存在。',
  },
};
