/** The nodes of the sheet `Lack of Coping Capacity`, written as in `informHazardNodes`. */
export const informCopingNodes = `
C | CC.INS.DRR.SG_DSR_LGRGSR | indicator | identity - | #SG_DSR_LGRGSR | Sendai monitor, indicator E-1, score | 仙台框架监测E-1指标得分
D | CC.INS.DRR.SG_DSR_LGRGSR_FREQ | indicator | identity - | #SG_DSR_LGRGSR_FREQ | Sendai monitor, indicator E-1, frequency of reporting | 仙台框架监测E-1指标报告频率
E | CC.INS.DRR | component | arithmetic | C*0.7 D*0.3 | Disaster risk reduction | 减轻灾害风险
F | CC.INS.GOV.CPI | indicator | identity - | #CPI | Corruption Perceptions Index | 清廉指数
G | CC.INS.GOV.GE | indicator | identity - | #GovernmentEffectiveness | Government effectiveness | 政府效能
H | CC.INS.GOV | component | arithmetic | F G | Governance | 治理
I | CC.INS | category | arithmetic | E H | Institutional | 制度
J | CC.INF.COM.LITR | indicator | square - | #SE.ADT.LITR.ZS | Adult literacy | 成人识字率
K | CC.INF.COM.ELACCS | indicator | identity - zero=gap | #EG.ELC.ACCS.ZS | Access to electricity | 通电率
L | CC.INF.COM.NETUS | indicator | identity - | #IT.NET.USER.P2 | Internet users | 互联网普及率
M | CC.INF.COM.CEL | indicator | identity - | #IT.CEL.SETS.P2 | Mobile subscriptions | 移动电话普及率
N | CC.INF.COM | component | arithmetic | J K L M | Communication | 通信
O | CC.INF.PHY.ROD.VALUE | value | per=AG.LND.TOTL.K2 | #IS.ROD.TOTL.KM*100 | Road density, km per 100 km² | 公路密度（公里/百平方公里）
P | CC.INF.PHY.ROD | indicator | identity - | O | Road density | 公路密度
Q | CC.INF.PHY.STA | indicator | identity - | #SH.STA.BASS.ZS | Sanitation | 卫生设施
R | CC.INF.PHY.H2O | indicator | identity - | #SH.H2O.SAFE.ZS | Drinking water | 饮用水
S | CC.INF.PHY | component | arithmetic | P R Q | Physical infrastructure | 物理基础设施
T | CC.INF.AHC.PHYS | indicator | identity - | #PHIS | Physicians | 医师密度
U | CC.INF.AHC.IMM.DTP3 | indicator | identity - | #SH_ACS_DTP3 | Vaccination DTP3 | 百白破疫苗第三剂接种率
V | CC.INF.AHC.IMM.MCV2 | indicator | identity - | #SH_ACS_MCV2 | Vaccination MCV2 | 麻疹疫苗第二剂接种率
W | CC.INF.AHC.IMM.PCV3 | indicator | identity - | #SH_ACS_PCV3 | Vaccination PCV3 | 肺炎球菌疫苗第三剂接种率
X | CC.INF.AHC.IMM | sub-component | arithmetic unrounded | U V W | Immunisation coverage | 免疫覆盖率
Y | CC.INF.AHC.HEALTH_EXP | indicator | identity - | #HEALTH_EXP | Health expenditure per person | 人均卫生支出
Z | CC.INF.AHC.MMR | indicator | identity + | #MMR | Maternal mortality | 孕产妇死亡率
AA | CC.INF.AHC | component | arithmetic | T X Y Z | Access to health care | 医疗卫生可及性
AB | CC.INF | category | arithmetic | S N AA | Infrastructure | 基础设施
`;
