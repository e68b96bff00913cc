import type { Words } from '../en/index.ts';

/** 稳健性页。 */
export const robustness: Pick<Words, 'robustness'> = {
  robustness: {
    title: '排名有多可靠？',
    what: '指数取决于若干选择：权重、合成方法以及带有误差的数据。此处反复抽取这些选择并重建指数，显示排名区间、哪项选择影响最大，以及各国最可能落入的等级。',
    bar: '不确定的因素',
    reading: '正在读取指数数据…',
    run: '检验指数',
    again: '重新检验',
    ofSet: '与“风险指数”页一致，仅显示：{{set}}。位次在指数的全部{{all}}国中检验。',
    changed: '检验的是在“风险指数”页修改后的指数：{{changes}}。',
    stale: '检验之后指数已有改动。',
    staleYear: '以下为{{tested}}年的检验结果，当前显示的是{{shown}}年。',
    staleChoices: '检验之后上方的设置已有改动。',
    noIndex: '目前没有可检验的指数：请先在“风险指数”页选择或新建一个。',
    toIndex: '打开“风险指数”页',
    nothingOpen: '目前各项均视为准确：请先在上方设定权重、合成方法或数据误差，再检验指数。',
    failed: {
      certain: '此指数所用的各项均视为准确。请在上方设定权重、合成方法或数据误差，再重新检验。',
      noRank:
        '各次构建均未得出任何国家的名次：指数没有得分，或改用其他平均后无法构建。请在“风险指数”页查看得分，或将合成方法视为准确，再重新检验。',
      other: '{{what}}请减少不确定因素，或撤销对指数的上一步修改，再重新检验。',
    },
    starting: '正在准备构建…',
    running: '正在构建：已完成{{done}}次，共{{all}}次',
    progress: '已完成的构建',
    callOff: '取消',
    exact: '视为准确',
    otherMeans: '另试其他平均',
    error: '标准误差{{percent}}',
    varied: {
      weights: '权重±{{percent}}',
      means: '其他平均方法',
      data: '数据（标准误差{{percent}}）',
    },
    variedNote: '视为不确定的因素：{{varied}}。',
    runs: '次数',
    builds_one: '{{number}}次构建',
    builds_other: '{{number}}次构建',
    seed: '随机种子',
    areasShown: '显示的国家',
    first: '前{{count}}位',
    all: '全部{{count}}个',
    meanShift: '名次平均变动',
    places: '位',
    removalsShown: '共{{all}}个节点，图中为影响最大的{{count}}个。',
    rankedApart:
      '现有<strong>{{ranked}}</strong>个国家有名次；剔除下列节点后，有名次的国家数不同：{{nodes}}。其名次变动有一部分由此而来。',
    rankedWithout: '{{node}}（<strong>{{count}}</strong>个）',
    assumption: {
      weights: '权重',
      aggregation: '合成方法',
      data: '数据',
    },
    figure: {
      intervals: '排名区间',
      sensitivity: '敏感性分析',
      removals: '逐项剔除后的名次变动',
      classes: '各等级的概率',
    },
    figureUnit: {
      intervals: '指数中的名次、中位数与5%～95%区间',
      sensitivity: '对名次变动方差的贡献',
      removals: '名次平均变动（位）',
      classes: '占构建次数的比例',
    },
    none: {
      ranks: '无可绘制的内容：当前显示的国家均无名次。',
      sensitivity: '至少设两项不确定因素，才能区分其影响。',
      classes: '此指数没有分级。',
    },
    found: {
      middle: '{{year}}在{{runs}}次构建中，半数国家的排名区间不超过<strong>{{places}}位</strong>。',
      one: '{{year}}<strong>{{area}}</strong>在指数中排第<strong>{{rank}}</strong>位；在{{runs}}次构建的5%～95%中，名次在<strong>{{from}}至{{to}}</strong>之间。',
      ofYear: '{{year}}年：',
      noRank: '当前显示的国家在此指数中均无名次，无从检验。',
      middleNote:
        '区间宽度为95%端点减去5%端点；{{count}}个宽度由小到大排列，居中者为{{places}}位。',
      ends: '<strong>{{first}}</strong>在指数中排第<strong>{{rank}}</strong>位，名次在<strong>{{from}}至{{to}}</strong>之间；最不确定的是<strong>{{widest}}</strong>，在<strong>{{widestFrom}}至{{widestTo}}</strong>之间。',
      strongest:
        '{{assumption}}解释了<strong>{{percent}}%</strong>的名次变动（重抽样区间<strong>{{from}}%～{{to}}%</strong>）。',
      strongestAll:
        '{{assumption}}解释了全部名次变动：估计值<strong>{{percent}}%</strong>大于总量，属抽样误差（重抽样区间<strong>{{from}}%～{{to}}%</strong>）。',
      workedOut:
        '指数中部分节点直接采用已发布的取整数值，检验时改由其下级节点计算；仅此一项就使<strong>{{moved}}个</strong>名次发生变动，至多<strong>{{most}}位</strong>。',
      workedOutNote:
        '否则此类节点以下的变化无法传到指数。文中名次为当前指数的名次，区间按计算所得的指数给出。',
      removal: '若剔除<strong>{{node}}</strong>，名次变动最大，平均<strong>{{places}}位</strong>。',
      removalOfFewer:
        '若剔除<strong>{{node}}</strong>，名次变动最大，平均<strong>{{places}}位</strong>；部分原因是<strong>{{now}}国中仅{{without}}国</strong>仍有名次。',
      removalOfMore:
        '若剔除<strong>{{node}}</strong>，名次变动最大，平均<strong>{{places}}位</strong>；部分原因是有名次的国家由<strong>{{now}}个变为{{without}}个</strong>。',
      failed_one: '有{{count}}次无法构建，未计入。',
      failed_other: '有{{count}}次无法构建，未计入。',
    },
  },
};
