import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalJson } from '../../../analysis/canonicalJson.ts';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import { sha256 } from '../../../analysis/sha256.ts';
import type { EventImport } from '../../../datasets/importers/collectEvents.ts';
import { type EventMapping, readEventMapping } from '../../../datasets/importers/eventMapping.ts';
import {
  type EventFileChoices,
  eventFormatOf,
  importEvents,
} from '../../../datasets/importers/importEvents.ts';
import { lossEventTable } from '../../../datasets/importers/lossEventTable.ts';
import { suggestMapping } from '../../../datasets/importers/suggestMapping.ts';
import { hashOf, plain } from '../../../datasets/tables/indexFiles.ts';
import { quoted } from '../../../datasets/tables/tableText.ts';
import { writeTable } from '../../../datasets/writeTable.ts';
import { type Command, CommandError, exitCodes, orEnd } from '../command.ts';
import { importChoices, importOptions, importUsage, unusedOf } from '../importChoices.ts';
import { knownAreasOnDisk } from '../knownAreas.ts';
import { programVersion } from '../programVersion.ts';
import { refuseUnused } from '../refuseUnused.ts';
import { writeAll } from '../writeAll.ts';

/** Turns a publisher's table of events into our own, and lists every row that is doubtful. */
export const importTable: Command = {
  name: 'import',
  summary:
    'a table of events in one form: events.csv, doubtful-rows.csv (every bad row with file, line and column, and whether it was left out), provenance.json. A generic table without --mapping gets a suggested mapping.json, to be checked and given',
  usage: `import FILE ${importUsage} --out DIR`,
  run: async (args, { say, progress, datasets }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: importOptions,
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    const { out } = values;
    if (path === undefined || more.length > 0 || out === undefined) {
      const message = `import needs one FILE and --out DIR, got ${positionals.length} files`;
      throw new CommandError(failure('bad-input', 'import', message));
    }
    const choices = orEnd(importChoices(values));
    refuseUnused('import', values, unusedOf(choices.format));
    const bytes = new Uint8Array(orEnd(await readGiven(path)));
    const file = basename(path);
    if (choices.format === 'generic' && values.mapping === undefined) {
      const { header } = orEnd(await eventFormatOf(bytes, file, choices.encoding));
      const { mapping } = suggestMapping(header);
      await writeAll(out, { 'mapping.json': `${JSON.stringify(mapping, null, 2)}\n` });
      const message = `import needs --mapping; a suggested one is in ${join(out, 'mapping.json')}: check it and give it`;
      throw new CommandError(failure('bad-setting', 'import', message));
    }
    const given: EventFileChoices =
      values.mapping === undefined
        ? choices
        : { ...choices, mapping: orEnd(await readMapping(values.mapping)) };
    progress(`reading ${file}`);
    const imported = orEnd(
      await importEvents(bytes, file, given, await knownAreasOnDisk(datasets)),
    );
    const files = {
      'events.csv': writeTable(lossEventTable(imported.events)),
      'doubtful-rows.csv': doubtfulText(imported),
    };
    const provenance = {
      format: 'riskbelt-provenance',
      version: 1,
      riskbelt: await programVersion(),
      command: 'import',
      choices: given,
      file: { name: file, bytes: bytes.length, sha256: sha256(bytes) },
      rows: imported.rows,
      counts: imported.counts,
      doubtful: imported.faultCounts,
      keptApart: imported.keptApart,
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)])),
    };
    await writeAll(out, {
      ...files,
      'provenance.json': `${canonicalJson(plain(provenance))}\n`,
    });
    say(summaryOf(imported, out));
    return exitCodes.done;
  },
};

async function readGiven(path: string): Promise<Result<Uint8Array>> {
  try {
    return success(await readFile(path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failure('bad-input', 'import', `import cannot read ${path}: ${reason}`, [path]);
  }
}

async function readMapping(path: string): Promise<Result<EventMapping>> {
  const bytes = await readGiven(path);
  if (!bytes.ok) return bytes;
  try {
    return readEventMapping(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failure('bad-setting', 'import', `${path} is no JSON: ${reason}`, [path]);
  }
}

function doubtfulText({ faults }: EventImport): string {
  const lines = faults.map(({ row, kind, place, reason }) =>
    [row, kind, quoted(place), quoted(reason)].join(','),
  );
  return `${['row,kind,place,reason', ...lines].join('\n')}\n`;
}

function summaryOf({ rows, counts, faultCounts, keptApart }: EventImport, out: string): string {
  const apart = Object.entries(keptApart).map(([eventClass, count]) => `${count} ${eventClass}`);
  return [
    `${rows.kept} of ${rows.read} rows in ${out}: ${counts.countryEvents} country-events, ${counts.distinctEvents} distinct events`,
    ...(apart.length === 0 ? [] : [`  kept apart: ${apart.join(', ')}`]),
    ...faultCounts.map(({ kind, leftOut, kept }) => `  ${kind}: ${leftOut} left out, ${kept} kept`),
  ].join('\n');
}
