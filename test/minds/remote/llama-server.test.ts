// Our side of the wire against a server of other people's making: real rounds with their real prompts, its schema at its
// sampler, its own faults, and its end in the middle of a question.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAssets } from '../../../src/assets.ts';
import type { Field } from '../../../src/minds/answer/field.ts';
import { type Answering, ChatServer, type Question } from '../../../src/minds/remote/chat-server.ts';
import { remoteMind } from '../../../src/minds/remote/remote-mind.ts';
import { ServerPool } from '../../../src/minds/remote/server-pool.ts';
import { SERVER_POLICY, WatchedServer } from '../../../src/minds/remote/watched-server.ts';
import { Offstage } from '../../../src/offstage/offstage.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import { failure, limits } from './asking.ts';
import { CONTEXT_TOKENS, LlamaServer, withoutLlamaServer } from './llama-server.ts';

interface Exchange {
  readonly question: Question;
  readonly answer: unknown;
}

/** Remembers what a server was asked and answered, before anybody judges it. */
class Listening implements Answering {
  readonly heard: Exchange[] = [];
  readonly #server: Answering;

  constructor(server: Answering) {
    this.#server = server;
  }

  async ask(question: Question): Promise<unknown> {
    const answer = await this.#server.ask(question);
    this.heard.push({ question, answer });
    return answer;
  }
}

/** Whether an answer is exactly what the fields allow: each by its name, with a value of its own. */
const fits = ({ question: { fields }, answer }: Exchange): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.keys(answer).join() === fields.map(({ name }) => name).join() &&
  fields.every((field) => mayBe(Reflect.get(answer, field.name), field));

function mayBe(value: unknown, field: Field): boolean {
  if (field.kind === 'text') return typeof value === 'string' && [...value].length <= field.maxChars;
  const options = field.literal === true ? field.options.map((option) => JSON.parse(option)) : field.options;
  return options.some((option) => option === value);
}

const QUESTION: Question = {
  prompt: { shared: 'Round 3. ', persona: 'You are Alice. ', fresh: 'Tech rose.' },
  fields: [
    { kind: 'choice', name: 'trade', options: ['Tech', 'Bonds'] },
    { kind: 'choice', name: 'conviction', options: ['1', '2', '3'], literal: true },
    { kind: 'text', name: 'speech', maxTokens: 20, maxChars: 40 },
  ],
  seed: 7,
  temperature: 0.9,
  ...limits(60_000),
};

/** A word takes milliseconds, and many of them where the machine has other work. */
const PLAYING = { timeout: 180_000 };

describe.skipIf(withoutLlamaServer())('llama.cpp’s server', PLAYING, () => {
  let server: LlamaServer;
  beforeAll(async () => {
    server = await LlamaServer.start();
  });
  afterAll(() => server?.kill());
  const chat = () => new ChatServer({ url: server.url, model: 'house' });

  it('says what it offers', async () => {
    expect(await chat().offers()).toEqual(['house']);
  });

  it('plays a round of traders, officer and regulator, each answer within the schema', async () => {
    const { cast, deck } = loadAssets();
    const listening = new Listening(chat());
    const mind = remoteMind('house', listening);
    const stage = new Offstage({ deck, mindFor: () => mind, deadlineMs: 120_000 });
    await stage.create({ cast, settings: { roundsPerEpisode: 3 }, atMs: 0 });
    await stage.ringOpeningBell(secretOf('llama-server'));
    await stage.playRound();
    expect(listening.heard.length).toBeGreaterThanOrEqual(4);
    for (const heard of listening.heard) expect(heard, JSON.stringify(heard.answer)).toSatisfy(fits);
    const kinds = new Set(
      listening.heard.map(({ question }) => question.fields.map(({ name }) => name).join()),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(2);
  });

  it('names its fault where a question is too long, and keeps to the schema afterwards', async () => {
    const playing = chat();
    const fresh = 'Tech rose. '.repeat(CONTEXT_TOKENS);
    const tooLong = playing.ask({ ...QUESTION, prompt: { ...QUESTION.prompt, fresh } });
    const { name, message } = await failure(tooLong);
    expect([name, message]).toEqual([
      'RemoteFault',
      expect.stringMatching(/answered 400 \(exceed_context_size_error\)/),
    ]);
    expect({ question: QUESTION, answer: await playing.ask(QUESTION) }).toSatisfy(fits);
  });

  it('is let go of when a question is withdrawn', async () => {
    const gone = new AbortController();
    const asked = chat().ask({ ...QUESTION, signal: gone.signal });
    gone.abort();
    expect((await failure(asked)).message).toContain('withdrawn');
    expect({ question: QUESTION, answer: await chat().ask(QUESTION) }).toSatisfy(fits);
  });

  it('has a second that answers when it dies in the middle of a question', async () => {
    const dying = await LlamaServer.start();
    const watched = [dying, server].map(
      ({ url }) =>
        new WatchedServer({
          server: new ChatServer({ url, model: 'house' }),
          weight: 1,
          policy: SERVER_POLICY,
        }),
    );
    const pool = new ServerPool({ servers: watched });
    const asked = Array.from({ length: 6 }, (_, seed) => pool.ask({ ...QUESTION, seed }));
    await dying.kill();
    for (const answer of await Promise.all(asked)) expect({ question: QUESTION, answer }).toSatisfy(fits);
    const { failed } = watched[0]?.health ?? { failed: 0 };
    expect(failed).toBeGreaterThan(0);
  });
});
