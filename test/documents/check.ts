// Every path that the documents name in code marks exists: `npm run check` runs this.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const FOLDERS = 'src|commands|test|assets|models|training|bench|docs|\\.ci';
const path = new RegExp(`\`((?:${FOLDERS})/[A-Za-z0-9_./-]*)`, 'g');
const link = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');
const missing = documents.flatMap((document) => {
  const text = readFileSync(document, 'utf8');
  const folder = document.includes('/') ? `${document.slice(0, document.lastIndexOf('/'))}/` : '';
  const named = [...text.matchAll(path)].map(([, name]) => name ?? '');
  const linked = [...text.matchAll(link)].map(([, name]) => `${folder}${name ?? ''}`);
  return [...named, ...linked].filter((name) => !existsSync(name)).map((name) => `${document} names ${name}`);
});

for (const line of missing) console.error(line);
console.log(`${documents.length} documents, ${missing.length} paths that do not exist`);
process.exitCode = missing.length === 0 ? 0 : 1;
