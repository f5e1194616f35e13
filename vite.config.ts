// Builds the rehearsal page into dist/page; `npm install` runs it once through the prepare script.
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/rehearsal/page',
  build: { outDir: '../../../dist/page', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
