/** A piece of a data set's notes. */
export type NoteLine =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/**
 * Takes the notes of a data set apart: headings, paragraphs, lists and tables. The first heading is
 * the title, which stands above them already.
 *
 * @param markdown - as in `NOTES.md`
 */
export function noteLines(markdown: string): readonly NoteLine[] {
  const blocks = markdown
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  return blocks.flatMap((block): readonly NoteLine[] => {
    if (block.startsWith('# ')) return [];
    if (/^#{2,} /.test(block)) {
      const [head = '', ...rest] = block.split('\n');
      const heading: NoteLine = { kind: 'heading', text: head.replace(/^#+ /, '') };
      return rest.length === 0 ? [heading] : [heading, ...noteLines(rest.join('\n'))];
    }
    if (/^([-*]|\d+\.) /.test(block)) {
      const items = block.split(/\n(?=(?:[-*]|\d+\.) )/);
      return [
        {
          kind: 'items',
          items: items.map((item) => item.replace(/^([-*]|\d+\.) /, '').replaceAll(/\n\s*/g, ' ')),
        },
      ];
    }
    if (block.startsWith('|')) {
      const rows = block
        .split('\n')
        .filter((line) => !/^\|[\s:|-]+$/.test(line))
        .map((line) =>
          line
            .replace(/^\||\|\s*$/g, '')
            .split('|')
            .map((cell) => cell.trim()),
        );
      return [{ kind: 'table', rows }];
    }
    return [{ kind: 'paragraph', text: block.replaceAll('\n', ' ') }];
  });
}
