// `npm run model -- check FILE`: reads a model, reckons its memory, opens it as the show would, and lets it take one
// turn; a server is asked for one. So a host knows before opening night.

import { seedOfTry } from '../minds/answer/asking.ts';
import { DECIDE_FIELDS } from '../minds/answer/question-fields.ts';
import { UnusableAnswer } from '../minds/answer/unusable-answer.ts';
import { openCasting } from '../minds/casting.ts';
import { type OneServer, serversOf } from '../minds/catalogue/choice.ts';
import { isPath, type MindSource, Roster } from '../minds/catalogue/roster.ts';
import { openEngine } from '../minds/llama/engine.ts';
import { inspectModelFile } from '../minds/llama/model-file.ts';
import { gigabytes } from '../minds/llama/tensor-size.ts';
import { ChatServer } from '../minds/remote/chat-server.ts';
import type { Desk } from './desk.ts';

const DEADLINE_MS = 120_000;
const TURN = {
  prompt: {
    shared: 'You play a trader in a comedy show. Answer as JSON.\n',
    persona: 'You are Alex, who buys the top.\n',
    fresh: 'News: "Crypto falls 9% before breakfast". Sarah says: "I told you so."\n',
  },
  fields: DECIDE_FIELDS,
  seed: 1,
  temperature: 0.9,
  deadlineMs: DEADLINE_MS,
} as const;

export async function check(desk: Desk, what: string): Promise<void> {
  const source: MindSource = isPath(what) ? { kind: 'model', path: what } : desk.roster.need(what);
  switch (source.kind) {
    case 'understudy':
      return desk.say('The understudy is rules and always plays.');
    case 'remote':
      return checkServer(desk, source.server);
    case 'model':
      return checkFile(desk, source.path);
  }
}

async function checkFile({ config, keyOf, say }: Desk, path: string): Promise<void> {
  const file = await inspectModelFile(path);
  const millions = Math.round(file.parameters / 1e6);
  say(
    `${path}: ${file.architecture}, ${millions} million parameters, ${gigabytes(file.weightBytes)} of weights`,
  );
  const engine = await openEngine({ ...config.engine, modelPath: path });
  try {
    const { facts } = engine;
    const free = gigabytes(process.availableMemory());
    say(`needs about ${gigabytes(facts.memoryNeededBytes)} of memory, ${free} are there`);
    say(`speaks as ${facts.chatFormat}, ${facts.threads} threads, ${facts.sequences} performers at once`);
    const { json, ms, tokens } = await engine.complete({ ...TURN, key: 'check' });
    const seconds = (ms / 1000).toFixed(1);
    say(`${seconds} s for one turn, ${tokens.evaluated} tokens read, ${tokens.sampled} chosen:`);
    say(json);
  } finally {
    await engine.close();
  }
  // As the show opens it: its form must be ours, and its adapters must fit.
  const roster = new Roster({
    dataDir: config.dataDir,
    model: isPath(path) ? path : `./${path}`,
    performers: 'allByLead',
  });
  const casting = await openCasting({ roster, engine: config.engine, keyOf, warn: say });
  say(`in the small print: ${casting.label}`);
  await casting.close();
}

async function checkServer(
  { keyOf, say }: Desk,
  server: Extract<MindSource, { kind: 'remote' }>['server'],
): Promise<void> {
  for (const each of serversOf(server)) await checkOne({ keyOf, say }, each);
}

async function checkOne(
  { keyOf, say }: Pick<Desk, 'keyOf' | 'say'>,
  { url, model, apiKeyEnv }: OneServer,
): Promise<void> {
  const chat = new ChatServer({ url, model, apiKey: apiKeyEnv === undefined ? undefined : keyOf(apiKeyEnv) });
  const startedMs = performance.now();
  const { signal } = new AbortController();
  // As in the show, what may not be played is asked for once more.
  const answer = await chat.ask({ ...TURN, signal }).catch((error: unknown) => {
    if (!(error instanceof UnusableAnswer)) throw error;
    say(error.message);
    return chat.ask({ ...TURN, seed: seedOfTry(TURN.seed, 1), signal });
  });
  say(`${url}: ${((performance.now() - startedMs) / 1000).toFixed(1)} s for one turn of ${model}:`);
  say(JSON.stringify(answer));
}
