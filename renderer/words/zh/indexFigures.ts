import type { Words } from '../en/index.ts';

/** 指数图件。 */
export const indexFiguresWords: Pick<Words, 'indexFigures'> = {
  indexFigures: {
    kind: '图件',
    kinds: {
      map: '地图',
      ranking: '排名',
      decomposition: '构成分解',
      distribution: '各大洲分布',
      heatMap: '国家与节点',
      correlation: '相关系数',
    },
    titles: {
      map: '{{node}}',
      ranking: '{{node}}得分居前的国家',
      rankingOfAll: '各国{{node}}得分',
      decomposition: '{{node}}得分居前的国家及其构成',
      distribution: '各大洲{{node}}分布',
      heatMap: '{{node}}得分居前的国家及各节点得分',
      correlation: '指数各节点的相关性',
    },
    correlationNote: 'n = {{count}}个国家和地区；仅用两项均有数值者。',
    none: '该节点没有此类图件。请选择其他图件，或在左侧树中选择其他节点。',
  },
};
