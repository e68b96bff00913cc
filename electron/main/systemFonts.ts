import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A fontconfig file that adds one folder of fonts to those of the system.
 *
 * @param folder - full path of the folder
 */
export function fontconfigText(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${path}</dir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/**
 * Lends the bundled Chinese font to the native menu and dialogs on Linux, where many systems have
 * none and show boxes. Must be called before the program is ready; changes nothing of the system.
 *
 * @param folder   - folder of the bundled font; a package keeps it outside of its archive
 * @param userData - where the fontconfig file is written
 */
export function lendFonts(folder: string, userData: string): void {
  if (process.platform !== 'linux' || process.env['FONTCONFIG_FILE'] !== undefined) return;
  const file = join(userData, 'fonts.conf');
  mkdirSync(userData, { recursive: true });
  writeFileSync(file, fontconfigText(folder.replace(/app\.asar(?=\/)/, 'app.asar.unpacked')));
  process.env['FONTCONFIG_FILE'] = file;
}
