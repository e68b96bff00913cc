import { startCompute } from './compute/startCompute.ts';

// What the first screen is answered from is read before the rest of the window.
const compute = startCompute();
void import('./main.tsx').then(({ openWindow }) => openWindow(compute));
