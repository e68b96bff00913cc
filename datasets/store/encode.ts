import {
  Bool,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  Vector,
  vectorFromArray,
} from 'apache-arrow';
import type { Column } from '../../analysis/column.ts';
import { encodeUtf8 } from '../utf8.ts';

/** Numbers with NaN at a gap, to be stored as whole numbers or as they are. */
export interface NumberCells {
  readonly type: 'integer' | 'number';
  readonly cells: Float64Array;
}

/** A column to be loaded into the engine. */
export type EncodableField =
  | Column
  | NumberCells
  | readonly string[]
  | readonly boolean[]
  | Int32Array;

/**
 * Writes columns as an Arrow IPC stream, to be inserted as a table. Gaps become NULL.
 *
 * @param columns - columns of one length, by name
 * @cost O(cells)
 */
export function encode(columns: Readonly<Record<string, EncodableField>>): Uint8Array {
  const vectors = Object.entries(columns).map(([name, field]) => [name, encodeField(field)]);
  return tableToIPC(new Table(Object.fromEntries(vectors) as Record<string, Vector>), 'stream');
}

function encodeField(field: EncodableField): Vector {
  if (field instanceof Int32Array) return makeVector(field);
  if ('type' in field) return encodeNumbers(field.type, field.cells);
  if ('values' in field && 'missing' in field) {
    const { values, missing } = field;
    const cells = Float64Array.from(values);
    for (const row of missing.keys()) cells[row] = Number.NaN;
    return encodeNumbers('number', cells);
  }
  if (typeof field[0] === 'boolean') return vectorFromArray(field, new Bool());
  return encodeTexts(field as readonly string[]);
}

function encodeNumbers(type: NumberCells['type'], cells: Float64Array): Vector {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  let nullCount = 0;
  cells.forEach((cell, row) => {
    if (Number.isNaN(cell)) nullCount += 1;
    else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  });
  const shape = { length: cells.length, nullCount, nullBitmap };
  return type === 'integer'
    ? new Vector([makeData({ type: new Int32(), ...shape, data: Int32Array.from(cells) })])
    : new Vector([makeData({ type: new Float64(), ...shape, data: cells })]);
}

/** Arrow's own builder takes several times as long. */
function encodeTexts(texts: readonly string[]): Vector {
  const valueOffsets = new Int32Array(texts.length + 1);
  let bytes = new Uint8Array(texts.length * 16 + 64);
  let end = 0;
  const reserve = (more: number): void => {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (end + more));
    larger.set(bytes.subarray(0, end));
    bytes = larger;
  };
  texts.forEach((text, row) => {
    reserve(text.length);
    if (!writeAscii(text, bytes, end)) {
      const encoded = encodeUtf8(text);
      reserve(encoded.length);
      bytes.set(encoded, end);
      end += encoded.length;
    } else end += text.length;
    valueOffsets[row + 1] = end;
  });
  const shape = { type: new Utf8(), length: texts.length, nullCount: 0 };
  return new Vector([makeData({ ...shape, valueOffsets, data: bytes.subarray(0, end) })]);
}

/** Whether the text was plain enough to be written a byte for each character. */
function writeAscii(text: string, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return false;
    bytes[start + at] = code;
  }
  return true;
}
