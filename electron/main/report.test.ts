import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noReport, type ReportEnd, reportInto } from './report.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskbelt-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('a,b\n');

describe('reportInto', () => {
  it('makes the folder, writes the files and lists them', async () => {
    const end = vi.fn<(result: ReportEnd) => void>();
    const target = join(folder, 'x', 'y');
    const report = reportInto(target, end);
    expect(await report.write({ name: 'a.csv', bytes })).toEqual({ ok: true, value: {} });
    expect(report.done({ files: ['a.csv'], failures: [] })).toEqual({ ok: true, value: {} });
    expect(readFileSync(join(target, 'a.csv'), 'utf8')).toBe('a,b\n');
    expect(end).toHaveBeenCalledExactlyOnceWith({
      exitCode: 0,
      lines: [`1 file written to ${target}:`, `  ${join(target, 'a.csv')}`],
    });
  });

  it('leaves with one when something was not made', () => {
    const end = vi.fn<(result: ReportEnd) => void>();
    reportInto(folder, end).done({
      files: [],
      failures: [{ what: 'losses-map.png', message: 'too large' }],
    });
    expect(end).toHaveBeenCalledExactlyOnceWith({
      exitCode: 1,
      lines: [`0 files written to ${folder}`, '  not made: losses-map.png: too large'],
    });
  });

  it('leaves with one when a file is named that was never written', () => {
    const end = vi.fn<(result: ReportEnd) => void>();
    reportInto(folder, end).done({ files: ['a.csv'], failures: [] });
    expect(end.mock.calls[0]?.[0].exitCode).toBe(1);
  });

  it('ends once, whatever comes after', () => {
    const end = vi.fn<(result: ReportEnd) => void>();
    const report = reportInto(folder, end);
    report.abandon('the page is gone');
    report.done({ files: [], failures: [] });
    report.abandon('again');
    expect(end).toHaveBeenCalledOnce();
    expect(end.mock.calls[0]?.[0]).toMatchObject({ exitCode: 1 });
  });

  it('answers a folder that cannot be made as a failure', async () => {
    writeFileSync(join(folder, 'file'), '');
    const report = reportInto(join(folder, 'file', 'below'), vi.fn());
    expect(await report.write({ name: 'a.csv', bytes })).toMatchObject({
      ok: false,
      kind: 'no-such-folder',
    });
  });
});

it('noReport refuses both requests', async () => {
  expect(await noReport.write({ name: 'a.csv', bytes })).toMatchObject({ kind: 'not-in-report' });
  expect(noReport.done({ files: [], failures: [] })).toMatchObject({ kind: 'not-in-report' });
});
