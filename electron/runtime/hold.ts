import { spawn } from 'node:child_process';

/**
 * Runs a program in the foreground and ends it when we are told to end.
 *
 * @param command - path of the program
 * @param options - its arguments
 * @param env     - its whole environment
 * @returns its exit code; 128 and the signal's meaning are folded into 1
 */
export function hold(
  command: string,
  options: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((end) => {
    const child = spawn(command, options, { env, stdio: 'inherit' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const finish = (code: number) => {
      for (const signal of signals) process.off(signal, pass);
      end(code);
    };
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
