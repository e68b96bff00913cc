import type { Bilingual } from '../sentences/sentence.ts';

/** The indicators of the Sendai Framework, and of the development goals, that losses stand in for. */
export const sendaiCodes = ['A-1', 'B-1', 'C-1', '13.1.1'] as const;

/** One of these indicators. */
export type SendaiCode = (typeof sendaiCodes)[number];

/** What an indicator is, and what stands in for it. */
export interface SendaiIndicator {
  /** The target of the framework; none for a goal of sustainable development. */
  readonly target: 'A' | 'B' | 'C' | undefined;
  /** A number, written already, with its unit. */
  readonly amount: (number: string) => Bilingual;
  readonly name: Bilingual;
  /** What is taken in place of what the framework asks for, and how the two differ. */
  readonly proxy: Bilingual;
}

const per100k = (number: string): Bilingual => ({
  en: `${number} per 100,000 people a year`,
  zh: `每十万人每年${number}`,
});

/**
 * Definitions and stand-ins.
 *
 * @source undrr2017, indicators A-1, B-1 and C-1
 * @source unsdSdg13
 */
export const sendaiIndicators: Readonly<Record<SendaiCode, SendaiIndicator>> = {
  'A-1': {
    target: 'A',
    amount: per100k,
    name: { en: 'deaths and missing persons', zh: '死亡和失踪人口' },
    proxy: {
      en: 'total deaths of the source (dead and missing) stand in for national records: what the source does not take up and biological hazards are not in them',
      zh: '以数据源总死亡人数（含失踪）代替国家统计：不含数据源未收录的灾害事件和生物灾害',
    },
  },
  'B-1': {
    target: 'B',
    amount: per100k,
    name: { en: 'directly affected people', zh: '直接受影响人口' },
    proxy: {
      en: 'total affected of the source (injured, affected, homeless) stands in for the injured, those of damaged and destroyed dwellings and of disrupted livelihoods (B-2 to B-5)',
      zh: '以数据源总受影响人数（受伤、受影响、无家可归）代替受伤患病、住房受损毁和生计受扰人口（B-2至B-5）',
    },
  },
  'C-1': {
    target: 'C',
    amount: (number) => ({ en: `${number} % of GDP`, zh: `GDP的${number}%` }),
    name: { en: 'direct economic loss', zh: '直接经济损失' },
    proxy: {
      en: 'direct loss of the source in US$ of the year over the GDP of the year stands in for losses of agriculture, production, housing and infrastructure (C-2 to C-6); entries that report none are left out, not zero',
      zh: '以数据源当年价直接损失与当年GDP之比代替农业、生产、住房和基础设施损失（C-2至C-6）；未报告损失的记录不计入，也不按零处理',
    },
  },
  '13.1.1': {
    target: undefined,
    amount: per100k,
    name: {
      en: 'deaths, missing and directly affected people',
      zh: '死亡、失踪和直接受影响人口',
    },
    proxy: {
      en: 'the sum of the stand-ins of A-1 and B-1 (SDG 1.5.1, 11.5.1, 13.1.1)',
      zh: 'A-1与B-1代用指标之和（可持续发展目标1.5.1、11.5.1、13.1.1）',
    },
  },
};
