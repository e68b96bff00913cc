import { answerOnce } from '../askOnce.ts';
import { testRobustness } from './testRobustness.ts';

self.onmessage = answerOnce(testRobustness, (message) => self.postMessage(message));
