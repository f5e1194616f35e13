// Builds the bot into dist/bot: our own thousand files as a few, with their types taken out, which is a third of its memory
// less. Packages stay where they are. The door runs it only as long as it was made of the files that are here.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { digestOf, FOLDER, MADE_OF } from './src/built.cjs';

const ROOT = fileURLToPath(new URL('./', import.meta.url));
/** What is started by name: the program, and the way into the drawing thread. */
const ENTRIES: Readonly<Record<string, string>> = {
  'src/main.ts': 'main.mjs',
  'src/pictures/studio/studio-door.mjs': 'studio-door.mjs',
};
/** Nothing of what is built has types to be read. */
const READ_TYPES = 'src/read-types.mjs';

const nameOf = (path: string): string => relative(ROOT, path).split(sep).join('/');

/** What lies beside a file in the house is looked for from there, and an entry beside what is built. */
function whereItWas(): Plugin {
  const addressIn = (file: string, wanted: string): string => {
    const entry = ENTRIES[nameOf(join(dirname(file), wanted))];
    return `new URL('${entry === undefined ? wanted : `./${entry}`}', import.meta.url)`;
  };
  return {
    name: 'where-it-was',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return undefined;
      const here = `new URL('${relative(join(ROOT, FOLDER), id).split(sep).join('/')}', import.meta.url).href`;
      const isEntry = (wanted: string): boolean => nameOf(join(dirname(id), wanted)) in ENTRIES;
      return code
        .replaceAll(/new URL\('([^']+)', import\.meta\.url\)/g, (all, wanted: string) =>
          isEntry(wanted) ? addressIn(id, wanted) : all.replace('import.meta.url', here),
        )
        .replaceAll(/\(import\.meta\.url\)/g, `(${here})`);
    },
  };
}

function madeOf(): Plugin {
  return {
    name: 'made-of',
    load: (id) => (nameOf(id) === READ_TYPES ? 'export {};' : undefined),
    generateBundle() {
      const ours = [...this.getModuleIds()].filter(
        (id) => id.startsWith(ROOT) && !id.includes('node_modules'),
      );
      const files = [...ours.map(nameOf), nameOf(fileURLToPath(import.meta.url))].sort();
      const source = JSON.stringify({ programs: ENTRIES, files, digest: digestOf(ROOT, files) });
      this.emitFile({ type: 'asset', fileName: MADE_OF, source });
    },
  };
}

export default defineConfig({
  root: ROOT,
  plugins: [whereItWas(), madeOf()],
  build: {
    ssr: true,
    outDir: FOLDER,
    emptyOutDir: true,
    target: 'node20',
    // Stack traces name functions by their names.
    minify: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(ENTRIES).map(([file, name]) => [name.replace('.mjs', ''), file]),
      ),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
