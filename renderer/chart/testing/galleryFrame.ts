import type { ChartFrame, FigureLanguage } from '../spec.ts';

/** What a figure of the gallery states beside its marks. */
export function galleryFrame(language: FigureLanguage, title: string, measure: string): ChartFrame {
  const zh = language === 'zh';
  return {
    version: 1,
    language,
    numbers: { locale: language, decimal: '.', group: ',', fractionDigits: 1 },
    title,
    subtitle: zh ? 'INFORM风险指数2025' : 'INFORM Risk 2025',
    measure,
    unit: '',
    period: '2025',
    notes: [],
    source: zh
      ? '欧盟委员会联合研究中心：INFORM风险指数2025'
      : 'European Commission, Joint Research Centre: INFORM Risk 2025',
    licence: 'CC BY 4.0',
    credit: zh
      ? '由Riskbelt 0.1.0制作，方案4f2ab81c90de'
      : 'Made with Riskbelt 0.1.0, recipe 4f2ab81c90de',
    provenance: {
      program: 'Riskbelt',
      programVersion: '0.1.0',
      recipeId: '4f2ab81c90de',
      question: '{"index":"inform-risk-2025"}',
      datasets: [{ name: 'inform-2025', version: '0.7.2', sha256: 'ab'.repeat(32) }],
    },
  };
}
