/** What the settings of methods mean, in Chinese, by their meaning in English. */
export const settingsInChinese: Readonly<Record<string, string>> = {
  'least share of observed values': '有观测值的最低比例',
  'least share of values other than zero among the observed ones': '观测值中非零值的最低比例',
  'counts only the indicators under this node': '只计该节点下的指标',
  'areas that stay whatever the shares': '无论比例如何均保留的国家',
  'areas that go whatever the shares': '无论比例如何均剔除的国家',
  'the indicator': '所处理的指标',
  'the column, or with `year` the series, that it is set in relation to':
    '作为分母的列；设有`year`时为逐年序列',
  'divide by default': '默认为divide（相除）',
  'the column is divided by it first: 1000 with a population makes a rate per thousand':
    '分母先除以该数：分母为人口时取1000，即得每千人的比率',
  'takes the column `by.year` of the survey year, one for all or from a column':
    '取调查年份对应的列`by.year`；年份可统一给定，也可取自某一列',
  'the group of the table, such as the region': '表中的分组，如地区',
  'indicators compared: of one parent (default), all, or those under each of these nodes':
    '参与比较的指标：同一上级节点的（默认）、全部，或所列各节点下的',
  'whether values are scaled to 0 to 1 first, true by default': '是否先缩放到0至1，默认是',
  'years that an observation may lie back, without limit by default':
    '所用观测值最多早几年，默认不限',
  'years that an observation may lie away, without limit by default':
    '所用观测值最多相隔几年，默认不限',
  'years that the nearer observation may lie away, without limit by default':
    '较近的观测值最多相隔几年，默认不限',
  'indicators or columns that explain': '用作解释变量的指标或列',
  'greatest change of a standardised mean or covariance at the end, 1e-12 by default':
    '收敛时标准化均值或协方差的最大变化，默认1e-12',
  '1000 by default': '默认1000',
  'the same seed draws the same donors': '种子相同，抽到的供体也相同',
  'donors come from the same group of the table': '供体取自表中同一分组',
  'how many different points may be moved, 5 by default': '最多移动几个不同的点，默认5个',
  'within (default): equal values that would go past the maximum stay; beyond: they move':
    'within（默认）：相等的值若会使移动的点数超过上限则不动；beyond：一并移动',
  'moves the maximum of points even after the test is passed': '即使检验已通过，仍移动到点数上限',
  'skewness and kurtosis that still pass': '检验仍可通过的偏度和峰度',
  'lambda; fitted: the most likely one between -5 and 5': '参数λ；fitted：在-5至5之间取似然最大者',
  'ranges beyond the quartiles, 1.5 by default': '四分位数以外几个四分位距，默认1.5',
  'probability, 0.05 by default': '概率，默认0.05',
  'probability, 0.95 by default': '概率，默认0.95',
  'score of the least value, 0 by default': '最小值的得分，默认0',
  'score of the greatest value, 100 by default': '最大值的得分，默认100',
  'transforms the values first; limits are then on the transformed scale':
    '先变换数值；界限以变换后的尺度给出',
  'score of a value of exactly zero, which has no logarithm': '恰为零（无对数）的值的得分',
  'mean of the scores, 0 by default': '得分的均值，默认0',
  'of the scores, 1 by default': '得分的标准差，默认1',
  'lower goalpost, in the unit of the indicator': '下限，单位同指标',
  'upper goalpost, above the lower one': '上限，须大于下限',
  'score at the far goalpost, 1 by default': '远端界限处的得分，默认1',
  'whether scores stay within [0, scale], true by default': '得分是否限制在0至scale之间，默认是',
  'far: scale less the way to the far goalpost, as INFORM works it out; last digit only':
    'far：按INFORM的算法，用scale减去到远端界限的距离；只影响最末位数字',
  'directed value that scores zero': '得零分的值（已按方向调整）',
  'directed value that scores `scale`': '得`scale`分的值（已按方向调整）',
  '1 by default': '默认1',
  'code of the reference area, which scores one': '参照国家的代码，其得分为1',
  'whether scores above one become one, false by default': '大于1的得分是否取为1，默认否',
  'in the unit of the indicator': '单位同指标',
  'what equal values share: the smallest of their places (default), the greatest, the mean':
    '相等的值共用的位次：其中最小的（默认）、最大的或平均的',
  'score of the greatest, 1 by default': '最大值的得分，默认1',
  'value that scores halfway; the mean by default': '得中间分的值，默认为均值',
  'per unit of the indicator; one over the standard deviation by default':
    '指标每变化一个单位的陡度，默认为标准差的倒数',
  '0 by default': '默认0',
  'each value that occurs and its score, more is worse': '出现的每个值及其得分，得分越高风险越大',
  'rising; a value at a limit is in the upper band': '由低到高；等于界限的值归入较高一档',
  'one more than limits, more is worse': '比界限多一个，得分越高风险越大',
  'lower goalpost; least value by default': '下限，默认为最小值',
  'upper goalpost; greatest value by default': '上限，默认为最大值',
  'value that scores 100; middle of the goalposts by default': '得100分的值，默认为上下限的中点',
  'one for each child, any scale': '每个下级节点一个，尺度不限',
  'squared loadings are shares of the variance and never negative':
    '载荷的平方为方差占比，不会为负',
  'of a factor that is kept': '保留因子的最小特征值',
  'of the variance, for each factor': '每个因子的最低方差占比',
  'of the variance, all factors': '全部因子合计的最低方差占比',
  'rescale each child to [epsilon, 1 - epsilon] first; without it take it as it is':
    '先将各下级节点缩放到epsilon至1-epsilon；不设则按原值',
  'between the children': '下级节点之间的相关系数',
  'bring each child to [0, 1] first, as published': '先将各下级节点缩放到0至1，与原文一致',
  'multiple correlations below this count as this, so that no weight becomes infinite':
    '低于此值的复相关系数按此值计，以免权重无穷大',
  'upper triangle row by row: how many times as important the row is as the column':
    '上三角逐行给出：行的重要程度是列的几倍',
  'edition of the random indices': '随机一致性指标的版本',
  'consistency ratio that is still accepted': '可接受的最大一致性比率',
  'for each expert, the points that each child gets': '每位专家给各下级节点的分数',
  'of each child in an area’s own score': '各下级节点在该国得分中的占比',
  'influence as wanted, or as much correlation with the score as possible':
    '使影响力符合期望，或使与得分的相关性尽可能大',
  'wanted importance of each child, any scale; equal without it':
    '各下级节点的期望重要性，尺度不限；不设则相等',
  'least weight': '最小权重',
  'greatest weight': '最大权重',
  'how the weights of the parts become one': '各组权重如何合成一组',
  'the methods that are combined': '参与组合的方法',
  'of each method, for the linear rule; equal without it': '线性组合时各方法的占比；不设则相等',
  'refuse (default): a score that is not above zero is a failure; zero: zero makes the mean zero, a score below zero makes it a gap':
    'refuse（默认）：得分不大于零则报错；zero：得分为零时均值为零，小于零时均值缺失',
  'upper end of the scale, 10 by default': '量表的上端，默认10',
  '-1 harmonic, 0 geometric, 1 arithmetic': '-1为调和平均，0为几何平均，1为算术平均',
  'down: unevenness lowers the score (wellbeing); up: it raises it (risk, poverty)':
    'down：不均衡使得分降低（福祉）；up：不均衡使得分升高（风险、贫困）',
  'what the sum of all children counts against the single worst one':
    '全部下级节点之和相对于最差一项的比重',
  'rho: smaller parts the areas more': '分辨系数ρ：越小，国家间区分度越大',
  'continuous ranks keep distances: 1 + (n - 1) × min-max':
    'continuous（连续位次）保留间距：1 + (n - 1) × 极差标准化值',
  'limits change from edition to edition': '各版的界限可以不同',
  'the edition in force; the first one by default': '所采用的版本，默认为第一个',
  'names of the classes from the lowest': '各等级的名称，由低到高',
  'how many': '等级数',
  'how the distance of two clusters is measured, complete by default':
    '两类之间的距离如何度量，默认为complete（最远距离）',
};
