import { expect, it } from 'vitest';
import { type EventFileChoices, importEvents } from '../../../datasets/importers/importEvents.ts';
import { decodeText, encodeUtf8 } from '../../../datasets/utf8.ts';
import { wordsIn } from '../../words/words.ts';
import { choicesAfter, importFailureText } from './importFailureText.ts';

const known = new Set(['CHN']);

async function refusalOf(text: string, format: EventFileChoices['format']): Promise<string> {
  const read = await importEvents(encodeUtf8(text), 'x.csv', { format }, known);
  return read.ok ? '' : read.failure.message;
}

/* As the readers of files refuse them: what they say is not repeated here. */
it.each([
  ['Deaths,Year\n1,2001\n', 'emdat', 'DisNo.'],
  ['Deaths,Year\n1,2001\n', 'noaa', 'Location Name'],
  ['Deaths,Year\n1,2001\n', 'riskbelt', '“countryEventId”、“'],
  ['', 'emdat', '空'],
  ['Serial\tEvent\n1\tFLOOD\n', 'desinventar', '国家'],
] as const)('says in Chinese why %j is not read as %s', async (text, format, word) => {
  const message = await refusalOf(text, format);
  const said = importFailureText({ message }, wordsIn('zh'));
  expect(said).toContain(word);
  expect(said).not.toMatch(/needs|got|"/);
});

it('names columns in English as the language does', async () => {
  const message = await refusalOf('Deaths,Year\n1,2001\n', 'riskbelt');
  expect(importFailureText({ message }, wordsIn('en'))).toContain('"countryEventId", "');
});

it('offers the choices of the form that a refusal names, and leaves others alone', async () => {
  const message = await refusalOf('Serial\tEvent\n1\tFLOOD\n', 'desinventar');
  expect(choicesAfter({ encoding: 'utf-8' }, { message })).toEqual({
    encoding: 'utf-8',
    format: 'desinventar',
  });
  const other = await refusalOf('', 'emdat');
  expect(choicesAfter({}, { message: other })).toEqual({});
});

it('asks for another encoding', () => {
  const gbk = Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa);
  const nul = Uint8Array.of(0x61, 0, 0x62, 0);
  for (const [bytes, encoding] of [
    [gbk, 'utf-8'],
    [nul, 'utf-8'],
    [Uint8Array.of(0xff), 'gb18030'],
  ] as const) {
    const read = decodeText(bytes, 'x.csv', encoding);
    const said = importFailureText({ message: read.ok ? '' : read.failure.message }, wordsIn('en'));
    expect(said).toContain('encoding');
  }
});

it('leaves other refusals to the words for all failures', () => {
  expect(
    importFailureText({ message: 'x.csv has the column "a" twice' }, wordsIn('en')),
  ).toBeNull();
});
