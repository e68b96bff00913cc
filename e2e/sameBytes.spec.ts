import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { electronCommand, expect, freshFolder, root, test } from './launch.ts';

const presets = ['inform-risk-2025', 'human-development-index'];

/** The command line in plain Node; what it prints. */
function riskbelt(...words: readonly string[]): string {
  const script = join(root, 'electron', 'cli', 'riskbelt.ts');
  return execFileSync(process.execPath, ['--import', 'tsx', script, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** `scoresOf` and all that it needs as one script, which sets the variable `sameBytes`. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(root, 'e2e', 'sameBytes', 'scoresOf.ts'),
        formats: ['iife'],
        name: 'sameBytes',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('vite gave no script');
  return chunk.code;
}

test('scores.csv has the same bytes from Node, from the Node of Electron and from the window', async ({
  program,
}) => {
  const script = await bundle();
  const folder = freshFolder();
  for (const code of presets) {
    const table = join(folder, `${code}.csv`);
    writeFileSync(table, riskbelt('table', code));
    riskbelt('assess', code, '--out', join(folder, code));
    const node = readFileSync(join(folder, code, 'scores.csv'));
    expect(node.length).toBeGreaterThan(5000);

    const call = `sameBytes.scoresOf(${JSON.stringify(code)}, ${JSON.stringify(readFileSync(table, 'utf8'))})`;
    const task = join(folder, `${code}.cjs`);
    const written = join(folder, `${code}-electron.csv`);
    const write = `require('node:fs').writeFileSync(${JSON.stringify(written)}, ${call});`;
    writeFileSync(task, `${script}\n${write}`);
    execFileSync(electronCommand().path, [task], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    expect(readFileSync(written).equals(node), `${code} in the Node of Electron`).toBe(true);

    const session = await program.page.context().newCDPSession(program.page);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(() => {${script}\nreturn ${call};})()`,
      returnByValue: true,
    });
    expect(exceptionDetails).toBeUndefined();
    expect(Buffer.from(String(result.value)).equals(node), `${code} in the window`).toBe(true);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});
