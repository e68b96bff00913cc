/**
 * The nodes of the sheet `Hazard & Exposure`, one column of the sheet a line: column, our code (the
 * publisher's where it has one), level, how it is computed, from which columns (`#` marks a raw
 * indicator, `*` a weight), English name, Chinese name. Read from the formulas of row 6.
 */
export const informHazardNodes = `
C | HA.NAT.EQ.EXT-ABS | indicator | log10 + zero=0.1 | #NH.EQ.GEM.MMI6.SP | Earthquake exposure, intensity VI, people | 地震暴露人口（烈度VI度）得分
D | HA.NAT.EQ.INT-ABS | indicator | log10 + zero=0.1 | #NH.EQ.GEM.MMI8.SP | Earthquake exposure, intensity VIII, people | 地震暴露人口（烈度VIII度）得分
E | HA.NAT.EQ.ABS | sub-component | inverse-geometric | C D | Earthquake exposure, people | 地震暴露人口
F | HA.NAT.FL-ABS | indicator | log10 + zero=0 | #EX_FL | River flood exposure, people | 河流洪水暴露人口得分
G | HA.NAT.TS-ABS | indicator | log10 + zero=0 | #EX_TS | Tsunami exposure, people | 海啸暴露人口得分
H | HA.NAT.TC.EXT-ABS | indicator | log10 + zero=0 | #EX_TC_SS1 | Cyclone wind exposure, category 1, people | 热带气旋暴露人口（1级）得分
I | HA.NAT.TC.INT-ABS | indicator | log10 + zero=0 | #EX_TC_SS3 | Cyclone wind exposure, category 3, people | 热带气旋暴露人口（3级）得分
J | HA.NAT.TC.ABS | sub-component | inverse-geometric | H I | Cyclone wind exposure, people | 热带气旋暴露人口
K | HA.NAT.CFL-ABS | indicator | log10 + zero=0 | #EX_CFL | Coastal flood exposure, people | 海岸洪水暴露人口得分
L | HA.NAT.DR-ABS | indicator | log10 + zero=0 | #AFF_DR | People affected by drought | 旱灾受灾人口得分
M | HA.NAT.EQ.EXT-REL.VALUE | value | population-of=NH.EQ.GEM.MMI6.SP | #NH.EQ.GEM.MMI6.SP | Earthquake exposure, intensity VI, share of population | 地震暴露人口占比（烈度VI度）
N | HA.NAT.EQ.INT-REL.VALUE | value | population-of=NH.EQ.GEM.MMI8.SP | #NH.EQ.GEM.MMI8.SP | Earthquake exposure, intensity VIII, share of population | 地震暴露人口占比（烈度VIII度）
O | HA.NAT.FL-REL.VALUE | value | population-of=EX_FL | #EX_FL | River flood exposure, share of population | 河流洪水暴露人口占比
P | HA.NAT.TS-REL.VALUE | value | population-of=EX_TS | #EX_TS | Tsunami exposure, share of population | 海啸暴露人口占比
Q | HA.NAT.TC.EXT-REL.VALUE | value | population-of=EX_TC_SS1 | #EX_TC_SS1 | Cyclone wind exposure, category 1, share of population | 热带气旋暴露人口占比（1级）
R | HA.NAT.TC.INT-REL.VALUE | value | population-of=EX_TC_SS3 | #EX_TC_SS3 | Cyclone wind exposure, category 3, share of population | 热带气旋暴露人口占比（3级）
S | HA.NAT.CFL-REL.VALUE | value | population-of=EX_CFL | #EX_CFL | Coastal flood exposure, share of population | 海岸洪水暴露人口占比
T | HA.NAT.DR-REL.VALUE | value | population-by-date=AFF_DR | #AFF_DR | People affected by drought, share of population | 旱灾受灾人口占比
U | HA.NAT.EQ.EXT-REL | indicator | identity + | M | Earthquake exposure, intensity VI, share | 地震暴露人口占比（烈度VI度）得分
V | HA.NAT.EQ.INT-REL | indicator | identity + | N | Earthquake exposure, intensity VIII, share | 地震暴露人口占比（烈度VIII度）得分
W | HA.NAT.EQ.REL | sub-component | inverse-geometric | U V | Earthquake exposure, share | 地震暴露人口占比
X | HA.NAT.FL-REL | indicator | log10 + zero=0 | O | River flood exposure, share | 河流洪水暴露人口占比得分
Y | HA.NAT.TS-REL | indicator | log10 + zero=0 | P | Tsunami exposure, share | 海啸暴露人口占比得分
Z | HA.NAT.TC.EXT-REL | indicator | identity + | Q | Cyclone wind exposure, category 1, share | 热带气旋暴露人口占比（1级）得分
AA | HA.NAT.TC.INT-REL | indicator | identity + | R | Cyclone wind exposure, category 3, share | 热带气旋暴露人口占比（3级）得分
AB | HA.NAT.TC.REL | sub-component | inverse-geometric | Z AA | Cyclone wind exposure, share | 热带气旋暴露人口占比
AC | HA.NAT.CFL-REL | indicator | log10 + zero=0 | S | Coastal flood exposure, share | 海岸洪水暴露人口占比得分
AD | HA.NAT.DR-REL | indicator | identity + | T | People affected by drought, share | 旱灾受灾人口占比得分
AE | HA.NAT.DR-FRQ | indicator | identity + zero=0 | #AFF_DR.FREQ | Frequency of droughts | 旱灾频率
AF | HA.NAT.EQ.EXT | unused | arithmetic | C U | Earthquake exposure, intensity VI | 地震暴露（烈度VI度）
AG | HA.NAT.EQ.INT | unused | arithmetic | D V | Earthquake exposure, intensity VIII | 地震暴露（烈度VIII度）
AH | HA.NAT.TC.EXT | unused | arithmetic | Z H | Cyclone wind exposure, category 1 | 热带气旋暴露（1级）
AI | HA.NAT.TC.INT | unused | arithmetic | AA I | Cyclone wind exposure, category 3 | 热带气旋暴露（3级）
AJ | HA.NAT.TC.WIND | unused | inverse-geometric | AH AI | Cyclone wind exposure | 热带气旋大风暴露
AK | HA.NAT.DR.AFF | sub-component | inverse-geometric | L AD | People affected by drought, number and share | 旱灾受灾人口综合
AL | HA.NAT.EQ | component | inverse-geometric | E W | Earthquake | 地震
AM | HA.NAT.FL | component | inverse-geometric | F X | River flood | 河流洪水
AN | HA.NAT.TS | component | inverse-geometric | G Y | Tsunami | 海啸
AO | HA.NAT.TC | component | inverse-geometric | J AB | Tropical cyclone | 热带气旋
AP | HA.NAT.CFL | component | inverse-geometric | K AC | Coastal flood | 海岸洪水
AQ | HA.NAT.DR.IMPACT | sub-component | arithmetic | AE AK | Historical drought impact and frequency | 历史旱灾影响与频率
AR | HA.NAT.DR.ASI | indicator | identity + land-area-at-least=1000 | #ASI | Agricultural drought probability | 农业干旱概率
AS | HA.NAT.DR | component | arithmetic | AQ AR | Drought | 干旱
AT | HA.NAT.EPI.CCHF-ABS | indicator | log10 + zero=0 | #POP.EXP.ZOON.CCHF | Crimean-Congo haemorrhagic fever, people exposed | 克里米亚-刚果出血热暴露人口得分
AU | HA.NAT.EPI.CCHF-REL.VALUE | value | population-of=POP.EXP.ZOON.CCHF | #POP.EXP.ZOON.CCHF | Crimean-Congo haemorrhagic fever, share of population exposed | 克里米亚-刚果出血热暴露人口占比
AV | HA.NAT.EPI.CCHF-REL | indicator | identity + | AU | Crimean-Congo haemorrhagic fever, share exposed | 克里米亚-刚果出血热暴露人口占比得分
AW | HA.NAT.EPI.CCHF | sub-component | inverse-geometric | AT AV | Crimean-Congo haemorrhagic fever | 克里米亚-刚果出血热
AX | HA.NAT.EPI.EVD-ABS | indicator | log10 + zero=0 | #POP.EXP.ZOON.EVD | Ebola virus disease, people exposed | 埃博拉病毒病暴露人口得分
AY | HA.NAT.EPI.EVD-REL.VALUE | value | population-of=POP.EXP.ZOON.EVD | #POP.EXP.ZOON.EVD | Ebola virus disease, share of population exposed | 埃博拉病毒病暴露人口占比
AZ | HA.NAT.EPI.EVD-REL | indicator | identity + | AY | Ebola virus disease, share exposed | 埃博拉病毒病暴露人口占比得分
BA | HA.NAT.EPI.EVD | sub-component | inverse-geometric | AX AZ | Ebola virus disease | 埃博拉病毒病
BB | HA.NAT.EPI.LASSA-ABS | indicator | log10 + zero=0 | #POP.EXP.ZOON.LASSA | Lassa fever, people exposed | 拉沙热暴露人口得分
BC | HA.NAT.EPI.LASSA-REL.VALUE | value | population-of=POP.EXP.ZOON.LASSA | #POP.EXP.ZOON.LASSA | Lassa fever, share of population exposed | 拉沙热暴露人口占比
BD | HA.NAT.EPI.LASSA-REL | indicator | identity + | BC | Lassa fever, share exposed | 拉沙热暴露人口占比得分
BE | HA.NAT.EPI.LASSA | sub-component | inverse-geometric | BB BD | Lassa fever | 拉沙热
BF | HA.NAT.EPI.MVD-ABS | indicator | log10 + zero=0 | #POP.EXP.ZOON.MVD | Marburg virus disease, people exposed | 马尔堡病毒病暴露人口得分
BG | HA.NAT.EPI.MVD-REL.VALUE | value | population-of=POP.EXP.ZOON.MVD | #POP.EXP.ZOON.MVD | Marburg virus disease, share of population exposed | 马尔堡病毒病暴露人口占比
BH | HA.NAT.EPI.MVD-REL | indicator | log10 + zero=0 | BG | Marburg virus disease, share exposed | 马尔堡病毒病暴露人口占比得分
BI | HA.NAT.EPI.MVD | sub-component | inverse-geometric | BF BH | Marburg virus disease | 马尔堡病毒病
BJ | HA.NAT.EPI.LA.VALUE | value | population-of=POP.EXP.ZOON.MVD | #LA | Live animals per person | 人均活畜数
BK | HA.NAT.EPI.LA | indicator | log10 + zero=0 | BJ | Live animals | 活畜密度
BL | HA.NAT.EPI.ZOON | sub-component | inverse-geometric | AW BA BE BI BK | Zoonoses | 人畜共患病
BM | HA.NAT.EPI.MAL-ABS | indicator | log10 + zero=0 | #POP.EXP.VECT.MAL | Malaria, people exposed | 疟疾暴露人口得分
BN | HA.NAT.EPI.MAL-REL.VALUE | value | population-of=POP.EXP.VECT.MAL | #POP.EXP.VECT.MAL | Malaria, share of population exposed | 疟疾暴露人口占比
BO | HA.NAT.EPI.MAL-REL | indicator | identity + | BN | Malaria, share exposed | 疟疾暴露人口占比得分
BP | HA.NAT.EPI.MAL | sub-component | inverse-geometric | BM BO | Malaria | 疟疾
BQ | HA.NAT.EPI.ZIKA-ABS | indicator | log10 + zero=0 | #POP.EXP.VECT.ZIKA | Zika, people exposed | 寨卡病毒病暴露人口得分
BR | HA.NAT.EPI.ZIKA-REL.VALUE | value | population-of=POP.EXP.VECT.ZIKA | #POP.EXP.VECT.ZIKA | Zika, share of population exposed | 寨卡病毒病暴露人口占比
BS | HA.NAT.EPI.ZIKA-REL | indicator | identity + | BR | Zika, share exposed | 寨卡病毒病暴露人口占比得分
BT | HA.NAT.EPI.ZIKA | sub-component | inverse-geometric | BQ BS | Zika | 寨卡病毒病
BU | HA.NAT.EPI.AEDES-ABS | indicator | log10 + zero=0 | #POP.EXP.VECT.AEDES | Aedes mosquitoes, people exposed | 伊蚊暴露人口得分
BV | HA.NAT.EPI.AEDES-REL.VALUE | value | population-of=POP.EXP.VECT.AEDES cap=1 | #POP.EXP.VECT.AEDES | Aedes mosquitoes, share of population exposed | 伊蚊暴露人口占比
BW | HA.NAT.EPI.AEDES-REL | indicator | identity + | BV | Aedes mosquitoes, share exposed | 伊蚊暴露人口占比得分
BX | HA.NAT.EPI.AEDES | sub-component | inverse-geometric | BU BW | Aedes mosquitoes | 伊蚊
BY | HA.NAT.EPI.DENGUE-ABS | indicator | log10 + zero=0 | #POP.EXP.VECT.DENGUE | Dengue, people exposed | 登革热暴露人口得分
BZ | HA.NAT.EPI.DENGUE-REL.VALUE | value | population-of=POP.EXP.VECT.DENGUE | #POP.EXP.VECT.DENGUE | Dengue, share of population exposed | 登革热暴露人口占比
CA | HA.NAT.EPI.DENGUE-REL | indicator | identity + | BZ | Dengue, share exposed | 登革热暴露人口占比得分
CB | HA.NAT.EPI.DENGUE | sub-component | inverse-geometric | BY CA | Dengue | 登革热
CC | HA.NAT.EPI.VECT | sub-component | inverse-geometric | BX BP BT CB | Vector-borne diseases | 虫媒传染病
CD | HA.NAT.EPI.STA | indicator | identity - | #SH.STA.BASS.ZS | Sanitation | 卫生设施
CE | HA.NAT.EPI.H2O | indicator | identity - | #SH.H2O.SAFE.ZS | Drinking water | 饮用水
CF | HA.NAT.EPI.HYG | indicator | identity - | #SH.SAN.HNDWSH.ZS-P2P | Hygiene | 个人卫生
CG | HA.NAT.EPI.P2P.WASH | sub-component | arithmetic | CD CE CF | Water, sanitation and hygiene (person to person) | 水、环境卫生与个人卫生（人际传播）
CH | HA.NAT.EPI.DNST | indicator | log10 + | #EN.POP.DNST | Population density | 人口密度
CI | HA.NAT.EPI.URBGROW | indicator | identity + | #SP.URB.GROW | Urban population growth | 城镇人口增长率
CJ | HA.NAT.EPI.URB | indicator | identity + | #SP.URB.TOTL.IN.ZS | Urban population | 城镇人口比重
CK | HA.NAT.EPI.HOUS | indicator | identity + | #SP.DEM.HOUS.AV | Household size | 家庭户规模
CL | HA.NAT.EPI.P2P.POP | sub-component | arithmetic | CH CI CJ CK | Population (person to person) | 人口因素（人际传播）
CM | HA.NAT.EPI.P2P | sub-component | arithmetic | CG CL*2 | Person-to-person diseases | 人际传播疾病
CN | HA.NAT.EPI.SLUM | indicator | identity + | #EN.POP.SLUM.UR.ZS | Population in slums | 贫民窟人口
CO | HA.NAT.EPI.UNDER5 | indicator | identity + | #SP.POP.0005.TO.ZS | Children under five | 五岁以下儿童比重
CP | HA.NAT.EPI.WFB.POP | sub-component | arithmetic | CH CI CJ CK CN CO | Population (water and food) | 人口因素（水源与食源）
CQ | HA.NAT.EPI.ODFC | indicator | identity + | #SH.STA.ODFC.ZS | Open defecation | 露天排便
CR | HA.NAT.EPI.WFB.WASH | sub-component | arithmetic | CD CE CF CQ | Water, sanitation and hygiene (water and food) | 水、环境卫生与个人卫生（水源与食源）
CS | HA.NAT.EPI.IHR11 | indicator | identity - | #IHR11 | Food safety capacity | 食品安全能力
CT | HA.NAT.EPI.WFB.FOOD | sub-component | arithmetic | CS | Food safety | 食品安全
CU | HA.NAT.EPI.WFB | sub-component | arithmetic | CR CT CP | Water- and food-borne diseases | 水源性与食源性疾病
CV | HA.NAT.EPI | component | inverse-geometric | BL CU CC CM | Epidemic | 疫病
CW | HA.NAT | category | inverse-geometric floor=0.1 | AL CV AP AM AN AO AS | Natural | 自然致灾因子
CX | HA.HUM.CON.GCRI | component | identity + zero=0 | #HVC.PROB | Projected conflict probability | 预测冲突概率
CY | HA.HUM.CON.GPI | component | identity + zero=0 | #CON_GPI | Current conflict intensity | 当前冲突强度
CZ | HA.HUM | category | inverse-geometric | CX CY | Human | 人为致灾因子
`;
