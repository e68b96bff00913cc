import type { Words } from '../en/index.ts';

/** 损失页。 */
export const losses: Pick<
  Words,
  | 'question'
  | 'measure'
  | 'measureUnit'
  | 'measureHint'
  | 'headline'
  | 'map'
  | 'ranking'
  | 'series'
  | 'hazards'
  | 'table'
  | 'inspector'
> = {
  question: {
    label: '评估问题',
    countrySet: '国家范围',
    hazards: '灾种',
    allHazards: '全部自然灾害',
    someHazards_one: '{{count}} 个灾种',
    someHazards_other: '{{count}} 个灾种',
    chooseAll: '全选',
    years: '年份',
    lastYear: '结束年',
    measure: '指标',
    baseline: '对比基准',
    baselineYears: '此前 {{years}} 年均值',
    withPartial: '含 {{year}} 年（数据不完整）',
    copy: '复制问题文字',
    sentence:
      '{{set}}（{{countries}} 个国家和地区），{{hazards}}，{{first}}–{{last}} 年：{{measure}}，与此前 {{years}} 年均值对比',
    reset: '重新开始',
  },
  measure: {
    events: '灾害次数',
    distinctEvents: '灾害事件数',
    deaths: '死亡人数',
    affected: '受灾人口',
    lossUsd: '直接经济损失',
    deathsPerMillion: '百万人口死亡率',
    lossPercentOfGdp: '损失占 GDP 比重',
  },
  measureUnit: {
    events: '国别次',
    distinctEvents: '起',
    deaths: '人，含失踪',
    affected: '人次',
    lossUsd: '美元，当年价',
    deathsPerMillion: '人/百万人，整个时段',
    lossPercentOfGdp: '%，占同期 GDP',
  },
  measureHint: {
    events: '一次灾害影响多个国家时，在每个国家各计一次。',
    distinctEvents: '一次灾害影响多个国家时只计一次；各国、各灾种之和不等于总数。',
    deaths: '按 EM-DAT 口径统计的死亡与失踪人数。',
    affected: '受伤、无家可归及其他受影响人口。',
    lossUsd: '以当年美元计的直接经济损失，未作价格调整；仅少数灾害有记录。',
    deathsPerMillion: '整个时段的死亡人数除以各年人口之和。',
    lossPercentOfGdp: '整个时段的直接经济损失除以同期各年 GDP 之和。',
  },
  headline: {
    total: '{{set}}，{{first}}–{{last}} 年：{{measure}}共 <strong>{{value}}</strong>。',
    totalMissing: '{{set}}，{{first}}–{{last}} 年：{{measure}}无数值（{{reason}}）。',
    ofWhich: '其中<strong>{{hazard}}</strong>最多（占 {{share}}），为 {{value}}',
    ofWhichCount: '其中<strong>{{hazard}}</strong>最多：{{value}}',
    then: '其次为{{hazard}} {{value}}',
    lead: '最高为<strong>{{area}}</strong>，{{value}}',
    above: '{{year}} 年比此前 {{used}} 年均值<strong>高 {{percent}}</strong>。',
    below: '{{year}} 年比此前 {{used}} 年均值<strong>低 {{percent}}</strong>。',
    equal: '{{year}} 年与此前 {{used}} 年均值持平。',
    short: '基准期只有 {{asked}} 年中的 {{used}} 年：损失记录始于 {{firstRecord}} 年。',
    end: '。',
    comma: '，',
    inline: {
      events: '灾害次数',
      distinctEvents: '灾害事件数',
      deaths: '死亡人数',
      affected: '受灾人口',
      lossUsd: '直接经济损失',
      deathsPerMillion: '百万人口死亡率',
      lossPercentOfGdp: '损失占 GDP 比重',
    },
  },
  map: {
    title: '地图',
    base: '底图',
    baseMap: {
      'natural-earth': 'Natural Earth（实际控制线）',
      'chinese-standard': '参照中国标准地图',
    },
    schematic: '示意图，边界不作为依据。',
    noData: '无数据',
    outside: '不在范围内',
    label: '{{measure}}分布图。可在旁边的排名中用键盘逐国浏览。',
  },
  ranking: {
    title: '排名',
    label: '各国{{measure}}排名',
    help: '方向键浏览，回车选择，Esc 取消。',
  },
  series: {
    title: '逐年变化',
    ofSet: '范围内全部国家',
    withArea: '范围内全部国家；折线：{{area}}',
    deviation: '{{year}} 年：{{value}}，与此前 {{used}} 年均值（{{mean}}）相比 {{percent}}',
    deviationShort:
      '{{year}} 年：{{value}}，与此前均值（{{mean}}，{{asked}} 年中仅有 {{used}} 年记录）相比 {{percent}}',
    noDeviation: '{{year}} 年：{{value}}，无法对比（{{reason}}）',
    backToSet: '返回全部国家',
    partial: '数据不完整年份',
  },
  hazards: {
    title: '按灾种',
    label: '各灾种占{{measure}}的比重',
  },
  table: {
    title: '数据表',
    area: '国家',
    rank: '排名',
    label: '各国全部指标',
    total: '全部国家',
  },
  inspector: {
    title: '详情',
    empty: '在地图、排名或数据表中指向或选择一个国家。',
    rankOf: '第 {{rank}} 位（共 {{count}} 国）',
    unranked: '未排名：{{reason}}',
    coverage: '{{entries}} 条记录中 {{reported}} 条有此项',
    clear: '取消选择',
    byHazard: '按灾种',
    noEntries: '该国在所选年份与灾种中没有记录，这并不等于没有发生灾害。',
  },
};
