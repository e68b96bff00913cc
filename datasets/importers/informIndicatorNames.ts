/**
 * The raw indicators of the sheet `Indicator Data`, in its order: code, unit as the values are (the
 * sheet calls some fractions percentages), English name, Chinese name.
 */
export const informIndicatorNames = `
NH.EQ.GEM.MMI6.SP | people per year | People exposed to earthquakes of intensity VI and more | 地震暴露人口（烈度VI度及以上）
NH.EQ.GEM.MMI8.SP | people per year | People exposed to earthquakes of intensity VIII and more | 地震暴露人口（烈度VIII度及以上）
EX_FL | people per year | People exposed to river floods | 河流洪水暴露人口
EX_TS | people per year | People exposed to tsunamis | 海啸暴露人口
EX_TC_SS1 | people per year | People exposed to cyclone wind of Saffir-Simpson category 1 and more | 热带气旋大风暴露人口（萨菲尔-辛普森1级及以上）
EX_TC_SS3 | people per year | People exposed to cyclone wind of Saffir-Simpson category 3 and more | 热带气旋大风暴露人口（萨菲尔-辛普森3级及以上）
EX_CFL | people per year | People exposed to coastal floods | 海岸洪水暴露人口
AFF_DR | people per year | People affected by drought, mean of the years | 旱灾年均受灾人口
AFF_DR.FREQ | droughts per year | Frequency of droughts | 旱灾年均发生次数
ASI | probability (0-1) | Agricultural drought probability | 农业干旱概率
POP.EXP.ZOON.CCHF | people | People exposed to Crimean-Congo haemorrhagic fever | 克里米亚-刚果出血热暴露人口
POP.EXP.ZOON.EVD | people | People exposed to Ebola virus disease | 埃博拉病毒病暴露人口
POP.EXP.ZOON.LASSA | people | People exposed to Lassa fever | 拉沙热暴露人口
POP.EXP.ZOON.MVD | people | People exposed to Marburg virus disease | 马尔堡病毒病暴露人口
POP.EXP.VECT.MAL | people | People at risk of malaria | 疟疾风险人口
POP.EXP.VECT.MAL.ZS | share of population (0-1) | Share of population at risk of malaria (not used in the index) | 疟疾风险人口占比（未计入指数）
POP.EXP.VECT.ZIKA | people | People exposed to Zika | 寨卡病毒暴露人口
POP.EXP.VECT.AEDES | people | People exposed to Aedes mosquitoes | 伊蚊暴露人口
POP.EXP.VECT.DENGUE | people | People exposed to dengue | 登革热暴露人口
EN.POP.DNST | people per km² | Population density | 人口密度
SP.URB.GROW | % per year | Urban population growth | 城镇人口年增长率
SP.URB.TOTL.IN.ZS | % of population | Urban population | 城镇人口比重
SP.DEM.HOUS.AV | people per household | Household size | 家庭户平均规模
SH.STA.ODFC.ZS | % of population | People practising open defecation | 露天排便人口比重
SH.SAN.HNDWSH.ZS-P2P | % of population | People with basic handwashing facilities | 拥有基本洗手设施人口比重
LA | animals | Live animals | 活畜数
IHR11 | % of full capacity | Food safety capacity under the International Health Regulations | 《国际卫生条例》食品安全能力得分
EN.POP.SLUM.UR.ZS | % of urban population | Population living in slums | 贫民窟人口占城镇人口比重
SP.POP.0005.TO.ZS | % of population | Children under five | 五岁以下儿童占人口比重
HVC.PROB | probability (0-1) | Projected conflict probability | 预测冲突概率
CON_GPI | index (1-5) | Current conflict intensity, Global Peace Index | 当前冲突强度（全球和平指数）
HDI | index (0-1) | Human Development Index | 人类发展指数
MPI | index (0-1) | Multidimensional Poverty Index | 多维贫困指数
FTS | million US$ | Humanitarian aid | 人道主义援助
ODA-2 | million US$ | Development aid two years before | 发展援助（前两年）
ODA-1 | million US$ | Development aid the year before | 发展援助（前一年）
DT.ODA.ODAT.GN.ZS | % of gross national income | Net official development assistance received | 接受官方发展援助净额占国民总收入比重
BX_TRF_PWKR | % of GDP | Remittances | 侨汇占国内生产总值比重
CM | deaths per 1,000 live births | Under-five mortality | 五岁以下儿童死亡率
CUW | % of children under five | Children underweight | 五岁以下儿童低体重率
TB | cases per 100,000 people | Incidence of tuberculosis | 结核病发病率
HIV | % of adults | Adults living with HIV | 成人艾滋病病毒感染率
SH_HIV_INCD | infections per 1,000 uninfected people | Incidence of HIV, ages 15-49 | 艾滋病病毒新发感染率（15-49岁）
SH_STA_MALR | cases per 1,000 people at risk | Incidence of malaria | 疟疾发病率
SH_TRP_INTVN | people | People requiring interventions against neglected tropical diseases | 需接受被忽视热带病干预的人口
GII | index (0-1) | Gender Inequality Index | 性别不平等指数
GINI | index (0-100) | Gini coefficient of income | 收入基尼系数
VU.VGR.OG.NATDIS-2 | people | People affected by natural disasters two years before | 自然灾害受灾人口（前两年）
VU.VGR.OG.NATDIS-1 | people | People affected by natural disasters the year before | 自然灾害受灾人口（前一年）
VU.VGR.OG.NATDIS-CUR | people | People affected by natural disasters in the current year | 自然灾害受灾人口（当年）
POP.SEC.IDP | people | Internally displaced persons | 境内流离失所者
TRPS | people | Refugees and asylum-seekers by country of asylum | 难民和寻求庇护者（按庇护国）
RET_REF | people | Returned refugees | 返回难民
FS.ADSA | % of requirement | Average dietary energy supply adequacy | 平均膳食能量供应充足度
SN.ITK.DEFC.ZS | % of population | Prevalence of undernourishment | 营养不足发生率
SG_DSR_LGRGSR | index (0-1) | Sendai Framework Monitor, indicator E-1, score | 仙台框架监测E-1指标得分
SG_DSR_LGRGSR_FREQ | share of years (0-1) | Sendai Framework Monitor, indicator E-1, frequency of reporting | 仙台框架监测E-1指标报告频率
GovernmentEffectiveness | index (-2.5 to 2.5) | Government effectiveness | 政府效能
CPI | index (0-100) | Corruption Perceptions Index | 清廉指数
EG.ELC.ACCS.ZS | % of population | Access to electricity | 通电率
SE.ADT.LITR.ZS | % of adults | Adult literacy rate | 成人识字率
IT.NET.USER.P2 | % of population | Individuals using the Internet | 互联网使用人口比重
IT.CEL.SETS.P2 | subscriptions per 100 people | Mobile cellular subscriptions | 每百人移动电话用户数
IS.ROD.TOTL.KM | km | Length of roads | 公路里程
SH.STA.BASS.ZS | % of population | People using at least basic sanitation | 使用基本卫生设施人口比重
SH.H2O.SAFE.ZS | % of population | People using at least basic drinking water | 使用基本饮用水服务人口比重
PHIS | physicians per 10,000 people | Physicians | 每万人医师数
SH_ACS_DTP3 | % of target population | Vaccination against diphtheria, tetanus and pertussis, third dose | 百白破疫苗第三剂接种率
SH_ACS_MCV2 | % of target population | Vaccination against measles, second dose | 麻疹疫苗第二剂接种率
SH_ACS_PCV3 | % of target population | Vaccination against pneumococci, third dose | 肺炎球菌疫苗第三剂接种率
HEALTH_EXP | international $ (PPP) per person | Current health expenditure | 人均经常性卫生支出
MMR | deaths per 100,000 live births | Maternal mortality ratio | 孕产妇死亡率
GDPpp | US$ per person | Gross domestic product per person, current prices | 人均国内生产总值（现价）
AG.LND.TOTL.K2 | km² | Land area | 陆地面积
`;
