import type { EventField } from './eventMapping.ts';

/** Names that columns go by, lower case, without units; the first field that has a name counts. */
export const headerWords: readonly (readonly [EventField, readonly string[]])[] = [
  [
    'eventId',
    [
      ...['event id', 'id', 'event', 'event no', 'disno', 'disno.', 'disaster id', 'glide'],
      ...['编号', '灾害编号', '事件编号', '灾害事件编号', '灾情编号'],
    ],
  ],
  [
    'area',
    [
      ...['iso', 'iso3', 'iso code', 'country', 'country code', 'area', 'nation'],
      ...['国家', '国家代码', '国别', '国家名称', '地区', '国家或地区'],
    ],
  ],
  [
    'hazard',
    [
      ...['hazard', 'hazard type', 'disaster type', 'type', 'disaster', 'event type', 'peril'],
      ...['灾害类型', '灾种', '灾害种类', '类型', '灾害'],
    ],
  ],
  [
    'startDate',
    [
      ...['date', 'start', 'start date', 'event date', 'begin date', 'onset date', 'date ymd'],
      ...['日期', '开始日期', '发生日期', '发生时间', '开始时间', '灾害发生时间'],
    ],
  ],
  ['startYear', ['year', 'start year', '年', '年份', '发生年份', '开始年份', '开始年']],
  ['startMonth', ['month', 'start month', '月', '月份', '开始月份', '开始月']],
  ['startDay', ['day', 'start day', '日', '开始日']],
  ['endDate', ['end', 'end date', 'finish date', '结束日期', '结束时间', '终止日期']],
  ['endYear', ['end year', '结束年份', '结束年']],
  ['endMonth', ['end month', '结束月份', '结束月']],
  ['endDay', ['end day', '结束日']],
  [
    'deaths',
    [
      ...['deaths', 'total deaths', 'dead', 'killed', 'fatalities', 'dead and missing'],
      ...['死亡', '死亡人数', '死亡人口', '死亡失踪人数', '死亡失踪人口', '因灾死亡失踪人口'],
      '因灾死亡人口',
    ],
  ],
  ['injured', ['injured', 'injuries', '受伤', '受伤人数', '受伤人口', '伤病人口']],
  ['homeless', ['homeless', '无家可归人数', '无家可归', '无家可归人口']],
  [
    'totalAffected',
    ['total affected', 'total people affected', '受灾人口', '受灾人数', '受灾总人口', '总受灾人口'],
  ],
  ['affected', ['affected', 'people affected', 'affected people', '受影响人数', '受影响人口']],
  [
    'lossUsdAdjusted',
    [
      ...['total damage adjusted', 'adjusted loss', 'loss adjusted', 'damage adjusted'],
      ...['调整后损失', '可比价损失', '调整后直接经济损失'],
    ],
  ],
  ['insuredLossUsd', ['insured loss', 'insured losses', 'insured damage', '保险损失', '保险赔付']],
  [
    'lossUsd',
    [
      ...['loss', 'losses', 'total loss', 'economic loss', 'economic losses', 'direct loss'],
      ...['direct economic loss', 'direct economic losses', 'damage', 'damages', 'total damage'],
      ...['经济损失', '直接经济损失', '损失', '总损失'],
    ],
  ],
  ['consumerPriceIndex', ['cpi', 'consumer price index', '消费者价格指数', '居民消费价格指数']],
];
