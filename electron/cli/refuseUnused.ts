import { failure } from '../../analysis/failure.ts';
import { CommandError } from './command.ts';

/** Options that change nothing in a certain call, and why. */
export interface UnusedOptions {
  readonly names: readonly string[];
  /** Whether the call is one in which they change nothing; any call unless stated. */
  readonly when?: boolean;
  /** Ends the sentence "takes no --x: …". */
  readonly why: string;
}

/**
 * Ends a command whose result would be the same without an option that it was given: whoever wrote
 * the option would take the result for another one.
 *
 * @param command - its name
 * @param given -   what the options were given; undefined for one that was not
 * @param rules -   the options that this call has no use for
 * @throws CommandError of the kind bad-input, naming the options and the reason
 * @example `refuseUnused('trend', { top: '3' }, [{ names: ['top'], why: 'it ranks nothing' }])`
 * // throws "trend takes no --top: it ranks nothing"
 */
export function refuseUnused(
  command: string,
  given: Readonly<Record<string, unknown>>,
  rules: readonly UnusedOptions[],
): void {
  const refused = rules.flatMap(({ names, when = true, why }) => {
    const unused = when ? names.filter((name) => given[name] !== undefined) : [];
    const options = unused.map((name) => `--${name}`);
    return unused.length === 0 ? [] : [{ options, text: `no ${options.join(', no ')}: ${why}` }];
  });
  if (refused.length === 0) return;
  const message = `${command} takes ${refused.map(({ text }) => text).join('; ')}`;
  const places = refused.flatMap(({ options }) => options);
  throw new CommandError(failure('bad-input', command, message, places));
}
