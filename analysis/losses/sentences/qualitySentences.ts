import type { Gap, QualityKind, QualityNote } from '../quality/qualityNote.ts';
import { shareText } from './numberWords.ts';
import { reasonWords } from './reasonWords.ts';
import { reportedWords } from './reportedWords.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

/** How many codes a sentence names. */
const NAMED = 10;

/** The name of a code; a code without one stands for itself. */
type NameOf = (code: string) => Bilingual;

/**
 * Notes on quality in words, each number linked to the table of the notes.
 *
 * @param notes -  on an answer
 * @param nameOf - the name of an area or a row by its code; the code when absent
 * @returns one sentence for each note
 */
export function qualitySentences(
  notes: readonly QualityNote[],
  nameOf: NameOf = (code) => ({ en: code, zh: code }),
): readonly Sentence[] {
  return notes.map((note) => {
    const numbers = qualityNumbers(note);
    const figures = numbers.map(([quantity, value]) => qualityFigure(note.kind, quantity, value));
    return sentence(wordsOf(note, nameOf), figures);
  });
}

/**
 * The numbers of a note by name, as the table of the notes holds them.
 *
 * @param note - on an answer
 */
export function qualityNumbers(note: QualityNote): readonly (readonly [string, number])[] {
  switch (note.kind) {
    case 'coverage':
      return [
        ['reported', note.reported],
        ['entries', note.entries],
        ['percent', note.percent],
      ];
    case 'partial-years':
    case 'before-2000':
    case 'years-not-covered':
      return [['years', note.years.length]];
    case 'short-baseline':
      return [
        ['yearsUsed', note.yearsUsed],
        ['yearsAsked', note.yearsAsked],
      ];
    case 'areas-without-entries':
      return [['areas', note.areas.length]];
    case 'gaps':
    case 'years-without-value':
      return [['gaps', note.gaps.length]];
    case 'rows-not-counted':
      return [['rows', note.rows]];
    case 'mixed-prices':
    case 'country-events':
      return [];
  }
}

/**
 * Areas, rows or years that a note is about.
 *
 * @param note - on an answer
 */
export function qualityCodes(note: QualityNote): readonly string[] {
  if ('years' in note) return note.years.map(String);
  if ('areas' in note) return note.areas;
  return 'gaps' in note ? note.gaps.map(({ code, reason }) => `${code}: ${reason}`) : [];
}

function qualityFigure(kind: QualityKind, quantity: string, value: number): SentenceFigure {
  return figure(quantity, value, { table: 'quality', key: { kind, quantity } });
}

function wordsOf(note: QualityNote, nameOf: NameOf): Bilingual {
  switch (note.kind) {
    case 'coverage': {
      const has = reportedWords(note);
      const percent = shareText(note.percent);
      return {
        en: `Coverage: ${has.en} (${linkTo('percent', `${percent} %`)}); the others are gaps, not zeros, and sums are lower limits.`,
        zh: `覆盖：${has.zh}（${linkTo('percent', `${percent}%`)}）；其余为缺失，不按零计，合计值为下限。`,
      };
    }
    case 'partial-years':
      return {
        en: `Not yet closed by the source: ${note.years.join(', ')}; ${note.count ? 'counted all the same' : 'left out of sums, means and ranks'}.`,
        zh: `数据源尚未完整收录：${note.years.join('、')}年；${note.count ? '仍计入' : '未计入合计、均值和排序'}。`,
      };
    case 'before-2000':
      return {
        en: `${linkTo('years', String(note.years.length))} ${note.years.length === 1 ? 'year lies' : 'years lie'} before 2000, when smaller events went unrecorded: a rise up to 2000 may be one of reporting.`,
        zh: `有${linkTo('years', String(note.years.length))}年早于2000年，当时较小灾害多未收录：2000年以前的上升可能源于报告增多。`,
      };
    case 'years-not-covered':
      return {
        en: `The source does not cover ${linkTo('years', String(note.years.length))} of the years asked for (${shown(note.years.map(String), ', ')}).`,
        zh: `所问年份中有${linkTo('years', String(note.years.length))}年数据源未覆盖（${shown(note.years.map(String), '、')}）。`,
      };
    case 'short-baseline': {
      const asked = linkTo('yearsAsked', String(note.yearsAsked));
      if (note.yearsUsed === 0) {
        return {
          en: `${linkTo('yearsUsed', 'None')} of the ${asked} years before ${note.year} has a value to compare with: losses on record begin too late, or report too little.`,
          zh: `${note.year}年之前的${asked}年基准期${linkTo('yearsUsed', '均无')}可比数据：记录开始较晚或缺少数据。`,
        };
      }
      const used = linkTo('yearsUsed', String(note.yearsUsed));
      return {
        en: `Only ${used} of the ${asked} years before ${note.year} ${note.yearsUsed === 1 ? 'has' : 'have'} a value: losses on record begin too late, or report too little.`,
        zh: `${note.year}年之前的${asked}年基准期中仅${used}年有数据：记录开始较晚或缺少数据。`,
      };
    }
    case 'areas-without-entries':
      return {
        en: `The source has no entry at all for ${linkTo('areas', String(note.areas.length))} of the countries and areas (${shown(
          note.areas.map((area) => nameOf(area).en),
          ', ',
        )}): gaps, not zeros.`,
        zh: `有${linkTo('areas', String(note.areas.length))}个国家和地区在数据源中没有任何记录（${shown(
          note.areas.map((area) => nameOf(area).zh),
          '、',
        )}），视为缺失而非零。`,
      };
    case 'gaps':
      return gapWords(note.gaps, nameOf, {
        en: (number) => `No value and no rank for ${number} of the rows`,
        zh: (number) => `有${number}项无数值，不参与排序`,
      });
    case 'years-without-value':
      return gapWords(note.gaps, nameOf, {
        en: (number) => `No value for ${number} of the periods`,
        zh: (number) => `有${number}个时段无数值`,
      });
    case 'mixed-prices':
      return {
        en: `Dollars of ${note.firstYear} to ${note.lastYear} stand side by side, each of its own year: prices and wealth have grown in between.`,
        zh: `${note.firstYear}至${note.lastYear}年的金额均为当年价，期间物价和财富已有增长，不可直接比较。`,
      };
    case 'rows-not-counted': {
      const rows = linkTo('rows', String(note.rows));
      return {
        en: `${rows} ${note.rows === 1 ? 'row' : 'rows'} of the table of events ${note.rows === 1 ? 'counts' : 'count'} nowhere: of a state that was divided since, or without a country, year or hazard.`,
        zh: `事件表中有${rows}行未计入：所属国家已分立，或缺少国家、年份或灾种。`,
      };
    }
    case 'country-events':
      return {
        en: 'Events are country-events: one that struck two countries counts in both.',
        zh: '灾害次数为国次：一次灾害影响两个国家则各计一次。',
      };
  }
}

/** How many have no value, and which, by the reason why. */
function gapWords(
  gaps: readonly Gap[],
  nameOf: NameOf,
  lead: Readonly<Record<keyof Bilingual, (number: string) => string>>,
): Bilingual {
  const number = linkTo('gaps', String(gaps.length));
  const reasons = [...new Set(gaps.map(({ reason }) => reason))];
  const named = (language: keyof Bilingual, signs: readonly [string, string]): readonly string[] =>
    reasons.map((reason) => {
      const codes = gaps.filter((gap) => gap.reason === reason).map(({ code }) => code);
      const names = codes.map((code) => nameOfGap(code, nameOf)[language]);
      return `${reasonWords[reason][language]}${signs[0]}${shown(names, signs[1])}`;
    });
  return {
    en: `${lead.en(number)} (${named('en', [': ', ', ']).join('; ')}).`,
    zh: `${lead.zh(number)}（${named('zh', ['：', '、']).join('；')}）。`,
  };
}

/** An area's indicator is named by the area's name and the indicator's code. */
function nameOfGap(code: string, nameOf: NameOf): Bilingual {
  const whole = nameOf(code);
  const [area = '', indicator] = code.split(' ');
  if (whole.en !== code || indicator === undefined) return whole;
  const { en, zh } = nameOf(area);
  const rest = code.slice(area.length);
  return { en: `${en}${rest}`, zh: `${zh}${rest}` };
}

function shown(codes: readonly string[], stop: string): string {
  const named = codes.slice(0, NAMED).join(stop);
  return codes.length > NAMED ? `${named} …` : named;
}
