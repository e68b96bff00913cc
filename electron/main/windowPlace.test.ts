import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitWindow, readWindowPlace } from './windowPlace.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const left = { x: -1280, y: 0, width: 1280, height: 1024 };
const stored = { x: 100, y: 50, width: 1200, height: 800, maximised: false };

describe('fitWindow', () => {
  it('centres a first start', () => {
    expect(fitWindow(null, [screen])).toEqual({ x: 240, y: 90, width: 1440, height: 900 });
  });

  it('puts the window where it stood', () => {
    expect(fitWindow(stored, [screen])).toEqual({ x: 100, y: 50, width: 1200, height: 800 });
  });

  it('keeps a window on a second screen while that is there', () => {
    const place = { ...stored, x: -1200 };
    expect(fitWindow(place, [screen, left])).toMatchObject({ x: -1200, y: 50 });
    expect(fitWindow(place, [screen])).toEqual({ x: 360, y: 140, width: 1200, height: 800 });
  });

  it.each([
    ['above the screen', { ...stored, y: -300 }],
    ['below the screen', { ...stored, y: 1060 }],
    ['all but gone to the right', { ...stored, x: 1900 }],
  ])('brings back a window that stands %s', (_case, place) => {
    expect(fitWindow(place, [screen])).toEqual({ x: 360, y: 140, width: 1200, height: 800 });
  });

  it('makes a window no larger than its screen', () => {
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(fitWindow({ ...stored, x: 0, y: 0 }, [small])).toMatchObject({
      width: 800,
      height: 600,
    });
  });

  it('still answers when the system names no screen', () => {
    expect(fitWindow(null, [])).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  });
});

describe('readWindowPlace', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'riskbelt-place-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(['', '{', '{"x":1}', '{"x":0,"y":0,"width":-5,"height":9,"maximised":false}'])(
    'takes %j for a first start',
    (text) => {
      writeFileSync(join(folder, 'window.json'), text);
      expect(readWindowPlace(join(folder, 'window.json'))).toBeNull();
    },
  );

  it('reads what was written', () => {
    writeFileSync(join(folder, 'window.json'), JSON.stringify(stored));
    expect(readWindowPlace(join(folder, 'window.json'))).toEqual(stored);
    expect(readWindowPlace(join(folder, 'absent.json'))).toBeNull();
  });
});
