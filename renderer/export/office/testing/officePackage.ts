import { unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** The parts of an Office file as text. */
export function officeParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      new TextDecoder().decode(content),
    ]),
  );
}

function notWellFormed(xml: string): string[] {
  const faults: string[] = [];
  const parser = new Parser();
  parser.on('error', (error: Error) => faults.push(error.message));
  parser.parse(xml);
  return faults;
}

function resolved(part: string, target: string): string {
  const folder = part
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else folder.push(step);
  }
  return folder.join('/');
}

/** What Office would refuse of a file: broken XML, links to nothing, parts without a type. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = officeParts(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  const faults: string[] = [];
  for (const [path, text] of parts) {
    if (/\.(xml|rels|svg)$/.test(path)) {
      faults.push(...notWellFormed(text).map((fault) => `${path}: ${fault}`));
    }
    if (path.endsWith('.xml') && path !== '[Content_Types].xml') {
      if (!types.includes(`PartName="/${path}"`)) faults.push(`${path} has no type`);
    } else if (!types.includes(`Extension="${path.split('.').at(-1) ?? ''}"`)) {
      if (path !== '[Content_Types].xml') faults.push(`${path} has no type`);
    }
    if (!path.endsWith('.rels')) continue;
    for (const [, target = ''] of text.matchAll(/Target="([^"]*)"/g)) {
      const found = resolved(path, target);
      if (!parts.has(found)) faults.push(`${path} leads to ${found}, which is not there`);
    }
  }
  for (const [, path = ''] of types.matchAll(/PartName="\/([^"]*)"/g)) {
    if (!parts.has(path)) faults.push(`${path} has a type and is not there`);
  }
  for (const [path, text] of parts) {
    const links = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels')) ?? '';
    for (const [, id = ''] of text.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) {
      if (!links.includes(`Id="${id}"`)) faults.push(`${path} uses ${id}, which it does not name`);
    }
  }
  return faults;
}
