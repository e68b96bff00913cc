import { Parser } from 'saxen';
import { failure, type Result, success } from '../../analysis/failure.ts';
import { placeInText } from '../utf8.ts';

/** One record of an XML file: an element whose children are fields. */
export interface XmlRecord {
  /** Name of the element around the record. */
  readonly section: string;
  /** Text of each field by the name of its element, references such as `&amp;` resolved. */
  readonly fields: ReadonlyMap<string, string>;
  /** `file:line:column` of a field's element; of the record itself without a field. */
  readonly place: (field?: string) => string;
}

/**
 * Walks through the records of an XML file without keeping them.
 *
 * The one door to saxen. Elements that are neither a record nor a field of one are skipped.
 *
 * @param text - the whole file
 * @param file - its name, for places
 * @param element - name of the elements that are records
 * @param visit - gets each record in the order of the file
 * @fails bad-input  the text is not well-formed, named by `file:line:column`
 */
export function eachXmlRecord(
  text: string,
  file: string,
  element: string,
  visit: (record: XmlRecord) => void,
): Result<null> {
  const around: string[] = [];
  let at = 0;
  let counted = { offset: 0, line: 1 };
  let broken: { readonly place: string; readonly message: string } | undefined;
  let record: { start: number; section: string; depth: number } | undefined;
  let fields = new Map<string, string>();
  let starts = new Map<string, number>();
  let field: string | undefined;

  /** Where the markup at hand begins: text holds no bare angle, so it is the next one. */
  const nextMarkup = (end: string): number => {
    const start = text.indexOf('<', at);
    at = end === '' ? start + 1 : text.indexOf(end, start) + end.length;
    return start;
  };
  const take = (value: string): void => {
    if (field !== undefined && record !== undefined && around.length === record.depth + 2) {
      fields.set(field, (fields.get(field) ?? '') + value);
    }
  };
  const finish = ({ start, section }: { start: number; section: string }): void => {
    const line = counted.line + lineEnds(text, counted.offset, start);
    counted = { offset: start, line };
    const offsets = starts;
    visit({
      section,
      fields,
      place: (name) => {
        const offset = (name === undefined ? undefined : offsets.get(name)) ?? start;
        const column = offset - text.lastIndexOf('\n', offset);
        return `${file}:${line + lineEnds(text, start, offset)}:${column}`;
      },
    });
  };

  const parser = new Parser();
  parser.on('openTag', (name) => {
    const start = nextMarkup('');
    if (record === undefined && name === element) {
      record = { start, section: around.at(-1) ?? '', depth: around.length };
      fields = new Map();
      starts = new Map();
    } else if (record !== undefined && around.length === record.depth + 1) {
      field = name;
      fields.set(name, '');
      starts.set(name, start);
    }
    around.push(name);
  });
  parser.on('closeTag', (_name, _decode, closedItself) => {
    if (!closedItself) nextMarkup('');
    around.pop();
    if (record === undefined) return;
    if (around.length === record.depth + 1) field = undefined;
    if (around.length === record.depth) {
      finish(record);
      record = undefined;
    }
  });
  parser.on('text', (value, decode) => take(decode(value)));
  parser.on('cdata', (value) => {
    nextMarkup(']]>');
    take(value);
  });
  parser.on('comment', () => void nextMarkup('-->'));
  parser.on('question', () => void nextMarkup('?>'));
  parser.on('attention', () => void nextMarkup('>'));
  parser.on('error', ({ message }, context) => {
    const { line, column } = context();
    // Of a text that ends too early the library tells no line.
    const ends = message === 'unexpected end of file';
    const place = ends ? placeInText(text, text.length, file) : `${file}:${line + 1}:${column + 1}`;
    broken ??= { place, message };
  });
  parser.parse(text);
  if (broken === undefined) return success(null);
  const message = `${broken.place} is not well-formed XML: ${broken.message}`;
  return failure('bad-input', 'eachXmlRecord', message, [broken.place]);
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
