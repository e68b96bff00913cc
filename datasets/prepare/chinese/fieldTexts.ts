/** Meanings of columns that are not of one publisher alone, a line each: English, Chinese. */
export const fieldTexts = `
ISO 3166-1 alpha-3 code; historic areas keep their last one (SCG) | ISO 3166-1三位字母代码；已不存在的国家沿用其最后的代码（SCG）
ISO 3166-1 alpha-2 code | ISO 3166-1两位字母代码
UN M49 code | 联合国M49代码
short name in English | 英文简称
short name in Chinese | 中文简称
grouping of the Belt and Road counts: Africa, Asia, Europe, Oceania, Latin America and Caribbean, Northern America, Antarctica; Cyprus in Europe as there | 按“一带一路”统计口径划分的大洲：非洲、亚洲、欧洲、大洋洲、拉丁美洲和加勒比、北美洲、南极洲；塞浦路斯同样归入欧洲
UN region; a gap: the UN gives none | 联合国地理区域；缺失：联合国未划定
UN subregion; a gap: the UN gives none | 联合国次区域；缺失：联合国未划定
UN list of least developed countries | 是否列入联合国最不发达国家名单
UN list of small island developing states | 是否列入联合国小岛屿发展中国家名单
World Bank region, FY24; a gap: not a World Bank economy | 世界银行区域（2024财年）；缺失：不属于世界银行统计的经济体
World Bank income group by GNI per capita of 2022 (FY24); a gap: not a World Bank economy or unclassified (Venezuela) | 世界银行按2022年人均国民总收入划分的收入组（2024财年）；缺失：不属于世界银行统计的经济体，或未分类（委内瑞拉）
current or historic | 现存（current）或已不存在（historic）
alpha-3 codes of the successors of a historic area, blank-separated; else a gap | 已不存在国家的继承国三位字母代码，以空格分隔；其余为缺失
code of the set | 国家集代码
name in English | 英文名称
name in Chinese | 中文名称
all, belt-and-road, mechanism or region | 全部（all）、“一带一路”（belt-and-road）、合作机制（mechanism）或区域（region）
where the membership comes from | 成员名单的来源
by-definition, published, press or to-be-confirmed: how sure the membership is | 成员名单的可靠程度：按定义（by-definition）、已发布（published）、见于报道（press）或待确认（to-be-confirmed）
what a reader must know; a gap: nothing | 须提请读者注意的事项；缺失：无
place in lists, from one | 列表中的次序，自1起
code of the table sets | sets表中的国家集代码
area; every row counts as in the set | 国家或地区；每一行均计为该集成员
what the area is in the set, such as member | 在该集中的身份，如成员（member）
year or date of joining or signing, as exact as it is known; a gap: not known | 加入或签署的年份或日期，精确到已知程度；缺失：不详
other years or dates that sources give, in their words; a gap: none known | 其他来源给出的年份或日期，照录原文；缺失：未见
dated (a date is documented), indicative (a compilation) or conflicting (sources differ); a gap where since is one | 有文件日期（dated）、仅供参考的汇编（indicative）或来源不一（conflicting）；since缺失时亦为缺失
signatory | 签署国
region in which the portal counts it | 中国一带一路网所归入的区域
year of the first cooperation document; indicative: compilations differ | 首份合作文件的签署年份；仅供参考，各汇编不尽一致
other years that sources give, in their words; a gap: none known | 其他来源给出的年份，照录原文；缺失：未见
counted among the 152 of September 2023 | 是否计入2023年9月的152国
on the portal list of October 2023 | 是否列入2023年10月的中国一带一路网名单
withdrawal, as reported; a gap: none | 见于报道的退出情况；缺失：无
area | 国家或地区
calendar year | 日历年
total population, midyear (SP.POP.TOTL); a gap: no data | 年中总人口（SP.POP.TOTL）；缺失：无数据
gross domestic product (NY.GDP.MKTP.CD); a gap: no data | 国内生产总值（NY.GDP.MKTP.CD）；缺失：无数据
gross domestic product per person at purchasing power parity (NY.GDP.PCAP.PP.KD); a gap: no data | 按购买力平价计算的人均国内生产总值（NY.GDP.PCAP.PP.KD）；缺失：无数据
gross national income per person at purchasing power parity (NY.GNP.PCAP.PP.KD); a gap: no data | 按购买力平价计算的人均国民总收入（NY.GNP.PCAP.PP.KD）；缺失：无数据
Gini index of income or consumption (SI.POV.GINI); a gap: no survey in the year | 收入或消费的基尼系数（SI.POV.GINI）；缺失：当年无调查
urban population (SP.URB.TOTL.IN.ZS, edition of 2021); a gap: no data | 城镇人口（SP.URB.TOTL.IN.ZS，2021年版）；缺失：无数据
area that the losses are counted under: AZO (Azores) under PRT, SPI (Canary Islands) under ESP; SCG (Serbia and Montenegro to 2006) stays SCG | 损失所计入的国家或地区：AZO（亚速尔群岛）计入PRT，SPI（加那利群岛）计入ESP；SCG（2006年前的塞尔维亚和黑山）仍为SCG
calendar year in which the event began | 事件开始的日历年
code of the table hazards | hazards表中的灾种代码
code of the table subtypes, within the hazard | subtypes表中该灾种之下的亚类代码
the publisher's own code, historic ones included | 发布机构自用的代码，含已停用者
events that touched the area; one event in two countries counts in both | 波及该国的事件数；跨两国的事件在两国各计一次
dead and missing; a gap: not reported, not zero | 死亡和失踪人数；缺失：未报告，并非零
injured, affected and homeless; a gap: not reported, not zero | 受伤、受影响和无家可归人数；缺失：未报告，并非零
direct economic loss; a gap: not reported, not zero | 直接经济损失；缺失：未报告，并非零
direct economic loss by the US consumer price index, as the publisher gives it; a gap: not reported, or 2026, whose index is not out | 发布机构按美国消费者价格指数调整的直接经济损失；缺失：未报告，或为2026年（指数尚未公布）
US consumer price index behind lossUsdAdjusted; a gap: 2026 | 计算lossUsdAdjusted所用的美国消费者价格指数；缺失：2026年
our code | 本程序的代码
EM-DAT's disaster type | EM-DAT的灾害类型
EM-DAT's disaster subgroup | EM-DAT的灾害子组
one of the eight types of the Global Natural Disaster Assessment Report | 是否属于《全球自然灾害评估报告》的八个灾种
our code, within the hazard | 本程序的代码，隶属于灾种
name in English, EM-DAT's disaster subtype | 英文名称，即EM-DAT的灾害亚类
human development index; a gap: not computed | 人类发展指数；缺失：未计算
life expectancy at birth; a gap: no data | 出生时预期寿命；缺失：无数据
expected years of schooling; a gap: no data | 预期受教育年限；缺失：无数据
mean years of schooling; a gap: no data | 平均受教育年限；缺失：无数据
gross national income per person at purchasing power parity; a gap: no data | 按购买力平价计算的人均国民总收入；缺失：无数据
place of the event in the publisher's file, from one: the file has no numbers | 事件在发布文件中的次序，自1起（文件未编号）
area that the location names first; a gap: a sea or a region of no single area | 地点名称中首先出现的国家或地区；缺失：海域，或不属单一国家的区域
the publisher's name of the place | 发布机构所用的地名
month; a gap: not known | 月；缺失：不详
day of the month; a gap: not known | 日；缺失：不详
hour, UTC; a gap: not known | 时（协调世界时）；缺失：不详
minute; a gap: not known | 分；缺失：不详
second; a gap: not known | 秒；缺失：不详
latitude of the epicentre; a gap: not known | 震中纬度；缺失：不详
longitude of the epicentre; a gap: not known | 震中经度；缺失：不详
focal depth; a gap: not known | 震源深度；缺失：不详
magnitude, the scale that the publisher prefers; a gap: not known | 震级，采用发布机构首选的标度；缺失：不详
greatest intensity, modified Mercalli; a gap: not known | 最大烈度（修正麦卡利烈度）；缺失：不详
number of the tsunami in the publisher's database; a gap: not known | 发布机构数据库中的海啸编号；缺失：不详
number of the eruption in the publisher's database; a gap: not known | 发布机构数据库中的火山喷发编号；缺失：不详
Country, ISO 3166-1 alpha-3 code. Never a gap. | 国家，ISO 3166-1三位字母代码。无缺失。
Year that the index speaks of. 2023 repeats 2022 in every column. Never a gap. | 指数所指年份。2023年各列均与2022年相同。无缺失。
The publisher's column. Never a gap. | 发布机构的列名。无缺失。
Order in the file, from 1. | 在文件中的次序，自1起。
Our column in results. | results表中的列名。
Code of the parent. A gap: the index itself. | 上级节点代码。缺失：即指数本身。
index, dimension, category, indicator, or series (a normalised data series). | 指数（index）、维度（dimension）、类别（category）、指标（indicator）或归一化数据序列（series）。
geometric-mean: unweighted, of its children; given: taken from the file as it stands. | geometric-mean：下级节点的等权几何平均；given：直接取自文件。
English name, ours. | 英文名称，由本程序拟定。
Chinese name, ours. | 中文名称，由本程序拟定。
What the name rests on: report (the method graphic of the publisher's report) or later-edition (metadata of a later edition with the same codes); the file names no code. | 名称依据：report（发布机构报告中的方法图）或later-edition（代码相同的后续版本元数据）；文件本身未给出名称。
Least WorldRiskIndex (column w) of the class. Never a gap. | 该等级世界风险指数（w列）的下限。无缺失。
Name in the report. | 报告中的名称。
`;
