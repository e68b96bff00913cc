import type { Words } from '../en/index.ts';

/** 数据集页。 */
export const dataSets: Pick<Words, 'library'> = {
  library: {
    title: '数据集',
    lead: '全部数据均在本机，不从网络获取任何内容。',
    publisher: '发布机构',
    passingOn: '再分发',
    licence: '许可',
    version: '版本',
    retrieved: '获取日期',
    tables: '数据表',
    rows_one: '{{count}} 行',
    rows_other: '{{count}} 行',
    source: '来源',
    state: '状态',
    states: {
      ready: '已校验并载入',
      checked: '已校验',
      refused: '已拒绝',
    },
    refusedBecause: '此数据集未被使用：{{reason}}',
  },
};
