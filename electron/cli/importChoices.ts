import { failure, type Result, success } from '../../analysis/failure.ts';
import { type EventClass, eventClasses } from '../../datasets/importers/emdatClassification.ts';
import {
  type EventFileChoices,
  type EventFormat,
  eventFormats,
} from '../../datasets/importers/importEvents.ts';
import {
  defaultFaultChoices,
  type FaultChoice,
  type FaultChoices,
  type RowFaultKind,
} from '../../datasets/importers/rowFaults.ts';
import { type TextEncoding, textEncodings } from '../../datasets/utf8.ts';
import type { UnusedOptions } from './refuseUnused.ts';

/** The options that say how a table of events is read. */
export const importOptions = {
  format: { type: 'string' },
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  classes: { type: 'string' },
  country: { type: 'string' },
  'drought-by-year': { type: 'boolean' },
  'zeros-are-none': { type: 'boolean' },
  'keep-doubtful': { type: 'boolean' },
  keep: { type: 'string' },
  'leave-out': { type: 'string' },
  out: { type: 'string' },
} as const;

/** The words of these options in a usage line. */
export const importUsage = `--format ${eventFormats.join('|')} [--mapping mapping.json] [--country ISO3] [--encoding ${textEncodings.join('|')}] [--classes LIST] [--drought-by-year] [--zeros-are-none] [--keep-doubtful] [--keep KINDS] [--leave-out KINDS]`;

/** What the options of `importOptions` were given. */
export interface ImportArguments {
  readonly format?: string;
  readonly encoding?: string;
  readonly classes?: string;
  readonly country?: string;
  readonly 'drought-by-year'?: boolean;
  readonly 'zeros-are-none'?: boolean;
  readonly 'keep-doubtful'?: boolean;
  readonly keep?: string;
  readonly 'leave-out'?: string;
}

/**
 * The choices that the options of the command make.
 *
 * @param given - values of `importOptions`
 * @fails bad-setting  an unknown format, encoding, class or kind of fault
 */
export function importChoices(given: ImportArguments): Result<EventFileChoices> {
  const format = eventFormats.find((each: EventFormat) => each === given.format);
  if (format === undefined) {
    const message = `import needs --format of ${eventFormats.join(', ')}, got ${given.format ?? 'none'}`;
    return failure('bad-setting', 'import', message);
  }
  const encoding = textEncodings.find(
    (each: TextEncoding) => each === (given.encoding ?? 'utf-8').toLowerCase(),
  );
  if (encoding === undefined) {
    const message = `import needs --encoding of ${textEncodings.join(', ')}, got ${given.encoding ?? ''}`;
    return failure('bad-setting', 'import', message);
  }
  const kinds = Object.keys(defaultFaultChoices) as RowFaultKind[];
  const classes = known<EventClass>(eventClasses, given.classes);
  const keep = known<RowFaultKind>(kinds, given.keep);
  const leaveOut = known<RowFaultKind>(kinds, given['leave-out']);
  const unknown = [...classes.unknown, ...keep.unknown, ...leaveOut.unknown];
  if (unknown.length > 0) {
    const message = `import needs classes of ${eventClasses.join(', ')} and kinds of ${kinds.join(', ')}, got ${unknown.join(', ')}`;
    return failure('bad-setting', 'import', message, unknown);
  }
  const faults: FaultChoices = {
    ...(given['keep-doubtful'] === true ? all(kinds, 'keep') : {}),
    ...all(keep.words, 'keep'),
    ...all(leaveOut.words, 'leave-out'),
  };
  return success({
    format,
    encoding,
    ...(classes.words.length === 0 ? {} : { classes: classes.words }),
    ...(given.country === undefined ? {} : { iso3: given.country }),
    ...(given['drought-by-year'] === true ? { drought: 'each-year' as const } : {}),
    ...(given['zeros-are-none'] === true ? { zeros: 'zero' as const } : {}),
    faults,
  });
}

const OF_PUBLISHERS = eventFormats.filter((format) => format !== 'riskbelt');

const usedBy: Partial<Record<keyof typeof importOptions, readonly EventFormat[]>> = {
  mapping: ['generic'],
  classes: ['emdat', 'desinventar'],
  country: ['desinventar'],
  'drought-by-year': ['emdat'],
  'zeros-are-none': ['desinventar'],
  // our own form is one encoding and has no doubtful rows
  encoding: OF_PUBLISHERS,
  'keep-doubtful': OF_PUBLISHERS,
  keep: OF_PUBLISHERS,
  'leave-out': OF_PUBLISHERS,
};

/**
 * The options that a table of a form has no use for.
 *
 * @param format - the form
 */
export function unusedOf(format: EventFormat): readonly UnusedOptions[] {
  return Object.entries(usedBy).map(([name, formats]) => ({
    names: [name],
    when: !formats.includes(format),
    why: `it is read with --format ${formats.join(', ')} only`,
  }));
}

function all(kinds: readonly RowFaultKind[], choice: FaultChoice): FaultChoices {
  return Object.fromEntries(kinds.map((kind) => [kind, choice]));
}

function known<Word extends string>(
  words: readonly Word[],
  text = '',
): { readonly words: readonly Word[]; readonly unknown: readonly string[] } {
  const given = text.split(',').filter((word) => word !== '');
  return {
    words: words.filter((word) => given.includes(word)),
    unknown: given.filter((word) => !words.some((each) => each === word)),
  };
}
