import { describe, expect, it } from 'vitest';
import type { Opened } from '../../compute/messages.ts';
import { firstChoices } from '../choices.ts';
import { questionSentence } from './questionSentence.ts';

const flood = { code: 'flood', name: { en: 'Flood', zh: '洪水' }, core: true, events: 3 };
const storm = { code: 'storm', name: { en: 'Storm', zh: '风暴' }, core: true, events: 2 };
const opened: Opened = {
  dataSets: [],
  countries: [],
  countrySets: [
    {
      code: 'BRI_SIGNATORIES',
      name: { en: 'Belt and Road signatories', zh: '共建“一带一路”国家' },
      kind: 'belt-and-road',
      origin: '',
      certainty: 'published',
      note: null,
      areas: ['PAK', 'PHL'],
    },
  ],
  hazards: [flood, storm],
  lossCoverage: { firstYear: 2000, lastYear: 2026, partialYears: [2026] },
  engineVersion: '',
};

describe('questionSentence', () => {
  it('says the whole question in either language', () => {
    const question = { ...firstChoices.question, hazards: ['flood', 'storm'] };
    expect(questionSentence(question, opened, 'en')).toBe(
      'Belt and Road signatories (2 countries and areas), All natural hazards, 2001–2022: Deaths, against the mean of the 10 years before',
    );
    expect(questionSentence(question, opened, 'zh')).toBe(
      '共建“一带一路”国家（2个国家和地区），全部自然灾害，2001—2022年：死亡人数，与此前10年均值对比',
    );
  });

  it('counts the countries of an own choice, and takes one for one', () => {
    const question = { ...firstChoices.question, hazards: ['flood', 'storm'] };
    const country = (code: string, en: string, zh: string) => ({
      code,
      name: { en, zh },
      continent: 'Asia',
      unRegion: null,
      unSubregion: null,
      worldBankRegion: null,
      incomeGroup: null,
      historic: false,
    });
    const countries = [
      country('MDV', 'Maldives', '马尔代夫'),
      country('PAK', 'Pakistan', '巴基斯坦'),
    ];
    const own = { ...opened, countries };
    expect(questionSentence({ ...question, countrySet: 'MDV' }, own, 'en')).toContain(
      'Maldives (1 country or area), ',
    );
    expect(questionSentence({ ...question, countrySet: 'MDV,PAK' }, own, 'zh')).toContain(
      '马尔代夫、巴基斯坦（2个国家和地区），',
    );
  });

  it('names the hazards when they are not all', () => {
    const question = { ...firstChoices.question, hazards: ['storm'] };
    expect(questionSentence(question, opened, 'zh')).toContain('，风暴，');
  });
});
