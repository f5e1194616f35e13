#!/usr/bin/env node
// `npm run gallery`: draws every picture with sample, extreme and empty data into a folder with an index page.
// With --docs it also renews the pictures that the documentation shows.

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { drawCastSheet } from './gallery/cast-sheet.ts';
import { type Exhibit, galleryPage } from './gallery/page.ts';
import type { Sample } from './gallery/sample.ts';
import { samples } from './gallery/samples.ts';
import { wordsOf } from './languages/words.ts';
import { draw } from './pictures/studio/order.ts';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

/** Which picture of the gallery is which file of the documentation. */
const SHOWN: Readonly<Record<string, string>> = {
  'office-day-moving': 'office.gif',
  'office-day': 'pictures/office.png',
  'leaderboard-day': 'pictures/leaderboard.png',
  'market-day': 'pictures/market.png',
  'portfolio-day': 'pictures/portfolio.png',
  'odds-day': 'pictures/odds.png',
  'recap-day': 'pictures/recap.png',
  cast: 'pictures/cast.png',
  'hall-of-fame': 'pictures/hall-of-fame.png',
  'relations-day': 'pictures/relations.png',
  'plot-day': 'pictures/plot.png',
  'office-forfeits': 'pictures/office-forfeits.png',
  ...Object.fromEntries(
    ['bankrupt', 'halt', 'margin-call', 'sold-out', 'overruled', 'comeback', 'opening-bell']
      .concat('closing-bell', 'chaos', 'pact-broken', 'tip-burned', 'bet-welshed', 'loan-kept')
      .concat('secret-told', 'debt-paid')
      .map((scene) => [`scene-${scene}`, `pictures/scene-${scene}.png`]),
  ),
};

interface Options {
  readonly out: string;
  readonly docs?: true;
  readonly only?: string;
}

const program = new Command('npm run gallery --')
  .description('Draws every picture with sample, extreme and empty data, with an index page.')
  .option('--out <folder>', 'where to', 'dist/gallery')
  .option('--only <part>', 'only pictures with this in their name')
  .option('--docs', 'also renew the pictures of docs/')
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .exitOverride();

interface Piece extends Pick<Exhibit, 'name' | 'altText' | 'file'> {
  readonly draw: () => Promise<Buffer>;
}

const CAST_SHEET: Piece = {
  ...{ name: 'cast', file: 'cast.png', draw: drawCastSheet },
  altText: 'The cast and two strangers: calm, gloating, panicking, ruined, and walking in four directions.',
};

const pieceOf = ({ name, order, altText }: Sample): Piece => ({
  ...{ name, altText, draw: () => draw(order) },
  file: `${name}.${order.kind === 'movingOffice' ? 'gif' : 'png'}`,
});

async function hang({ name, file, altText, draw: paint }: Piece, folder: string): Promise<Exhibit> {
  const startedMs = performance.now();
  const bytes = await paint();
  const drawnMs = performance.now() - startedMs;
  await writeFile(join(folder, file), bytes);
  return { file, name, altText, bytes: bytes.length, drawnMs };
}

async function main(): Promise<void> {
  const { out, docs, only = '' } = program.parse().opts<Options>();
  const pieces = [...samples(wordsOf('en')).map(pieceOf), CAST_SHEET];
  const wanted = pieces.filter(({ name }) => name.includes(only));
  if (wanted.length === 0) throw new CommanderError(2, 'gallery.only', `no picture is called ${only}`);
  await mkdir(out, { recursive: true });
  const exhibits: Exhibit[] = [];
  for (const piece of wanted) exhibits.push(await hang(piece, out));
  await writeFile(join(out, 'index.html'), galleryPage(exhibits));
  if (docs === true) {
    await mkdir(join(DOCS, 'pictures'), { recursive: true });
    for (const { file, name } of exhibits) {
      const target = SHOWN[name];
      if (target !== undefined) await copyFile(join(out, file), join(DOCS, target));
    }
  }
  console.log(`${exhibits.length} pictures: ${join(out, 'index.html')}`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  if (error.code === 'gallery.only') console.error(`error: ${error.message}`);
  process.exitCode = error.exitCode === 0 ? 0 : 2;
});
