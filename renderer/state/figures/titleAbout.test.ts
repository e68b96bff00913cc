import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../words/words.ts';
import { titleAbout } from './titleAbout.ts';

const inEnglish = {
  say: wordsIn('en'),
  names: {
    area: () => 'Pakistan',
    hazard: (code: string) => (code === 'flood' ? 'Flood' : 'Storm'),
    countrySet: () => '',
  },
};
const title = 'Deaths by year, 2000–2023';

describe('titleAbout', () => {
  it('names the one hazard that is asked for', () => {
    expect(titleAbout(title, inEnglish, ['flood'])).toBe('Flood: deaths by year, 2000–2023');
  });
  it('names the country before the hazard', () => {
    expect(titleAbout(title, inEnglish, ['flood'], 'PAK')).toBe(
      'Pakistan, flood: deaths by year, 2000–2023',
    );
    expect(titleAbout(title, inEnglish, ['flood', 'storm'], 'PAK')).toBe(
      'Pakistan: deaths by year, 2000–2023',
    );
  });
  it('leaves the title of several hazards and countries as it is', () => {
    expect(titleAbout(title, inEnglish, ['flood', 'storm'])).toBe(title);
  });
  it('does so in Chinese', () => {
    const names = { ...inEnglish.names, hazard: () => '洪水' };
    expect(titleAbout('2000—2023年逐年死亡人数', { say: wordsIn('zh'), names }, ['flood'])).toBe(
      '洪水：2000—2023年逐年死亡人数',
    );
  });
});
