import { answerOnce } from '../askOnce.ts';
import { levelsWithIntervals } from './intervals.ts';

self.onmessage = answerOnce(levelsWithIntervals, (message) => self.postMessage(message));
