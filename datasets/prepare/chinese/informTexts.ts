/** Meanings of the columns of INFORM, a line each: English, Chinese. */
export const informTexts = `
Name in the workbook. | 工作簿中的名称。
UN M49 code. A gap: the workbook has none. | 联合国M49代码。缺失：工作簿未给出。
World Bank region. | 世界银行区域。
World Bank income group. | 世界银行收入组。
Regional office of UN OCHA. | 联合国人道主义事务协调厅（OCHA）区域办事处。
Region of the European Commission (ECHO). | 欧盟委员会人道主义援助与民事保护总司（ECHO）区域。
UN geographical region. | 联合国地理区域。
UN geographical sub-region. | 联合国地理次区域。
Raw indicator, the workbook's code (sheet Indicator Data, row 4). Never a gap. | 原始指标，采用工作簿代码（Indicator Data表第4行）。无缺失。
Order in the workbook, from 1. | 在工作簿中的次序，自1起。
Unit of the values as they are, ours. | 数值的实际单位，由本程序注明。
Heading in the workbook, letter by letter, faults included. | 工作簿中的列标题，逐字照录，含其错误。
Unit in the workbook; some fractions are called %. A gap: the workbook has none. | 工作簿注明的单位；部分小数被标为%。缺失：工作簿未注明。
Survey year or span of years in the workbook. A gap: the workbook has none. | 工作簿注明的调查年份或年份区间。缺失：工作簿未注明。
Year from which the age of a value is counted for the reliability index. A gap: the indicator is left out of it. | 可靠性指数据以计算数据年龄的基准年份。缺失：该指标不计入可靠性指数。
Whether a missing or imputed value counts for the reliability index. | 缺失或插补的数值是否计入可靠性指数。
Raw value. A gap: the reason stands in gap. | 原始数值。缺失：原因见gap列。
Why there is no value: no-data, the workbook says No data; not-reported, the cell is blank. A gap: there is a value. | 无数值的原因：no-data为工作簿注明无数据，not-reported为单元格空白。缺失：有数值。
Year of this value (sheet Indicator Date). A gap: the workbook has none. | 该数值的年份（Indicator Date表）。缺失：工作簿未给出。
The publisher's note how the value was filled in (sheet Indicator Data imputation). A gap: not imputed. | 发布机构关于该数值如何插补的说明（Indicator Data imputation表）。缺失：未插补。
Who supplied the value (sheet Indicator Source). A gap: the workbook has none. | 数值的提供方（Indicator Source表）。缺失：工作簿未给出。
Calendar year. Never a gap. | 日历年。无缺失。
Population by which the workbook divides; some are stored a billionth off a whole number. A gap: the workbook has none. | 工作簿用作除数的人口数；部分数值与整数相差十亿分之一。缺失：工作簿未给出。
Node of the index; the publisher's code where it has one, else ours. Never a gap. | 指数节点；有发布机构代码者沿用，否则由本程序编定。无缺失。
index, dimension, category, component, sub-component, indicator (a score from 0 to 10), value (a quantity on the way to a score) or unused (computed, but in no parent). | 指数（index）、维度（dimension）、类别（category）、组成部分（component）、子组成部分（sub-component）、指标（indicator，0至10分）、中间量（value，计算得分途中的数量）或未使用（unused，已计算但不属于任何上级）。
How it is computed from what the framework lists: arithmetic, inverse-geometric (of 10 minus score, rescaled to 1-10) or geometric mean, each over the inputs that are not gaps; sum (a gap counts nothing); denominate; or a transformation listed in normalisation. | 由框架所列各项计算的方法：算术平均（arithmetic）、反向几何平均（inverse-geometric，取10减得分并换算至1–10）或几何平均（geometric），均只计非缺失项；求和（sum，缺失不计）；相除（denominate）；或normalisation表所列的变换。
Decimals to which the workbook rounds it, half away from zero. A gap: not rounded. | 工作簿舍入保留的小数位数（四舍五入）。缺失：不舍入。
Score in place of zero. A gap: zero stays zero. | 替代零值的得分。缺失：零仍为零。
Sheet of the workbook. | 工作簿中的工作表。
Column of that sheet, in letters. | 该工作表中的列，以字母表示。
Heading in the workbook, letter by letter. A gap: the workbook has none. | 工作簿中的列标题，逐字照录。缺失：工作簿未给出。
Order of the input, from 1. | 输入项的次序，自1起。
node (another node) or indicator (a raw value). | 另一节点（node）或原始数值（indicator）。
Code of that node or raw indicator. | 该节点或原始指标的代码。
Weight in an average, factor in a sum, a share or a score. Never a gap. | 平均中的权重，或求和、占比、得分中的系数。无缺失。
population, or the raw indicator that divides. | 人口（population），或用作除数的原始指标。
Year of the population. A gap: see populationYearOf, or not by population. | 人口所属年份。缺失：见populationYearOf，或不以人口为除数。
Raw indicator whose dataYear in that country is the population's year. A gap: one year for all. | 以该国此原始指标的dataYear作为人口年份。缺失：各国采用同一年份。
Greatest value. A gap: no cap. | 上限值。缺失：不设上限。
Before the limits: identity, log10, square; or power, the whole score (see parameters). | 套用上下限之前的变换：不变（identity）、常用对数（log10）、平方（square）；或以幂函数（power）直接得出得分（见parameters表）。
Value that gives 0, or 10 where more is better. Never a gap. | 得0分的数值；数值越大越好者得10分。无缺失。
Value that gives 10, or 0 where more is better. Never a gap. | 得10分的数值；数值越大越好者得0分。无缺失。
1: more is worse; -1: more is better. | 1为数值越大风险越高，−1为数值越大风险越低。
Score of a raw value of zero, or gap where zero means missing. A gap: no rule for zero. | 原始数值为零时的得分；零表示缺失者为gap。缺失：对零无特别规定。
Smaller countries get no score. A gap: all get one. | 面积小于此值的国家不给分。缺失：各国均给分。
hdi-from-gdp: a missing value is estimated from GDP per person (see parameters). A gap: a missing value stays missing. | hdi-from-gdp：缺失值由人均国内生产总值估算（见parameters表）。缺失：缺失值保持缺失。
Published value. A gap: the workbook says x, all that it needs is missing. | 已发布的数值。缺失：工作簿记为x，即所需数据均缺失。
Very Low, Low, Medium, High or Very High (see classes). | 极低（Very Low）、低（Low）、中（Medium）、高（High）或极高（Very High）（见classes表）。
Rank of the rounded risk, 1 = highest; ties share the smallest rank. | 按舍入后风险值的排名，1为最高；并列者取最小名次。
0 more reliable, 10 less reliable. | 0为较可靠，10为较不可靠。
Indicators without a value or with an imputed one. | 无数值或数值经插补的指标数。
missingIndicators divided by 51, as the front sheet does; 71 are counted. | missingIndicators除以51（首页如此），实际计入71项。
Front sheet, Countries in HVC: current conflict intensity of 7 or more. | 首页“Countries in HVC”：当前冲突强度为7或以上。
Sheet Lack of Reliability Index, Countries in HVC: human hazard above 7. | Lack of Reliability Index表“Countries in HVC”：人为致灾因子高于7。
Factor of the reliability index: 1.25 with human hazard above 7, else 1. | 可靠性指数的系数：人为致灾因子高于7时为1.25，否则为1。
Mean age of the values against their reference years. | 各数值相对基准年份的平均年龄。
Part of the reliability index: missingIndicators against 15. | 可靠性指数的组成部分：missingIndicators相对于15。
Part of the reliability index: dataAgeYears against 0.75. | 可靠性指数的组成部分：dataAgeYears相对于0.75。
How many cells of the hidden sheet of missing values a missing Human Development Index marks here: 1; 2 where its note also stands in the column of malaria (VNM, YEM, ZMB, ZWE); 0 where the cell reads the index of the row above (KOR that of PRK). Read from the formulas. Never a gap. | 人类发展指数缺失时，隐藏的缺失值工作表中有几个单元格计为缺失：1；疟疾列亦含其说明者为2（VNM、YEM、ZMB、ZWE）；单元格误读上一行指数者为0（KOR读取PRK）。据公式读出。无缺失。
Least rounded risk of the class. Never a gap. | 该等级舍入后风险值的下限。无缺失。
Name, ours. Never a gap. | 名称，由本程序拟定。无缺失。
Value. Never a gap. | 数值。无缺失。
What it does, and in which sheet. | 其作用及所在工作表。
Year that the score speaks of (GNAYear of the file). Never a gap. | 得分所指年份（文件中的GNAYear）。无缺失。
INFORM (risk), HA (hazard and exposure), VU (vulnerability), CC (lack of coping capacity). | INFORM（风险）、HA（致灾因子与暴露）、VU（脆弱性）、CC（应对能力不足）。
Published score. A gap: the cell of the file is blank. | 已发布的得分。缺失：文件单元格空白。
Edition of the index; each has its own method. Never a gap. | 指数版本，各版方法不同。无缺失。
Year of the edition. | 版本年份。
The publisher's version. | 发布机构的版本号。
Node of the index, as in inform-2025 where both have it. Never a gap. | 指数节点；inform-2025亦有者代码相同。无缺失。
Order from the top down, from 1. | 自上而下的次序，自1起。
Published score. A gap: the file says x, all that it needs is missing. | 已发布的得分。缺失：文件记为x，即所需数据均缺失。
Risk class by the edition's own limits. A gap: the file has none. | 按该版本界限划分的风险等级。缺失：文件未给出。
Published rank, 1 = highest. A gap: the file has none. | 已发布的排名，1为最高。缺失：文件未给出。
Indicators without a value. A gap: the file has none. | 无数值的指标数。缺失：文件未给出。
`;
