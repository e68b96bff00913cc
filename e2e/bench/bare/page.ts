const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = () => {
  performance.mark('engine-started');
};
