import type { FigureLanguage } from '../spec.ts';

const english =
  'Saint Vincent and the Grenadines, Federated States of Micronesia, United Kingdom of Great Britain ';
const chinese =
  '圣文森特和格林纳丁斯密克罗尼西亚联邦波斯尼亚和黑塞哥维那刚果民主共和国特立尼达和多巴哥圣多美和普林西比';

/** Names of so many letters, no two alike. */
export function labels(count: number, letters: number, language: FigureLanguage): string[] {
  const text = language === 'zh' ? chinese : english;
  return Array.from({ length: count }, (_, i) => {
    const start = (i * 7) % text.length;
    const name = (text + text).slice(start, start + letters - 3).trim();
    return `${name} ${i}`;
  });
}
