/**
 * The columns of the older editions' result files, a line each: our node, English name, Chinese
 * name, and the headings that it goes by.
 */
export const informEditionNodes = `
INFORM | INFORM Risk | 风险指数 | INFORM RISK
HA | Hazard and exposure | 致灾因子与暴露 | HAZARD & EXPOSURE
HA.NAT | Natural | 自然致灾因子 | Natural
HA.NAT.EQ | Earthquake | 地震 | Earthquake
HA.NAT.FL | River flood | 河流洪水 | Flood
HA.NAT.TS | Tsunami | 海啸 | Tsunami
HA.NAT.TC | Tropical cyclone | 热带气旋 | Tropical Cyclone
HA.NAT.DR | Drought | 干旱 | Drought
HA.NAT.EPI | Epidemic | 疫病 | Epidemic
HA.HUM | Human | 人为致灾因子 | Human
HA.HUM.CON.GCRI | Projected conflict risk | 预测冲突风险 | Projected Conflict Risk
HA.HUM.CON.HVC | Current highly violent conflict intensity | 当前高烈度冲突强度 | Current Highly Violent Conflict Intensity
VU | Vulnerability | 脆弱性 | VULNERABILITY
VU.SEV | Socio-economic vulnerability | 社会经济脆弱性 | Socio-Economic Vulnerability
VU.SEV.PD | Development and deprivation | 发展与贫困 | Development & Deprivation
VU.SEV.INQ | Inequality | 不平等 | Inequality
VU.SEV.AD | Aid or economic dependency | 援助依赖或经济依赖 | Aid Dependency; Economic Dependency
VU.VGR | Vulnerable groups | 脆弱群体 | Vulnerable Groups
VU.VGR.UP | Uprooted people | 流离失所者 | Uprooted people
VU.VGR.OG | Other vulnerable groups | 其他脆弱群体 | Other Vulnerable Groups
VU.VGR.OG.HE | Health conditions | 健康状况 | Health Conditions
VU.VGR.OG.U5 | Children under five | 五岁以下儿童 | Children U5
VU.VGR.OG.NATDIS | Recent shocks | 近期冲击 | Recent Shocks
VU.VGR.OG.FS | Food security | 粮食安全 | Food Security
CC | Lack of coping capacity | 应对能力不足 | LACK OF COPING CAPACITY
CC.INS | Institutional | 制度 | Institutional
CC.INS.DRR | Disaster risk reduction | 减轻灾害风险 | DRR
CC.INS.GOV | Governance | 治理 | Governance
CC.INF | Infrastructure | 基础设施 | Infrastructure
CC.INF.COM | Communication | 通信 | Communication
CC.INF.PHY | Physical infrastructure | 物理基础设施 | Physical infrastructure
CC.INF.AHC | Access to health care | 医疗卫生可及性 | Access to health care
`;
