/** The top of the tree, on the front sheet; the front sheet's other columns repeat the sheets above. */
export const informTopNodes = `
C | INFORM | index | geometric | @HA @VU @CC | INFORM Risk | 风险指数
G | HA | dimension | inverse-geometric | @HA.NAT @HA.HUM | Hazard and exposure | 致灾因子与暴露
S | VU | dimension | inverse-geometric | @VU.SEV @VU.VGR | Vulnerability | 脆弱性
AE | CC | dimension | inverse-geometric | @CC.INS @CC.INF | Lack of coping capacity | 应对能力不足
`;
