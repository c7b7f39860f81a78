import { defineConfig } from 'vite';

export default defineConfig({
  // The first to know `light-dark()`: for older ones it would be rewritten into something that the toolbar cannot switch.
  build: { target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});
