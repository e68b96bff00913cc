import { expect, it } from 'vitest';
import { methodSettings } from './methodSettings.ts';
import { methods } from './methods.ts';
import { settingsInChinese } from './settingsInChinese.ts';

it('lists the settings of a method without its name', () => {
  const power = methods.find(({ code }) => code === 'powerMean');
  expect(power && methodSettings(power).map(({ name, required }) => [name, required])).toEqual([
    ['power', true],
  ]);
});

it('says of every setting what it may be and what it means, in both languages', () => {
  const silent = methods.flatMap((method) =>
    methodSettings(method)
      .filter(({ type, description: { en, zh } }) => type === '' || en === '' || zh === '')
      .map(({ name }) => `${method.family}/${method.code}: ${name}`),
  );
  expect(silent).toEqual([]);
});

it('names what an object holds, and a method among several by its code', () => {
  const typeOf = (code: string, setting: string) => {
    const method = methods.find((one) => one.code === code);
    return method && methodSettings(method).find(({ name }) => name === setting)?.type;
  };
  expect(typeOf('categorical', 'categories')).toBe('[{value, score}]');
  expect(typeOf('combination', 'parts')).toContain('{method: equal | given | ');
});

it('has no Chinese of a meaning that no setting has', () => {
  const meanings = methods.flatMap((method) =>
    methodSettings(method).map(({ description }) => description.en),
  );
  expect(Object.keys(settingsInChinese).filter((text) => !meanings.includes(text))).toEqual([]);
});
