import { expect, it } from 'vitest';
import type { Failure } from '../../../analysis/failure.ts';
import { type EventFileChoices, importEvents } from '../../../datasets/importers/importEvents.ts';
import {
  csvText,
  emdatPublicHeader,
  emdatPublicRow,
} from '../../../datasets/importers/testing/emdatPublic.ts';
import { rowsXml, xlsx } from '../../../datasets/importers/testing/xlsx.ts';
import { decodeText, encodeUtf8 } from '../../../datasets/utf8.ts';
import { wordsIn } from '../../words/words.ts';
import { choicesAfter, importFailureText } from './importFailureText.ts';

const known = new Set(['CHN']);

async function refusalOf(
  content: string | Uint8Array,
  format: EventFileChoices['format'],
  more: Partial<EventFileChoices> = {},
): Promise<Failure> {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  const read = await importEvents(bytes, 'x.csv', { ...more, format }, known);
  if (read.ok) throw new Error('a refusal was expected');
  return read.failure;
}

const twiceInSheet = xlsx([{ name: 'Data', rowsXml: rowsXml([['DisNo.', 'ISO', 'ISO']]) }]);

/* As the readers of files refuse them: what they say is not repeated here. */
it.each([
  ['Deaths,Year\n1,2001\n', 'emdat', '“DisNo.”'],
  ['Deaths,Year\n1,2001\n', 'noaa', '“Location Name”'],
  ['Deaths,Year\n1,2001\n', 'riskbelt', '“countryEventId”、'],
  ['Deaths,Year\n1,2001\n', 'riskbelt', '另有25列'],
  ['', 'emdat', '空'],
  ['Serial\tEvent\n1\tFLOOD\n', 'desinventar', '国家'],
  ['DisNo.,ISO,ISO\n', 'emdat', '“ISO”出现两次（第1行）'],
  [twiceInSheet, 'emdat', '“ISO”出现两次（Data:A1）'],
  [twiceInSheet.slice(0, 200), 'emdat', 'xlsx'],
  [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'emdat', '密码'],
  ['%PDF-1.7\n', 'emdat', 'PDF'],
] as const)('says in Chinese why %j is not read as %s', async (content, format, word) => {
  const said = importFailureText(await refusalOf(content, format), wordsIn('zh'));
  expect(said).toContain(word);
  expect(said).not.toMatch(/needs|got|undefined|\{\{/);
});

it('says where a quotation mark is out of place', async () => {
  const text = csvText([emdatPublicHeader, emdatPublicRow()]).replace('China', '"Chi"na');
  const refused = await refusalOf(text, 'emdat');
  expect(refused.at[0]).toBe('x.csv:2:82');
  expect(importFailureText(refused, wordsIn('zh'))).toContain('第2行第82字符');
});

it.each([
  ['<DESINVENTAR>\n<fichas><TR>', 'line 2, char.'],
  ['<DESINVENTAR></DESINVENTAR>', 'datacards'],
])('says of %j where it breaks off or what it lacks', async (xml, word) => {
  const refused = await refusalOf(xml, 'desinventar', { iso3: 'CHN' });
  expect(importFailureText(refused, wordsIn('en'))).toContain(word);
});

it('names columns in English as the language does, and counts those that it does not name', async () => {
  const refused = await refusalOf('Deaths,Year\n1,2001\n', 'riskbelt');
  const said = importFailureText(refused, wordsIn('en'));
  expect(said).toContain('"countryEventId", "');
  expect(said).toContain('and 25 more');
});

it('offers the choices of the form that a refusal names, and leaves others alone', async () => {
  const failure = await refusalOf('Serial\tEvent\n1\tFLOOD\n', 'desinventar');
  expect(choicesAfter({ encoding: 'utf-8' }, failure)).toEqual({
    encoding: 'utf-8',
    format: 'desinventar',
  });
  expect(choicesAfter({}, await refusalOf('', 'emdat'))).toEqual({});
});

it('asks for another encoding, and says where it is needed', () => {
  const gbk = Uint8Array.of(0x61, 0xd6, 0xd0, 0xb9, 0xfa);
  const nul = Uint8Array.of(0x61, 0, 0x62, 0);
  for (const [bytes, encoding, place] of [
    [gbk, 'utf-8', 'line 1, char. 2'],
    [nul, 'utf-8', 'line 1, char. 2'],
    [Uint8Array.of(0x61, 0x0a, 0xff), 'gb18030', 'line 2, char. 1'],
  ] as const) {
    const read = decodeText(bytes, 'x.csv', encoding);
    if (read.ok) throw new Error('a refusal was expected');
    const said = importFailureText(read.failure, wordsIn('en'));
    expect(said).toContain('encoding');
    expect(said).toContain(place);
  }
});

it('leaves other refusals to the words for all failures', () => {
  expect(importFailureText({ message: 'x.csv is odd', at: [] }, wordsIn('en'))).toBeNull();
});
