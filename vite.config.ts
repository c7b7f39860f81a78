import { defineConfig } from 'vite';
import { cdn } from './.vite/cdn.js';
import { demo } from './.vite/demo.js';
import { library } from './.vite/library.js';

/** The dev server and `demo` are for the demo pages; the other two are what gets published. */
export default defineConfig(({ command, mode }) => {
  if (command === 'serve' || mode === 'demo') return demo();
  return mode === 'cdn' ? cdn() : library();
});
