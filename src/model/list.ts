// `npm run model -- list`: what is here, what the catalogue has, who plays whom and how well,
// and whether the memory is enough.

import { statSync } from 'node:fs';
import type { CatalogueModel } from '../minds/catalogue/catalogue.ts';
import { type OneServer, serversOf } from '../minds/catalogue/choice.ts';
import type { MindSource } from '../minds/catalogue/roster.ts';
import { contextBytes, modelBytes } from '../minds/llama/loading/memory.ts';
import { planFor } from '../minds/llama/loading/plan.ts';
import { inspectModelFile } from '../minds/llama/model-file.ts';
import { ModelRefused } from '../minds/llama/model-refused.ts';
import { gigabytes } from '../minds/llama/tensor-size.ts';
import type { Desk } from './desk.ts';
import { sayRatings } from './ratings.ts';

/** Columns: wide enough for the catalogue's longest. */
const NAME_WIDTH = 18;
const SIZE_WIDTH = 8;

export async function list(desk: Desk): Promise<void> {
  const { roster, say } = desk;
  say('Here:');
  const wants = new Map<string, number>();
  for (const name of roster.names()) {
    const source = roster.find(name);
    if (source === undefined) continue;
    const { line, memoryBytes } = await described(name, source);
    wants.set(name, memoryBytes);
    say(`  ${name.padEnd(NAME_WIDTH)} ${line}`);
  }
  for (const name of roster.shelf.unfinished()) {
    const bytes = gigabytes(roster.shelf.unfinishedBytes(name));
    say(`  ${name.padEnd(NAME_WIDTH)} ${bytes} of it; \`npm run model -- pull\` goes on`);
  }
  sayCatalogue(desk);
  sayCast(desk);
  await sayRatings(desk);
  const chosen = new Set([roster.lead.name, ...Object.values(roster.performers)]);
  const needed = [...chosen].reduce((sum, name) => sum + (wants.get(name) ?? 0), 0);
  say(
    `\nMemory: ${gigabytes(process.availableMemory())} are there; those who play want about ${gigabytes(needed)}.`,
  );
}

async function described(name: string, source: MindSource): Promise<{ line: string; memoryBytes: number }> {
  switch (source.kind) {
    case 'understudy':
      return { line: 'rules and a grammar; needs no memory to speak of', memoryBytes: 0 };
    case 'remote':
      return { line: serversOf(source.server).map(serverLine).join(', '), memoryBytes: 0 };
    case 'model':
      return describedFile(name, source.path);
  }
}

const serverLine = ({ url, model, weight = 1 }: OneServer): string =>
  `${model} on ${url}${weight === 1 ? '' : `, of weight ${weight}`}`;

async function describedFile(name: string, path: string): Promise<{ line: string; memoryBytes: number }> {
  try {
    const file = await inspectModelFile(path);
    const memoryBytes = modelBytes(file) + contextBytes(file, planFor(file, { processor: false }));
    const size = gigabytes(statSync(path).size).padStart(SIZE_WIDTH);
    const where = name === 'house' ? ', comes with Bullpen' : '';
    return { line: `${size}, wants ${gigabytes(memoryBytes)} of memory${where}`, memoryBytes };
  } catch (error) {
    if (!(error instanceof ModelRefused)) throw error;
    return { line: `cannot play: ${error.message}`, memoryBytes: 0 };
  }
}

function sayCatalogue({ catalogue, roster, say }: Desk): void {
  const more = catalogue.filter(({ name }) => !roster.shelf.has(name));
  if (more.length === 0) return;
  say('\nIn the catalogue (npm run model -- pull NAME):');
  for (const model of more) say(`  ${model.name.padEnd(NAME_WIDTH)} ${entryLine(model)}`);
}

function entryLine({ sizeBytes, sizeIs, memoryBytes, maker, licence, goodFor }: CatalogueModel): string {
  const size = `${sizeIs === 'about' ? '~' : ''}${gigabytes(sizeBytes)}`.padStart(SIZE_WIDTH);
  return `${size}, wants ${gigabytes(memoryBytes)} of memory. ${maker}, ${licence}: ${goodFor}`;
}

function sayCast({ roster, cast, say }: Desk): void {
  const { lead, performers } = roster;
  say(`\nBy default plays: ${lead.name}${lead.by === 'house' ? ' (nothing else was chosen)' : ''}.`);
  const known = new Map(cast.map(({ id, name }) => [String(id), name]));
  for (const [id, name] of Object.entries(performers)) {
    const missing =
      name !== 'default' && roster.find(name) === undefined ? ' (not here: the default plays)' : '';
    say(`${known.get(id) ?? id} is played by: ${name}${missing}.`);
  }
}
