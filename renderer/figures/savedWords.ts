import type { Say } from '../words/words.ts';
import type { SaveResult } from './SaveResult.ts';

/** What became of a save, in words that say what to do next. */
export function savedWords(result: SaveResult, say: Say): string {
  switch (result.kind) {
    case 'none':
      return '';
    case 'saving':
      return say('export.drawing');
    case 'saved':
      return say('export.saved', { name: result.name });
    case 'cancelled':
      return say('export.cancelled');
    case 'collected':
      return say('export.collected');
    case 'kept':
      return say('export.kept');
    case 'refused':
      return say('export.failed', { reason: result.reason });
    case 'failed':
      return say('export.failed', { reason: whyNotWritten(result.why, result.detail, say) });
  }
}

/** Why bytes did not reach the disk, in words. */
export function whyNotWritten(why: string, detail: string, say: Say): string {
  switch (why) {
    case 'disk-full':
    case 'read-only':
    case 'permission':
    case 'no-such-folder':
    case 'name-too-long':
    case 'in-use':
    case 'is-a-folder':
      return say(`saveFailure.${why}`);
    default:
      return say('saveFailure.other', { detail });
  }
}
