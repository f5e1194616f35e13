// A process whose disk is full from the first write on, and which pulls a model: `full-disk.ts HUB URL FOLDER`.
// It prints what the pull says. A process of its own, because the downloader leaves a rejection to nobody.

import { open } from 'node:fs/promises';
import { download } from '../../../src/minds/catalogue/download.ts';

const [hub = '', url = '', folder = ''] = process.argv.slice(2);
const handle = await open(`${folder}/probe`, 'w');
const files = Object.getPrototypeOf(handle) as { write: () => Promise<never> };
await handle.close();
files.write = async () => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
await download({ hub, url, folder, fileName: 'm.gguf.unchecked', sizeBytes: 1e9, stallMs: 60_000 }).then(
  () => console.log('it came'),
  (error: unknown) => console.log(error instanceof Error ? `${error.name}: ${error.message}` : error),
);
process.exit();
