import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../analysis/failure.ts';
import { wordsIn } from '../../words/words.ts';
import { testFailureText } from './testFailureText.ts';

const failed = (kind: Failure['kind'], step: string): Failure => ({
  kind,
  step,
  message: 'in English',
  at: [],
});
const generally = (): string => 'It is broken.';

describe.each(['en', 'zh'] as const)('testFailureText in %s', (language) => {
  const say = wordsIn(language);
  const text = (failure: Failure): string => testFailureText(failure, generally, say);

  it('says of a test without a rank where to look, whether no build could be made or all are gaps', () => {
    const noRank = text(failed('too-few-values', 'robustness'));
    expect(noRank).toBe(text(failed('too-few-values', 'uncertainty')));
    expect(noRank).toContain(language === 'en' ? 'Look at its scores' : '查看得分');
    expect(noRank).not.toContain('in English');
  });

  it('says what to choose where nothing is taken as not certain', () => {
    const certain = text(failed('bad-setting', 'robustness'));
    expect(certain).toContain(language === 'en' ? 'Choose weights' : '设定权重');
    expect(certain).not.toContain('in English');
  });

  it('says of any other failure what it is, and what to do', () => {
    const other = text(failed('too-few-values', 'build'));
    expect(other).toContain('It is broken.');
    expect(other).toContain(language === 'en' ? 'test it again' : '重新检验');
  });
});
