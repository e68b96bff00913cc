/** A figure for a slide or a page: its picture, and its texts to be set by the program that shows it. */
export interface OfficeFigure {
  /** The chart with its legend and what a map must say, text as outlines. */
  readonly svg: string;
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly language: 'en' | 'zh';
  /** Empty where the part is left out. */
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Source, licence and credit. */
  readonly sources: readonly string[];
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  readonly provenance: string;
}

/** The language tag that Office knows a language by. */
export function officeLanguage(language: OfficeFigure['language']): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
