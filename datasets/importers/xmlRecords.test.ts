import { describe, expect, it } from 'vitest';
import { eachXmlRecord } from './xmlRecords.ts';

function read(text: string) {
  const records: (readonly [string, Record<string, string>, string, string])[] = [];
  const walked = eachXmlRecord(text, 'x.xml', 'TR', ({ section, fields, place }) => {
    records.push([section, Object.fromEntries(fields), place(), place('b')]);
  });
  return { walked, records };
}

describe('eachXmlRecord', () => {
  it('gives the fields of each record with the element around it and their places', () => {
    const text = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!-- <TR> in a comment -->',
      '<all>',
      ' <s1><TR><a>1</a>',
      '<b>x &amp; y &#60;</b></TR></s1>',
      ' <s2>',
      '  <TR><b/></TR><TR><a><![CDATA[<b>]]></a><b>  </b></TR>',
      ' </s2>',
      '</all>',
    ].join('\n');
    expect(read(text).records).toEqual([
      ['s1', { a: '1', b: 'x & y <' }, 'x.xml:4:6', 'x.xml:5:1'],
      ['s2', { b: '' }, 'x.xml:7:3', 'x.xml:7:7'],
      ['s2', { a: '<b>', b: '  ' }, 'x.xml:7:16', 'x.xml:7:42'],
    ]);
  });

  it('skips elements inside a field and text beside fields', () => {
    const { records } = read('<s><TR>beside<b>1<i>deep</i>2</b></TR></s>');
    expect(records[0]?.[1]).toEqual({ b: '12' });
  });

  it.each(['<s><TR><a>1</b></TR></s>', '<s><TR>', 'no markup', '<s><a'])(
    'refuses %j by its place',
    (text) => {
      const { walked } = read(text);
      expect(!walked.ok && walked.failure.message).toMatch(/^x\.xml:1:\d+ is not well-formed XML/);
    },
  );

  it.each([
    ['<s>\n<TR></TR>', 'x.xml:2:10'],
    ['<s>\n<TR>\n<a', 'x.xml:3:1'],
    ['<s>\n<TR></b></TR></s>', 'x.xml:2:5'],
  ])('tells line and column of what is broken in %j', (text, place) => {
    const { walked } = read(text);
    expect(!walked.ok && walked.failure.at).toEqual([place]);
  });

  it('walks through many records in less than quadratic time', () => {
    const text = `<s>${'<TR><b>1</b></TR>\n'.repeat(100_000)}</s>`;
    expect(read(text).records).toHaveLength(100_000);
  }, 5_000);
});
