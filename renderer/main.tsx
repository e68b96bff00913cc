import { desktop } from './desktop.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html needs an element #root');
root.textContent = 'Riskbelt';

const about = await desktop()['app:about']({});
if (about.ok && about.value.mode === 'report') {
  const name = 'versions.json';
  const bytes = new TextEncoder().encode(`${JSON.stringify(about.value.versions)}\n`);
  const written = await desktop()['report:write']({ name, bytes });
  const failures = written.ok ? [] : [{ what: name, message: written.message }];
  await desktop()['report:done']({ files: written.ok ? [name] : [], failures });
}
