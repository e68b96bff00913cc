/** What a method does, for a reader: its formula and one sentence in two languages. */
export interface Explanation {
  /** In plain signs; x is a value, y a score, w a weight, i an area, j a child, d a direction. */
  readonly formula: string;
  /** The formula for a Chinese reader; absent where it has no words. */
  readonly formulaZh?: string;
  readonly en: string;
  readonly zh: string;
}

/** An explanation of each method that a recipe may name, by `family/code`; long because it is a list. */
export const explanations: Readonly<Record<string, Explanation>> = {
  'screen/availability': {
    formula: 'n(present) / n(all) ≥ threshold',
    formulaZh: 'n(有值) / n(全部) ≥ 阈值',
    en: 'Leaves out areas that have too little data, keeps those that are asked for by name.',
    zh: '剔除数据不足的地区；可按名称强制保留。',
  },
  'denominate/denominate': {
    formula: 'x / (d / scale)',
    formulaZh: 'x / (d / 尺度)',
    en: 'Sets an indicator in relation to another column, such as people or GDP.',
    zh: '将指标除以（或以其他运算结合）人口、国内生产总值等另一列。',
  },
  'impute/columnMean': {
    formula: 'x*ᵢ = mean(x)',
    formulaZh: 'x*ᵢ = 均值(x)',
    en: 'Fills a gap with the mean of all areas.',
    zh: '以全部地区的均值填补缺失。',
  },
  'impute/columnMedian': {
    formula: 'x*ᵢ = median(x)',
    formulaZh: 'x*ᵢ = 中位数(x)',
    en: 'Fills a gap with the median of all areas.',
    zh: '以全部地区的中位数填补缺失。',
  },
  'impute/groupMean': {
    formula: 'x*ᵢ = mean(x of the group of i)',
    formulaZh: 'x*ᵢ = 均值(i所在组的x)',
    en: 'Fills a gap with the mean of the areas of the same group.',
    zh: '以同组地区的均值填补缺失。',
  },
  'impute/groupMedian': {
    formula: 'x*ᵢ = median(x of the group of i)',
    formulaZh: 'x*ᵢ = 中位数(i所在组的x)',
    en: 'Fills a gap with the median of the areas of the same group.',
    zh: '以同组地区的中位数填补缺失。',
  },
  'impute/rowMean': {
    formula: 'x*ᵢⱼ = minⱼ + rangeⱼ · mean of i’s scaled siblings',
    formulaZh: 'x*ᵢⱼ = minⱼ + 极差ⱼ · 均值(i的同级指标标准化值)',
    en: 'Fills a gap from the area’s own indicators of the same family, each scaled by its range.',
    zh: '以该地区同组其他指标（按极差缩放后）的均值填补缺失。',
  },
  'impute/rowMedian': {
    formula: 'x*ᵢⱼ = minⱼ + rangeⱼ · median of i’s scaled siblings',
    formulaZh: 'x*ᵢⱼ = minⱼ + 极差ⱼ · 中位数(i的同级指标标准化值)',
    en: 'Like the row mean, with the median: one odd indicator does not decide.',
    zh: '同上，改用中位数，不受个别异常指标左右。',
  },
  'impute/latestYear': {
    formula: 'x*ₜ = x of the last year before t',
    formulaZh: 'x*ₜ = t之前最近一年的x',
    en: 'Takes the latest earlier observation, no older than a limit.',
    zh: '取此前最近一年的观测值，可限定最久年数。',
  },
  'impute/nearestYear': {
    formula: 'x*ₜ = x of the last year before t, else of the first after',
    formulaZh: 'x*ₜ = t之前最近一年的x，若无则取之后最早一年',
    en: 'Holds the value in time, also back before the first observation.',
    zh: '按时间沿用观测值，首次观测之前取首次值。',
  },
  'impute/linearInTime': {
    formula: 'x*ₜ = x₀ + (x₁ − x₀)(t − t₀) / (t₁ − t₀)',
    en: 'Draws a straight line in time between the observations around the gap.',
    zh: '在前后两次观测之间按时间线性插值。',
  },
  'impute/regression': {
    formula: 'x* = b₀ + Σ bₖ zₖ',
    en: 'Foretells a gap from other columns, fitted on the areas that have them all.',
    zh: '用其他列建立回归方程，推算缺失值。',
  },
  'impute/expectationMaximisation': {
    formula: 'x* = E[x | observed; μ, Σ]',
    formulaZh: 'x* = E[x | 已观测值; μ, Σ]',
    en: 'Fills gaps with their conditional means under a multivariate normal distribution.',
    zh: '假定多元正态分布，以期望最大化算法求条件均值填补。',
  },
  'impute/hotDeck': {
    formula: 'x*ᵢ = x of a random donor',
    formulaZh: 'x*ᵢ = 随机抽取的供体的x',
    en: 'Fills a gap with the value of another area, drawn by a seed; many draws show what gaps leave open.',
    zh: '以随机抽取的另一地区的数值填补；多次抽取可反映缺失带来的不确定性。',
  },
  'treat/winsorise': {
    formula: 'xₘₐₓ → next lower x, until |skew| < 2 or kurtosis < 3.5',
    formulaZh: 'xₘₐₓ → 次大的x，直至 |偏度| < 2 或 峰度 < 3.5',
    en: 'Draws in the outermost values one by one until the shape is fit for use.',
    zh: '逐个将最外侧数值收缩到次外值，直到分布通过偏度与峰度检验。',
  },
  'treat/logShifted': {
    formula: 'ln(x − min + 0.01 · range)',
    formulaZh: 'ln(x − min + 0.01 · 极差)',
    en: 'The logarithm of the distance from the least value.',
    zh: '对与最小值之差取对数。',
  },
  'treat/logSigned': {
    formula: 'ln(x − min + 0.01 · range), or −ln(max − x + 0.01 · range)',
    formulaZh: 'ln(x − min + 0.01 · 极差)，或 −ln(max − x + 0.01 · 极差)',
    en: 'The shifted logarithm on the side where the long tail is.',
    zh: '在长尾一侧取平移对数。',
  },
  'treat/logFromOne': {
    formula: 'ln(x − min + 1)',
    en: 'A logarithm in which the least value becomes zero.',
    zh: '加一后取对数，最小值变为零。',
  },
  'treat/logScaled': {
    formula: 'ln((max − 1)(x − min) / range + 1)',
    formulaZh: 'ln((max − 1)(x − min) / 极差 + 1)',
    en: 'The logarithm of the Global Innovation Index.',
    zh: '全球创新指数所用的对数变换。',
  },
  'treat/boxCox': {
    formula: '(yᵏ − 1) / k, y = x − min + 1',
    en: 'A power transformation towards a symmetric shape; the power is fitted or given.',
    zh: '幂变换，使分布更对称；幂次可拟合或给定。',
  },
  'treat/interquartileRange': {
    formula: 'Q₁ − k·IQR ≤ x ≤ Q₃ + k·IQR',
    en: 'Clips values far beyond the quartiles.',
    zh: '截断远离四分位数的数值。',
  },
  'treat/percentile': {
    formula: 'Q(p₁) ≤ x ≤ Q(p₂)',
    en: 'Clips values outside two percentiles.',
    zh: '截断两个百分位之外的数值。',
  },
  'normalise/minMax': {
    formula: '(x − min) / (max − min)',
    en: 'Scales by the least and greatest value found; a new area can move all scores.',
    zh: '按现有最小值与最大值缩放；新增地区可能改变全部得分。',
  },
  'normalise/zScore': {
    formula: '(x − mean) / s',
    formulaZh: '(x − 均值) / s',
    en: 'The distance from the mean in standard deviations.',
    zh: '与均值之差，以标准差计。',
  },
  'normalise/goalposts': {
    formula: 'min(1, max(0, (x − lower) / (upper − lower)))',
    formulaZh: 'min(1, max(0, (x − 下限) / (上限 − 下限)))',
    en: 'Scales between two fixed goalposts: comparable over years and editions.',
    zh: '按固定上下限缩放，年份与版本之间可比。',
  },
  'normalise/linear': {
    formula: 'scale · (d·x − from) / (to − from)',
    formulaZh: '标度 · (d·x − 起点) / (终点 − 起点)',
    en: 'Scales by two numbers of your own, without cutting off.',
    zh: '按自定两个数值线性缩放，不截断。',
  },
  'normalise/distanceToMaximum': {
    formula: '1 − (max − x) / (max − min)',
    en: 'One less the distance to the best placed area.',
    zh: '一减去与最大值的相对距离。',
  },
  'normalise/distanceToReference': {
    formula: '1 − (x_ref − x) / (x_ref − min)',
    formulaZh: '1 − (x_参照 − x) / (x_参照 − min)',
    en: 'One less the distance to a chosen area.',
    zh: '一减去与参照地区的相对距离。',
  },
  'normalise/distanceToTarget': {
    formula: '(x − min) / (target − min)',
    formulaZh: '(x − min) / (目标 − min)',
    en: 'The share of the way to a target.',
    zh: '达到目标的进度。',
  },
  'normalise/fractionOfMaximum': {
    formula: 'x / max',
    en: 'The share of the greatest value.',
    zh: '占最大值的比例。',
  },
  'normalise/rankScore': {
    formula: 'rank of x from the least',
    formulaZh: 'x由小到大的位次',
    en: 'Only the order counts; outliers cannot matter.',
    zh: '只取名次，异常值不起作用。',
  },
  'normalise/borda': {
    formula: 'n(areas below)',
    formulaZh: 'n(低于该值的地区)',
    en: 'How many areas an area outranks.',
    zh: '该地区高于多少个地区。',
  },
  'normalise/percentileRank': {
    formula: '(rank − 1) / (n − 1)',
    formulaZh: '(位次 − 1) / (n − 1)',
    en: 'The share of the other areas that an area outranks.',
    zh: '该地区高于其他地区的比例。',
  },
  'normalise/logistic': {
    formula: '1 / (1 + exp(−k (x − centre)))',
    formulaZh: '1 / (1 + exp(−k (x − 中心)))',
    en: 'Steep around the centre, flat at both ends: extremes are drawn in, not cut off.',
    zh: '中间陡、两端平的曲线，极端值被收缩而不截断。',
  },
  'normalise/categorical': {
    formula: 'y = score of the category of x',
    formulaZh: 'y = x所属类别的得分',
    en: 'Gives each category its score.',
    zh: '为每个类别赋分。',
  },
  'normalise/bands': {
    formula: 'y = score of the band that holds x',
    formulaZh: 'y = x所在区间的得分',
    en: 'Gives each band between fixed limits its score.',
    zh: '为每个数值区间赋分。',
  },
  'normalise/adjustedMazziottaPareto': {
    formula: '100 + 60 (x − reference) / range',
    formulaZh: '100 + 60 (x − 参照值) / 极差',
    en: 'A scale from 70 to 130 with 100 at a reference: comparable over years.',
    zh: '以参照值为100的70–130标度，年份之间可比。',
  },
  'normalise/none': {
    formula: 'd · x',
    en: 'Takes values as scores.',
    zh: '数值直接作为得分。',
  },
  'weigh/equal': {
    formula: 'wⱼ = 1 / k',
    en: 'The same weight for each child.',
    zh: '各下级权重相等。',
  },
  'weigh/given': {
    formula: 'wⱼ as given',
    formulaZh: 'wⱼ由方案给定',
    en: 'Weights that somebody decided.',
    zh: '人为给定的权重。',
  },
  'weigh/principalComponent': {
    formula: 'w ∝ v₁, R v₁ = λ₁ v₁',
    en: 'The first principal component: the score varies as much as it can.',
    zh: '取第一主成分载荷，使得分差异最大。',
  },
  'weigh/factorLoadings': {
    formula: 'wⱼ ∝ ℓ²ⱼ of its factor · share of the factor',
    formulaZh: 'wⱼ ∝ 所属因子的ℓ²ⱼ · 该因子的比重',
    en: 'Squared loadings of rotated factors, after the OECD Handbook.',
    zh: '旋转后因子载荷的平方，依据OECD手册。',
  },
  'weigh/entropy': {
    formula: 'wⱼ ∝ 1 + Σ pᵢⱼ ln pᵢⱼ / ln n',
    en: 'More weight for a child that is spread unevenly over the areas.',
    zh: '熵权法：在地区间差异越大，权重越大。',
  },
  'weigh/critic': {
    formula: 'wⱼ ∝ sⱼ Σₖ (1 − rⱼₖ)',
    en: 'More weight for spread that says something else than the others.',
    zh: 'CRITIC法：离散程度大且与其他指标相关性低者权重大。',
  },
  'weigh/coefficientOfVariation': {
    formula: 'wⱼ ∝ sⱼ / meanⱼ',
    formulaZh: 'wⱼ ∝ sⱼ / 均值ⱼ',
    en: 'More weight for a child that varies more, measured against its mean.',
    zh: '变异系数法（信息量法）：相对差异越大，权重越大。',
  },
  'weigh/independence': {
    formula: 'wⱼ ∝ 1 / Rⱼ',
    en: 'More weight for a child that the others cannot predict.',
    zh: '独立性权重：越不能由其他指标推知，权重越大。',
  },
  'weigh/analyticHierarchy': {
    formula: 'A w = λₘₐₓ w, CR = (λₘₐₓ − k) / ((k − 1) RI)',
    en: 'Weights from comparisons two by two, with a check for contradictions.',
    zh: '层次分析法：由两两比较求权重，并检验一致性。',
  },
  'weigh/budgetAllocation': {
    formula: 'wⱼ = mean over experts of pointsⱼ / Σ points',
    formulaZh: 'wⱼ = 均值(各专家所给分ⱼ / Σ 分)',
    en: 'The mean of how experts distribute their points.',
    zh: '专家分配点数的平均份额。',
  },
  'weigh/benefitOfTheDoubt': {
    formula: 'max Σ wⱼ yᵢⱼ  so that  Σ wⱼ yₖⱼ ≤ 1 for all k',
    formulaZh: 'max Σ wⱼ yᵢⱼ，且对所有k有 Σ wⱼ yₖⱼ ≤ 1',
    en: 'The mean of the weights under which each area looks best.',
    zh: '各地区最有利权重的平均（数据包络）。',
  },
  'weigh/optimisedCorrelation': {
    formula: 'corr(yⱼ, score) shares → wanted shares',
    formulaZh: 'corr(yⱼ, 得分)的比重 → 目标比重',
    en: 'Weights under which the children matter as much as wanted.',
    zh: '调整权重，使各下级与总分的相关份额达到期望。',
  },
  'weigh/combination': {
    formula: 'w = Σ aₘ wₘ,  or  ∝ Π wₘ,  or  max Σ deviations',
    formulaZh: 'w = Σ aₘ wₘ，或 ∝ Π wₘ，或 max Σ 离差',
    en: 'Weights of several methods in one.',
    zh: '多种赋权方法的组合，含离差最大化。',
  },
  'aggregate/arithmeticMean': {
    formula: 'Σ wⱼ yⱼ / Σ wⱼ',
    en: 'A low child makes up for a high one in full.',
    zh: '加权算术平均，高低可完全互补。',
  },
  'aggregate/geometricMean': {
    formula: '(Π yⱼ^wⱼ)^(1 / Σ wⱼ)',
    en: 'A low child can be made up for in part only.',
    zh: '加权几何平均，只能部分互补。',
  },
  'aggregate/informGeometricMean': {
    formula: '10 − (G − 1) · 10 / 9,  G = geometric mean of (10 − yⱼ) / 10 · 9 + 1',
    formulaZh: '10 − (G − 1) · 10 / 9，G = 几何平均((10 − yⱼ) / 10 · 9 + 1)',
    en: 'The geometric mean of turned scores: the high child rules, zero is allowed.',
    zh: '反向几何平均：高分项起主导，允许为零。',
  },
  'aggregate/harmonicMean': {
    formula: 'Σ wⱼ / Σ (wⱼ / yⱼ)',
    en: 'The low child rules more than in the geometric mean.',
    zh: '加权调和平均，低分项影响更大。',
  },
  'aggregate/powerMean': {
    formula: '(Σ wⱼ yⱼᵖ / Σ wⱼ)^(1/p)',
    en: 'One family from the least child to the greatest.',
    zh: '加权幂平均，随幂次从最小值过渡到最大值。',
  },
  'aggregate/mazziottaPareto': {
    formula: 'mean ± s · s / mean',
    formulaZh: '均值 ± s · s / 均值',
    en: 'The mean with a penalty for unevenness among the children.',
    zh: '均值加减不均衡惩罚项。',
  },
  'aggregate/median': {
    formula: 'y at half of Σ w',
    formulaZh: '累计权重达 Σ w 一半处的y',
    en: 'The weighted median: one extreme child cannot move it.',
    zh: '加权中位数，不受个别极端项影响。',
  },
  'aggregate/maximum': {
    formula: 'max yⱼ',
    en: 'The worst child decides.',
    zh: '取最大值，由最严重者决定。',
  },
  'aggregate/weakestLink': {
    formula: 'min yⱼ',
    en: 'A chain holds no more than its weakest link.',
    zh: '取最小值（短板）。',
  },
  'aggregate/rankMix': {
    formula: 'Σ wⱼ rankⱼ / Σ wⱼ',
    formulaZh: 'Σ wⱼ 位次ⱼ / Σ wⱼ',
    en: 'The weighted mean of ranks, as in the Climate Risk Index.',
    zh: '名次的加权平均，如气候风险指数。',
  },
  'aggregate/topsis': {
    formula: 'D⁻ / (D⁺ + D⁻)',
    en: 'How near an area comes to the greatest of all children and how far from the least.',
    zh: '以到最优、最劣点的距离评分。',
  },
  'aggregate/vikor': {
    formula: '1 − Q,  Q = v S* + (1 − v) R*',
    en: 'A compromise between the sum of all children and the worst single one.',
    zh: '在总体与最差单项之间折衷。',
  },
  'aggregate/greyRelational': {
    formula: 'Σ wⱼ (Δmin + ρ Δmax) / (Δⱼ + ρ Δmax),  Δⱼ = 1 − yⱼ',
    en: 'How closely an area follows the greatest score of every child.',
    zh: '与各项最高值序列的接近程度。',
  },
  'aggregate/rankSumRatio': {
    formula: 'Σ wⱼ rankⱼ / n',
    formulaZh: 'Σ wⱼ 位次ⱼ / n',
    en: 'The weighted mean of ranks over the number of areas.',
    zh: '秩的加权平均与地区数之比。',
  },
  'aggregate/copeland': {
    formula: 'n(outranked) − n(outranking)',
    formulaZh: 'n(优于的地区) − n(劣于的地区)',
    en: 'How many areas an area beats, less how many beat it.',
    zh: '两两比较中胜出数减落败数。',
  },
  'aggregate/benefitOfTheDoubt': {
    formula: 'max Σ wⱼ yᵢⱼ  so that  Σ wⱼ yₖⱼ ≤ 1 for all k',
    formulaZh: 'max Σ wⱼ yᵢⱼ，且对所有k有 Σ wⱼ yₖⱼ ≤ 1',
    en: 'The score under the weights that suit the area best.',
    zh: '在对该地区最有利的权重下的得分（数据包络）。',
  },
  'classify/fixedLimits': {
    formula: 'class = n(limits ≤ y) + 1',
    formulaZh: '等级 = n(界限 ≤ y) + 1',
    en: 'Limits that an edition of an index has fixed.',
    zh: '按指数版本规定的固定界限分级。',
  },
  'classify/quantileClasses': {
    formula: 'limits = Q(1/k), Q(2/k), …',
    formulaZh: '界限 = Q(1/k), Q(2/k), …',
    en: 'About as many areas in each class.',
    zh: '各级地区数大致相等。',
  },
  'classify/equalClasses': {
    formula: 'limits = min + j (max − min) / k',
    formulaZh: '界限 = min + j (max − min) / k',
    en: 'Classes of equal width.',
    zh: '各级宽度相等。',
  },
  'classify/jenksClasses': {
    formula: 'min Σ (y − mean of class)²',
    formulaZh: 'min Σ (y − 组内均值)²',
    en: 'Natural breaks: classes as compact as can be.',
    zh: '自然断点法：组内差异最小。',
  },
  'classify/hierarchicalClasses': {
    formula: 'clusters of y, joined nearest first',
    formulaZh: '对y聚类，最近者先合并',
    en: 'Clusters of scores, as the limits of INFORM came about.',
    zh: '对得分作层次聚类，INFORM的界限即由此而来。',
  },
};
