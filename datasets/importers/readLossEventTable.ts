import { failure, type Result, success } from '../../analysis/failure.ts';
import { type EventImport, type EventOptions, startEvents } from './collectEvents.ts';
import { startFaults } from './faults.ts';
import type { Cell } from './importer.ts';
import type { LossEvent } from './lossEvents.ts';
import { lossEventFields } from './lossEventTable.ts';
import { openTable } from './tableSource.ts';
import type { SheetCell } from './workbook.ts';

/**
 * Reads a table of events that was written in our own form, `lossEventTable` as CSV.
 *
 * It was checked when it was made: it is taken as a whole or not at all.
 *
 * @param bytes - the whole file
 * @param file - its name, for places
 * @param options - what takes the events
 * @fails bad-input  other columns, or a cell that is none of its field; every place is named
 */
export async function readLossEventTable(
  bytes: Uint8Array,
  file: string,
  options: Pick<EventOptions, 'onEvent'> = {},
): Promise<Result<EventImport>> {
  const opened = await openTable(bytes, file);
  if (!opened.ok) return opened;
  const { header, eachRow } = opened.value;
  if (!isOwnHeader(header)) {
    const names = lossEventFields.map(({ name }) => `"${name}"`).join(', ');
    const message = `${file} needs the columns ${names}`;
    return failure('bad-input', 'readLossEventTable', message, [file]);
  }
  const collector = startEvents({ ...options, faults: { 'duplicate-event-id': 'keep' } });
  const faults = startFaults('readLossEventTable');
  const walked = eachRow(({ cells, place }) => {
    const own = lossEventFields.map((field, at): readonly [string, Cell] => {
      const stored = cells[at] ?? null;
      const value = valueOf(stored, field.type);
      if (value === undefined) {
        const message = `${field.name} needs ${field.type}, got "${String(stored)}"`;
        faults.add(place(at), message);
      }
      return [field.name, value ?? null];
    });
    // Each cell has just been checked against the type of its field.
    const event = Object.fromEntries(own) as unknown as LossEvent;
    const here = (): string => place(0);
    collector.add(event, { id: here, totalAffected: here, end: here });
  });
  if (!walked.ok) return walked;
  const settled = faults.settle(null);
  return settled.ok ? success({ ...collector.settle(), faults: [], faultCounts: [] }) : settled;
}

/** Whether a header is that of our own table of events. */
export function isOwnHeader(header: readonly string[]): boolean {
  return (
    header.length === lossEventFields.length &&
    lossEventFields.every(({ name }, at) => header[at] === name)
  );
}

/** Undefined where the cell is no value of the type. */
function valueOf(
  cell: SheetCell,
  type: (typeof lossEventFields)[number]['type'],
): Cell | undefined {
  if (cell === null || cell === '') return null;
  const text = String(cell);
  switch (type) {
    case 'string':
    case 'date':
      return text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case 'number':
      return /^\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
  }
}
