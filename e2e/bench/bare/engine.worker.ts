import { startEngine } from '../../../renderer/compute/engine.ts';

await startEngine();
self.postMessage('started');
