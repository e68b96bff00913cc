import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noteLines } from './noteLines.ts';

describe('noteLines', () => {
  it('takes headings, paragraphs, lists and tables apart', () => {
    const text = `# Title\n\nOne\nline.\n\n## Faults\n\n- a\n  b\n- c\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n`;
    expect(noteLines(text)).toEqual([
      { kind: 'paragraph', text: 'One line.' },
      { kind: 'heading', text: 'Faults' },
      { kind: 'items', items: ['a b', 'c'] },
      {
        kind: 'table',
        rows: [
          ['x', 'y'],
          ['1', '2'],
        ],
      },
    ]);
  });

  it('keeps every word of the bundled notes', () => {
    const folders = readdirSync('datasets', { withFileTypes: true }).map(({ name }) => name);
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    let read = 0;
    for (const folder of folders) {
      let text: string;
      try {
        text = readFileSync(`datasets/${folder}/NOTES.md`, 'utf8');
      } catch {
        continue;
      }
      read += 1;
      const kept = noteLines(text).flatMap((line) => {
        if (line.kind === 'items') return line.items;
        return line.kind === 'table' ? line.rows.flat() : [line.text];
      });
      const body = text
        .split('\n')
        .slice(1)
        .join('\n')
        .replaceAll(/^\d+\. /gm, '');
      expect(words(kept.join('\n'))).toEqual(words(body));
    }
    expect(read).toBe(9);
  });
});
