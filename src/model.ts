#!/usr/bin/env node
// `npm run model`: looks after model files. `check FILE` reads a GGUF, reckons its memory, loads it and lets it
// take one turn, so that a host knows before opening night. Exit code 2: the file cannot play, and why.

import { freemem } from 'node:os';
import { Command, CommanderError } from 'commander';
import { openEngine } from './minds/llama/engine.ts';
import { FIELDS } from './minds/llama/llama-mind.ts';
import { inspectModelFile } from './minds/llama/model-file.ts';
import { ModelRefused } from './minds/llama/model-refused.ts';
import { gigabytes } from './minds/llama/tensor-size.ts';

const DEADLINE_MS = 120_000;

async function check(path: string): Promise<void> {
  const file = await inspectModelFile(path);
  const millions = Math.round(file.parameters / 1e6);
  console.log(
    `${path}: ${file.architecture}, ${millions} million parameters, ${gigabytes(file.weightBytes)} of weights`,
  );
  const engine = await openEngine({ modelPath: path });
  try {
    const { facts } = engine;
    console.log(
      `needs about ${gigabytes(facts.memoryNeededBytes)} of memory, ${gigabytes(freemem())} are free`,
    );
    console.log(
      `speaks as ${facts.chatFormat}, ${facts.threads} threads, ${facts.sequences} performers at once`,
    );
    const { json, ms, tokens } = await engine.complete({
      prompt: {
        shared: 'You play a trader in a comedy show. Answer as JSON.\n',
        persona: 'You are Alex, who buys the top.\n',
        fresh: 'News: "Crypto falls 9% before breakfast". Sarah says: "I told you so."\n',
      },
      key: 'check',
      fields: FIELDS,
      seed: 1,
      temperature: 0.9,
      deadlineMs: DEADLINE_MS,
    });
    console.log(
      `${(ms / 1000).toFixed(1)} s for one turn, ${tokens.evaluated} tokens read, ${tokens.sampled} chosen:`,
    );
    console.log(json);
  } finally {
    await engine.close();
  }
}

const program = new Command('npm run model --')
  .description('Looks after the language models that may play the cast.')
  .showHelpAfterError('(--help lists the commands)')
  .exitOverride();
program
  .command('check')
  .argument('<file>', 'a model in GGUF format')
  .description('reads a model file, reckons its memory, and lets it take one turn')
  .action(check);

await program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const refused = error instanceof ModelRefused;
  console.error(refused ? error.message : error);
  process.exitCode = refused ? 2 : 1;
});
