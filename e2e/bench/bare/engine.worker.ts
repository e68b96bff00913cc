import { startEngine } from '../../../renderer/compute/engine.ts';
import { compileEngine } from '../../../renderer/compute/engineModule.ts';

await startEngine(compileEngine());
self.postMessage('started');
