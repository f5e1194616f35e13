// Every path and link that a document names in code marks exists.

import { existsSync, readFileSync } from 'node:fs';
import { documents } from './document.ts';

const FOLDERS = 'src|commands|test|assets|models|training|bench|docs|\\.ci';
const PATH = new RegExp(`\`((?:${FOLDERS})/[A-Za-z0-9_./-]*)`, 'g');
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

export const missingPaths = (): readonly string[] =>
  documents().flatMap((document) => {
    const text = readFileSync(document, 'utf8');
    const folder = document.includes('/') ? `${document.slice(0, document.lastIndexOf('/'))}/` : '';
    const named = [...text.matchAll(PATH)].map(([, name]) => name ?? '');
    const linked = [...text.matchAll(LINK)].map(([, name]) => `${folder}${name ?? ''}`);
    return [...named, ...linked]
      .filter((name) => !existsSync(name))
      .map((name) => `${document} names ${name}, which is not there`);
  });
