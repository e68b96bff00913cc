import { inMain } from './inMain.ts';
import { expect, test } from './launch.ts';

test('the page sees no Node, no Electron and only the contract', async ({ program }) => {
  const seen = await program.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    electron: typeof Reflect.get(window, 'electron'),
    bridge: Object.keys(window.riskbelt ?? {}).sort(),
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    electron: 'undefined',
    bridge: [
      'app:about',
      'diagnostics:copy',
      'file:save',
      'files:saveAll',
      'link:open',
      'log:write',
      'on',
      'report:done',
      'report:write',
      'settings:read',
      'settings:write',
      'text:copy',
    ],
  });
});

test('navigation away is denied', async ({ program }) => {
  program.expectComplaint(/Not allowed|ERR_|request:/);
  await program.page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect.poll(program.log).toContain('denied navigation https://example.org/');
  expect(program.page.url()).toBe('app://riskbelt/index.html');
});

test('a new window is denied', async ({ program }) => {
  const opened = await program.page.evaluate(() => window.open('https://example.org/') === null);
  expect(opened).toBe(true);
  expect(program.app.windows()).toHaveLength(1);
  await expect.poll(program.log).toContain('denied new window https://example.org/');
});

test('permissions are denied', async ({ program }) => {
  program.expectComplaint(/permission|notallowed/i);
  const answers = await program.page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    location: await new Promise((end) =>
      navigator.geolocation.getCurrentPosition(
        () => end('given'),
        (error) => end(error.code),
      ),
    ),
  }));
  expect(answers).toEqual({ notification: 'denied', location: 1 });
});

test('a request to the network is refused by the page policy', async ({ program }) => {
  program.expectComplaint(/content security policy|request: https|Failed to fetch/i);
  const answer = await program.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
});

test('a request to the network is cancelled by main even without a page policy', async ({
  program,
}) => {
  const answer = await inMain(program.app, ({ session }) =>
    session.defaultSession.fetch('https://example.org/').then(
      () => 'fetched',
      (error: unknown) => String(error),
    ),
  );
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
  await expect.poll(program.log).toContain('denied request https://example.org/');
});

test('text is not run as a script', async ({ program }) => {
  program.expectComplaint(/content security policy/i);
  const ran = await program.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    return Reflect.get(window, 'ran') === true;
  });
  expect(ran).toBe(false);
});

test('only files below the served folders are served', async ({ program }) => {
  program.expectComplaint(/ERR_FILE_NOT_FOUND/);
  const served = await program.page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/datasets/..%2fpackage.json',
        '/datasets/importers/importer.ts',
        '/absent.js',
      ].map((path) =>
        fetch(path).then(
          (response) => response.ok,
          () => false,
        ),
      ),
    ),
  );
  expect(served).toEqual([true, false, false, false, false, false]);
});

test('a malformed request is refused and logged, never rejected', async ({ program }) => {
  const answer = await program.page.evaluate(() => {
    const save = window.riskbelt?.['file:save'] as unknown as (payload: object) => Promise<object>;
    return save({ suggestedName: '../../evil.svg', kind: 'svg', bytes: new Uint8Array(1) });
  });
  expect(answer).toMatchObject({ ok: false, kind: 'bad-payload' });
  expect(program.log()).toContain('refused file:save: bad-payload');
});
