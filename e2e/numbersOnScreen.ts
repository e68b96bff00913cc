import type { Page } from '@playwright/test';

/** What a press on, or the arrow keys and Enter, takes apart. */
const LEADS = [
  // words of a text that open what they are made of
  '.text-popover',
  '.explainable',
  // cells of tables and rows of lists whose numbers open the panel beside the screen
  '.explains',
  '[data-cell]',
  '.ranking-value[title]',
  '.index-row',
  '.part-row',
  '.explain-part',
  '.tree-score button',
  // an explanation itself
  '.explain',
].join(', ');

/** What stands on a screen with digits in it and is no number that was worked out, and why. */
const NOT_COMPUTED: readonly (readonly [selector: string, why: string])[] = [
  ['svg, canvas', 'marks are asked about by mouse, and in the table of the figure by keyboard'],
  ['input, textarea, select', 'what a person types'],
  ['.choice-button, .segment, .segments, .tab, .filter-words', 'choices'],
  ['.title-bar', 'the tray, and keys'],
  ['.tour-offer, .tour', 'the tour'],
  ['.figure-title, .panel-title, .trend-heading, .data-title', 'titles: what was chosen'],
  ['thead', 'heads of columns: what was chosen, and which test'],
  ['.table-insert, .table-toggle, .sql-field, pre', 'names of tables and fields, and statements'],
  [
    '.data-grid',
    'rows of the file itself, a pivot whose cells lead to their rows, or an answer in SQL',
  ],
  ['.data-set-title, .data-set-state', 'names and versions of data sets'],
  ['.robustness-index, .legend-heading', 'the name of the index'],
  ['.method, .methods-works', 'formulas and sources as they are published'],
  ['.trend-read, .return-periods-hint, .more-figures-hint', 'how to read a test'],
  ['button.link', 'shows as many rows as it says, or an address'],
  ['.gaps-key', 'columns in their order'],
  [
    'tbody th[scope="row"]',
    'what a row is: a period asked for, a country, a count of a published table',
  ],
];

/** Texts that are no number themselves, though what stands within them may be one. */
const NOT_ITSELF: readonly (readonly [selector: string, why: string])[] = [
  ['.data-set-facts dd, .data-set-facts dd > ul > li', 'publisher, version, licence and citation'],
  ['.preset-card .preset-note', 'the rules of an index in words'],
  ['.headline-more > button', 'opens the notes that it counts'],
];

/** Digits that are no count: dates, versions, names, and what a person asked for. */
const PLAIN = [
  // dates, years and spans of them, versions, editions and standards
  '(?:19|20)\\d\\d\\s?[–—-]\\s?(?:19|20)\\d\\d',
  '(?:19|20)\\d\\d(?:-\\d\\d){0,2}',
  '\\bv?\\d+(?:\\.\\d+){2,}',
  '2nd edition|第2版|ISO 3166-1',
  // names: of a set of countries with its size, of indicators and goals, of columns
  '\\(152, September 2023\\)|（152国，2023年9月）',
  '\\b[A-Z]{1,3}-?\\d\\b|13\\.1\\.1|1\\.5\\.1|11\\.5\\.1|iso3',
  // asked for: years of a baseline, return periods, runs and seed of a test, weights of the recipe
  '10 years before|前10年',
  'maximum loss of \\d+ years|\\d+年一遇',
  '1,?000 (?:runs|builds)(?:, seed 1)?|(?:模拟|共构建|在)1,?000次(?:构建|，随机种子1)?',
  '\\d+(?:\\.\\d+)? → \\d+(?:\\.\\d+)?',
  // fixed by a method or a drawing: units, confidence, percentiles, quartiles
  'per 100,000 people|每10万人',
  '95\\s?%(?=:|区间)|5–95\\s?%|5%～95%|Percentiles 5 to 95|第5至第95百分位',
  'add up to 100|不等于100%|below 10\\s%|不低于10%',
  'type 7|第7类|1\\.5 interquartile|1\\.5倍四分位距',
];

/**
 * Every text on screen with a number in it that leads to no explanation and is not known to be no number
 * that was worked out: where it stands, and what it says.
 */
export async function unexplainedNumbers(page: Page): Promise<readonly string[]> {
  const listed = (of: typeof NOT_COMPUTED): string => of.map(([selector]) => selector).join(', ');
  return page.evaluate(
    ({ leads, within, itself, plain }) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        if (!/\d/.test(text.replaceAll(new RegExp(plain, 'g'), ' '))) continue;
        const parent = node.parentElement;
        if (parent?.checkVisibility() !== true) continue;
        if (parent.closest(`${leads}, ${within}, [aria-hidden="true"]`) !== null) continue;
        if (parent.matches(itself)) continue;
        const path: string[] = [];
        for (let at: Element | null = parent; at !== null && path.length < 4; at = at.parentElement)
          path.push([at.tagName.toLowerCase(), ...at.classList].join('.'));
        found.push(`${path.join(' < ')}: ${text}`);
      }
      return [...new Set(found)];
    },
    {
      leads: LEADS,
      within: listed(NOT_COMPUTED),
      itself: listed(NOT_ITSELF),
      plain: PLAIN.join('|'),
    },
  );
}
