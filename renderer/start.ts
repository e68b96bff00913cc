import { startCompute } from './compute/startCompute.ts';

// The engine takes longest to get ready: it starts before the rest of the window is read.
const compute = startCompute();
void import('./main.tsx').then(({ openWindow }) => openWindow(compute));
