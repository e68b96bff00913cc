import type { TableField } from '../../../datasets/store/catalogue.ts';

/** The name of an imported table of events among the tables of the data screen. */
export function eventsTable(source: string): string {
  return `${source}/events`;
}

const ofTheYear = ['US$ of the year of the event', '美元（事件当年价）'] as const;

/** The fields of every table of events, in the order in which the store answers them. */
export const eventFields: readonly TableField[] = [
  text('eventId', 'event, shared by all areas that it touched', '事件，所波及各国共用'),
  count(
    'part',
    ['part', '部分'],
    'which part of the event the row is; above one: no event of its own',
    '该行为事件的第几部分；大于1者不单独计为事件',
  ),
  count(
    'parts',
    ['part', '部分'],
    'into how many years the event was divided; one: not divided',
    '事件被分到几个年份；1为未分',
  ),
  count(
    'year',
    ['year', '年份'],
    'calendar year that the row is counted in; a gap: unknown',
    '该行所计入的日历年；缺失：不详',
  ),
  text(
    'areaThen',
    "the publisher's code of the area at the time of the event",
    '事件发生时发布机构所用的国家或地区代码',
  ),
  text(
    'area',
    'area that the losses are counted under today; a gap: unknown or divided since',
    '损失现今计入的国家或地区；缺失：不详或此后分立',
  ),
  text('hazard', 'code of the table hazards; a gap: unknown', 'hazards表中的灾种代码；缺失：不详'),
  text(
    'subtype',
    'code of the table subtypes, within the hazard; a gap: unknown',
    'subtypes表中该灾种之下的亚类代码；缺失：不详',
  ),
  count(
    'startDate',
    ['date', '日期'],
    'year, month and day in eight digits; 00: unknown',
    '八位数字的年、月、日；00为不详',
  ),
  count(
    'endDate',
    ['date', '日期'],
    'year, month and day in eight digits; 00: unknown',
    '八位数字的年、月、日；00为不详',
  ),
  amount(
    'deaths',
    ['persons', '人'],
    'dead and missing; a gap: not reported, not zero',
    '死亡和失踪人数；缺失：未报告，并非零',
  ),
  amount(
    'affected',
    ['persons', '人'],
    'in need of help; a gap: not reported, not zero',
    '需要救助的人数；缺失：未报告，并非零',
  ),
  amount(
    'lossUsd',
    ofTheYear,
    'direct loss; a gap: not reported, not zero',
    '直接经济损失；缺失：未报告，并非零',
  ),
  amount(
    'lossUsdAdjusted',
    ["US$ of the publisher's base year", '美元（发布机构基准年价）'],
    'direct loss; a gap: not reported',
    '直接经济损失；缺失：未报告',
  ),
  amount(
    'insuredLossUsd',
    ofTheYear,
    'insured part; a gap: not reported',
    '保险损失；缺失：未报告',
  ),
  {
    name: 'historic',
    type: 'boolean',
    description:
      'the publisher holds the record for less complete, as events before 2000; a gap: not stated',
    descriptionZh: '发布机构视该记录为不够完整，如2000年以前的事件；缺失：未注明',
  },
  text('origin', 'file, line and column that the row comes from', '该行所在的文件、行和列'),
];

type Unit = readonly [english: string, chinese: string];

function text(name: string, description: string, descriptionZh: string): TableField {
  return { name, type: 'string', description, descriptionZh };
}

function count(
  name: string,
  [unit, unitZh]: Unit,
  description: string,
  descriptionZh: string,
): TableField {
  return { name, type: 'integer', unit, unitZh, description, descriptionZh };
}

function amount(
  name: string,
  [unit, unitZh]: Unit,
  description: string,
  descriptionZh: string,
): TableField {
  return { name, type: 'number', unit, unitZh, description, descriptionZh };
}
