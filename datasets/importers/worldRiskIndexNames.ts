/**
 * The columns of the WorldRiskIndex above the single data series, a line each: code, parent, English
 * name, Chinese name.
 */
export const worldRiskIndexNodes = `
W | | WorldRiskIndex | 世界风险指数
E | W | Exposure | 暴露
V | W | Vulnerability | 脆弱性
S | V | Susceptibility | 敏感性
C | V | Lack of coping capacities | 应对能力不足
A | V | Lack of adaptive capacities | 适应能力不足
S_01 | S | Socio-economic development | 社会经济发展
S_02 | S | Socio-economic deprivation | 社会经济匮乏
S_03 | S | Societal disparities | 社会差距
S_04 | S | People affected by violence, conflict and disaster | 受暴力、冲突和灾害影响的人口
S_05 | S | People affected by diseases and epidemics | 受疾病和疫情影响的人口
C_01 | C | Recent societal shocks | 近期社会冲击
C_02 | C | State and government | 国家与政府
C_03 | C | Health care | 医疗卫生
A_01 | A | Education and research | 教育与科研
A_02 | A | Long-term health and deprivation | 长期健康与匮乏
A_03 | A | Investment capacity | 投资能力
EI_01 | E | Earthquakes | 地震
EI_02 | E | Tsunamis | 海啸
EI_03 | E | Coastal floods | 海岸洪水
EI_04 | E | Riverine floods | 河流洪水
EI_05 | E | Tropical cyclones | 热带气旋
EI_06 | E | Droughts | 干旱
EI_07 | E | Sea-level rise | 海平面上升
SI_01 | S_01 | Life expectancy | 预期寿命
SI_02 | S_01 | Education | 受教育程度
SI_03 | S_01 | Income and savings | 收入与储蓄
SI_04 | S_01 | Dependence on aid | 对援助的依赖
SI_05 | S_02 | Lack of water and sanitation | 供水与卫生设施匮乏
SI_06 | S_02 | Lack of energy | 能源匮乏
SI_07 | S_02 | Lack of communication | 通信匮乏
SI_08 | S_02 | Lack of food | 食物匮乏
SI_09 | S_03 | Economic disparities | 经济差距
SI_10 | S_03 | Demographic dependency | 人口抚养负担
SI_11 | S_03 | Gender disparities | 性别差距
SI_12 | S_04 | Refugees and asylum-seekers | 难民和寻求庇护者
SI_13 | S_04 | People displaced by disasters | 因灾流离失所者
SI_14 | S_04 | People displaced by conflict and violence | 因冲突和暴力流离失所者
CI_01 | C_01 | Disasters of the last five years | 近五年灾害
CI_02 | C_01 | Conflicts of the last five years | 近五年冲突
CI_03 | C_02 | Rule of law and control of corruption | 法治与腐败控制
CI_04 | C_02 | Government effectiveness and stability | 政府效能与稳定
CI_05 | C_03 | Health workers | 卫生人员
CI_06 | C_03 | Health facilities and expenditure | 卫生设施与支出
CI_07 | C_03 | Maternal and child mortality | 孕产妇与儿童死亡
AI_01 | A_01 | Education | 教育
AI_02 | A_01 | Research | 科研
AI_03 | A_02 | Long-term deprivation | 长期匮乏
AI_04 | A_02 | Long-term health | 长期健康
`;

/** The single data series of vulnerability, a line each: code, parent, English name, Chinese name. */
export const worldRiskIndexSeries = `
SI_01a | SI_01 | Life expectancy at birth | 出生时预期寿命
SI_01b | SI_01 | Life expectancy at the age of 70 | 70岁时预期寿命
SI_02a | SI_02 | Mean years of schooling | 平均受教育年限
SI_02b | SI_02 | Years of schooling, primary to tertiary | 小学至高等教育年限
SI_03a | SI_03 | Gross national income per person | 人均国民总收入
SI_03b | SI_03 | Gross savings per person | 人均总储蓄
SI_04a | SI_04 | Official development assistance per person | 人均官方发展援助
SI_04b | SI_04 | Volatility of development assistance per person | 人均发展援助波动
SI_05a | SI_05 | Access to basic drinking water | 基本饮用水可及率
SI_05b | SI_05 | Access to basic sanitation | 基本卫生设施可及率
SI_06a | SI_06 | Access to electricity | 通电率
SI_06b | SI_06 | Access to clean cooking fuels | 清洁炊事燃料可及率
SI_07a | SI_07 | Fixed broadband subscriptions | 固定宽带用户数
SI_07b | SI_07 | Mobile telephone subscriptions | 移动电话用户数
SI_08a | SI_08 | Undernourishment | 营养不足发生率
SI_08b | SI_08 | Dietary energy supply | 膳食能量供应
SI_09a | SI_09 | Gini coefficient before taxes | 税前基尼系数
SI_09b | SI_09 | Ratio of top to bottom income deciles | 收入最高与最低十分位之比
SI_10a | SI_10 | Youth dependency | 少儿抚养比
SI_10b | SI_10 | Old-age dependency | 老年抚养比
SI_12a | SI_12 | Refugees and asylum-seekers, number | 难民和寻求庇护者人数
SI_12b | SI_12 | Refugees and asylum-seekers, share | 难民和寻求庇护者占比
SI_13a | SI_13 | People displaced by disasters, number | 因灾流离失所者人数
SI_13b | SI_13 | People displaced by disasters, share | 因灾流离失所者占比
SI_14a | SI_14 | People displaced by conflict, number | 因冲突流离失所者人数
SI_14b | SI_14 | People displaced by conflict, share | 因冲突流离失所者占比
SI_15a | S_05 | Prevalence of HIV and AIDS | 艾滋病患病率
SI_15b | S_05 | Prevalence of tuberculosis and respiratory infections | 结核病与呼吸道感染患病率
SI_15c | S_05 | Prevalence of malaria and neglected tropical diseases | 疟疾与被忽视热带病患病率
SI_15d | S_05 | Prevalence of other infectious diseases | 其他传染病患病率
CI_01a | CI_01 | People affected by disasters in five years, number | 近五年受灾人数
CI_01b | CI_01 | People affected by disasters in five years, share | 近五年受灾人口占比
CI_02a | CI_02 | People killed in conflicts in five years, number | 近五年冲突死亡人数
CI_02b | CI_02 | People killed in conflicts in five years, share | 近五年冲突死亡人口占比
CI_03a | CI_03 | Control of corruption | 腐败控制
CI_03b | CI_03 | Rule of law | 法治
CI_04a | CI_04 | Government effectiveness | 政府效能
CI_04b | CI_04 | Political stability and absence of violence | 政治稳定与无暴力
CI_05a | CI_05 | Physicians | 医师
CI_05b | CI_05 | Nurses and midwives | 护士和助产士
CI_06a | CI_06 | Hospital beds | 医院床位
CI_06b | CI_06 | Health expenditure per person | 人均卫生支出
CI_07a | CI_07 | Maternal mortality | 孕产妇死亡率
CI_07b | CI_07 | Under-five mortality | 五岁以下儿童死亡率
AI_01a | AI_01 | Education expenditure per person | 人均教育支出
AI_01b | AI_01 | Teachers | 教师
AI_01c | AI_01 | School enrolment | 入学率
AI_02a | AI_02 | Research and development expenditure | 研发支出
AI_02b | AI_02 | Research and development personnel | 研发人员
AI_02c | AI_02 | Tertiary enrolment | 高等教育入学率
AI_03a | AI_03 | Deaths from unsafe water | 不安全饮水致死
AI_03b | AI_03 | Deaths from air pollution | 空气污染致死
AI_03c | AI_03 | Deaths from child and maternal malnutrition | 儿童与孕产妇营养不良致死
AI_04a | AI_04 | Vaccination against diphtheria, tetanus and pertussis | 百白破疫苗接种率
AI_04b | AI_04 | Vaccination against poliomyelitis | 脊髓灰质炎疫苗接种率
AI_04c | AI_04 | Vaccination against measles, mumps and rubella | 麻腮风疫苗接种率
AI_05a | A_03 | Gross fixed capital formation per person | 人均固定资本形成总额
AI_05b | A_03 | Volatility of consumer prices | 消费价格波动
`;
