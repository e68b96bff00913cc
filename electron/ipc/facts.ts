/** Languages that the program is written in. */
export type Language = 'en' | 'zh';

/** How numbers are grouped and pointed: after the system, or like one of these locales. */
export type NumberFormat = 'system' | 'en-GB' | 'zh-CN' | 'de-DE' | 'fr-FR' | 'de-CH';

/** One remembered choice of the window. */
export type Choice = string | number | boolean | readonly string[];

/** What the program remembers between two starts, apart from the window's place. */
export interface Settings {
  readonly version: 1;
  readonly language: Language | 'system';
  readonly theme: 'system' | 'light' | 'dark';
  readonly numberFormat: NumberFormat;
  readonly baseMap: 'chinese-standard' | 'natural-earth';
  /** Choices that the window names itself, such as the last question; at most 100. */
  readonly choices: Readonly<Record<string, Choice>>;
}

/** What the window needs to know about where it runs. */
export interface About {
  readonly versions: {
    readonly riskbelt: string;
    readonly electron: string;
    readonly chromium: string;
    readonly node: string;
  };
  readonly platform: string;
  /** The system's locale as a BCP 47 tag, such as `de-AT`; numbers follow it by default. */
  readonly locale: string;
  /** The language to show when the settings say `system`. */
  readonly systemLanguage: Language;
  /** False when the system's language has no translation and English stands in for it. */
  readonly systemLanguageTranslated: boolean;
  readonly mode: 'window' | 'report';
  /** Folders below `app://riskbelt/datasets/` that hold a datapackage.json, in order of name. */
  readonly datasets: readonly string[];
}
