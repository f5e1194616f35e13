// Builds the live floor's page into dist/live: a classic script and files beside it, all addresses relative, nothing
// inline, as Discord's frame for Activities wants it. Its pictures are drawn on the way (src/pictures/atlas/).
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { drawAtlas } from './src/pictures/atlas/atlas.ts';

const ATLAS = 'virtual:office-atlas';
const ROOT = fileURLToPath(new URL('src/live/page/', import.meta.url));
/** Phaser's own choice of its parts for a small game: without physics, tile maps and particles. */
const PHASER = fileURLToPath(new URL('node_modules/phaser/src/phaser-core.js', import.meta.url));

function officeAtlas(): Plugin {
  return {
    name: 'office-atlas',
    resolveId: (id) => (id === ATLAS ? `\0${ATLAS}` : undefined),
    load(id) {
      if (id !== `\0${ATLAS}`) return undefined;
      const { building, sprites, frames } = drawAtlas();
      const addressOf = (name: string, source: Buffer): string =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
      return [
        `export const building = ${addressOf('building.png', building)};`,
        `export const sprites = ${addressOf('sprites.png', sprites)};`,
        `export const frames = ${JSON.stringify(frames)};`,
      ].join('\n');
    },
  };
}

/** A module is refused in the sandboxed frame of iOS: the script is a classic one, and waits for the page all the same. */
function classicScript(): Plugin {
  return {
    name: 'classic-script',
    enforce: 'post',
    transformIndexHtml: (html) =>
      html.replaceAll('<script type="module" crossorigin', '<script defer').replaceAll(' crossorigin', ''),
  };
}

/** Beside each text the same, compressed: whoever serves the page has nothing to reckon, and phones little to load. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(js|css)$/.test(fileName)) continue;
          const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(bytes) });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(bytes) });
        }
      },
    },
  };
}

/** What the first picture is painted with, fetched while the script is still coming, and in the way the script does. */
const FIRST = [
  { name: /^(building|sprites)-.*\.png$/, attrs: { as: 'image', crossorigin: true } },
  {
    name: /^(press-start-2p-latin-400|ibm-plex-sans-latin-[57]00)-.*\.woff2$/,
    attrs: { as: 'font', type: 'font/woff2', crossorigin: true },
  },
] as const;

function preloads(): Plugin {
  return {
    name: 'preloads',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {}).flatMap((file) => {
          const first = FIRST.find(({ name }) => name.test(file.replace(/^assets\//, '')));
          if (first === undefined) return [];
          return [
            {
              tag: 'link',
              attrs: { rel: 'preload', href: `./${file}`, ...first.attrs },
              injectTo: 'head' as const,
            },
          ];
        }),
    },
  };
}

/** The page in that folder; a test builds one of its own around the office. */
export const livePage = (root: string, outDir: string) =>
  defineConfig({
    root,
    base: './',
    plugins: [officeAtlas(), classicScript(), preloads(), compressed()],
    resolve: { alias: { phaser: PHASER } },
    define: {
      global: 'globalThis',
      'typeof CANVAS_RENDERER': 'true',
      'typeof WEBGL_RENDERER': 'true',
      'typeof WEBGL_DEBUG': 'false',
      // The floor makes its own sounds. (Phaser asks by `typeof`, of which any string is true.)
      'typeof FEATURE_SOUND': 'false',
    },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      // With a file for each script, a classic one would write the styles into the page by itself.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { format: 'iife' } },
    },
  });

export default livePage(ROOT, fileURLToPath(new URL('dist/live/', import.meta.url)));
