import { fileURLToPath } from 'node:url';
import {
  type Command,
  CommandError,
  type CommandHost,
  type ExitCode,
  exitCodes,
} from './command.ts';
import { assess } from './commands/assess.ts';
import { comparison } from './commands/comparison.ts';
import { explain } from './commands/explain.ts';
import { extremes } from './commands/extremes.ts';
import { importTable } from './commands/importTable.ts';
import { list } from './commands/list.ts';
import { losses } from './commands/losses.ts';
import { robustness } from './commands/robustness.ts';
import { schema } from './commands/schema.ts';
import { sendai } from './commands/sendai.ts';
import { table } from './commands/table.ts';
import { trend } from './commands/trend.ts';

const commands: readonly Command[] = [
  list,
  schema,
  table,
  assess,
  explain,
  robustness,
  importTable,
  losses,
  trend,
  extremes,
  sendai,
  comparison,
];

/**
 * Runs one command of the command line.
 *
 * @param args - what stands behind the program's name
 * @param host - where results and messages go
 * @returns 0 done, 1 differs, 2 cannot, 3 bad input
 */
export async function riskbelt(args: readonly string[], host: CommandHost): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    host.print(help());
    return name === undefined ? exitCodes.badInput : exitCodes.done;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    host.say(`no command is called ${name}\n${help()}`);
    return exitCodes.badInput;
  }
  if (rest.includes('--help')) {
    const details = command.details === undefined ? '' : `\n\n${command.details}`;
    host.print(`riskbelt ${command.usage}\n\n${command.summary}${details}`);
    return exitCodes.done;
  }
  const twice = optionGivenTwice(rest);
  if (twice !== undefined) {
    host.say(`bad-input: ${name} needs every option once, got ${twice} twice`);
    return exitCodes.badInput;
  }
  try {
    return await command.run(rest, host);
  } catch (cause) {
    if (cause instanceof CommandError) {
      const { kind, at } = cause.failure;
      host.say(`${kind}: ${cause.message}`);
      for (const place of at.slice(0, 20)) host.say(`  at ${place}`);
      if (at.length > 20) host.say(`  and ${at.length - 20} more places`);
      return cause.exitCode;
    }
    if (cause instanceof TypeError && 'code' in cause) {
      host.say(`${cause.message}\nriskbelt ${command.usage}`);
      return exitCodes.badInput;
    }
    host.say(cause instanceof Error ? cause.message : String(cause));
    return exitCodes.cannot;
  }
}

/** An option that stands twice: which of them counts, nobody could tell from the result. */
function optionGivenTwice(args: readonly string[]): string | undefined {
  const names = args
    .filter((arg) => arg.startsWith('--') && arg !== '--')
    .map((arg) => arg.split('=', 1)[0] ?? arg);
  return names.find((each, place) => names.indexOf(each) < place);
}

function help(): string {
  const lines = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  const codes = 'exit codes: 0 done, 1 differs, 2 cannot, 3 bad input';
  return ['riskbelt <command>', '', ...lines, '', codes].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const terminal = process.stderr.isTTY;
  // a reader that has seen enough (head, less) closes the pipe: that is no fault
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(exitCodes.done);
    throw cause;
  });
  process.exitCode = await riskbelt(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
    progress: (text) => terminal && process.stderr.write(`${text}\n`),
    datasets: fileURLToPath(new URL('../../datasets', import.meta.url)),
  });
}
