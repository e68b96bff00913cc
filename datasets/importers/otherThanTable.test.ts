import { expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { notOtherThanTable } from './otherThanTable.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/* Signatures as their formats are published: PDF 2.0, PNG, JPEG (JFIF), GIF 89a, gzip, 7z. */
it.each([
  [encodeUtf8('%PDF-1.7\n'), 'pdf'],
  [png, 'picture'],
  [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  [encodeUtf8('GIF89a'), 'picture'],
  [Uint8Array.of(0x1f, 0x8b, 8), 'archive'],
  [Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive'],
  [encodeUtf8('\n<!DOCTYPE html>\n<html>'), 'page'],
  [encodeUtf8('\uFEFF<html lang="en">'), 'page'],
  [encodeUtf8('{\n"a": 1}'), 'json'],
  [encodeUtf8('[{"a": 1}]'), 'json'],
])('knows %j for what it is', (bytes, kind) => {
  const read = notOtherThanTable(bytes, 'x.csv');
  expect(read.ok ? '' : read.failure.message).toBe(`x.csv is no table but ${kind}`);
});

it.each([
  'a,b\n1,2\n',
  '[id],[name]\n1,2\n',
  '<?xml version="1.0"?><DESINVENTAR></DESINVENTAR>',
  '',
  'PK\u0003\u0004',
])('lets through what may be a table: %j', (text) => {
  expect(notOtherThanTable(encodeUtf8(text), 'x.csv').ok).toBe(true);
});
