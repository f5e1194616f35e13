// The paper on Discord: the recap with its thread and its links, older episodes, and the morning edition.

import { PermissionFlagsBits as Bit } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Retell } from '../../../src/stage/paper/retold-beats.ts';
import { posts, threadStarts } from '../../rehearsal/faults/aims.ts';
import { forbidden, status503, unknownChannel } from '../../rehearsal/faults/named-faults.ts';
import { Rig } from '../rig.ts';

let rig: Rig;
afterEach(() => rig.close());

type Options = ConstructorParameters<typeof Rig>[0];

async function open(options: Options & { readonly retell?: Retell } = {}): Promise<void> {
  const { retell, stage, ...others } = options;
  rig = await new Rig({ ...others, stage: { onArrival: 'setUp', retell, ...stage } }).open();
}

async function playEpisode(): Promise<void> {
  await rig.ring();
  while (rig.show.episode !== null) {
    if (rig.show.episode.asked.length === 0) await rig.startRound();
    else await rig.answer({ trade: 'Crypto', conviction: 3 });
  }
}

const threads = () => [...rig.loopback.world.channels.all()].filter(({ thread }) => thread !== null);
const floorMessages = () => rig.admin.messages(rig.channel('trading-floor'));

describe('the paper at the closing bell', () => {
  it('has the story on the floor and the books in a thread that is called after the episode', async () => {
    await open();
    await playEpisode();
    const story = floorMessages().find(({ content }) => content.includes('Recap · episode 1'));
    const [thread] = threads();
    expect(thread?.name).toMatch(/^Episode 1 · /);
    expect(thread?.id).toBe(story?.id);
    const books = rig.admin.messages(thread?.id ?? '').map(({ content }) => content);
    expect(books).toHaveLength(1);
    expect(books[0]).toContain('Nobody bet on this episode.');
    expect(books[0]).toContain('**Alice** wins with **+$123**, $100 clear.');
    expect(rig.contents('trading-floor').join()).not.toContain('Nobody bet');
  });

  it('leads to the messages where things were said', async () => {
    await open();
    await playEpisode();
    const story = rig.contents('trading-floor').find((content) => content.includes('Recap')) ?? '';
    const addresses = [...story.matchAll(/\(https:\/\/discord\.com\/channels\/(\d+)\/(\d+)\/(\d+)\)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, guild, channel, message] of addresses) {
      expect(guild).toBe(rig.guild);
      expect(rig.admin.messages(channel ?? '').map(({ id }) => id)).toContain(message);
    }
  });

  it('leads to its biggest moment on the live floor, where that is public', async () => {
    const addressOf = (guild: string, from?: { episode: number; round: number }) =>
      `https://floor.example/live/?guild=${guild}&episode=${from?.episode}&round=${from?.round}`;
    await open({ stage: { liveFloor: { hasActivity: false, addressOf } } });
    await playEpisode();
    const story = rig.contents('trading-floor').find((content) => content.includes('Recap')) ?? '';
    const [, episode, round] =
      /\(https:\/\/floor\.example\/live\/\?guild=\d+&episode=(\d+)&round=(\d+)\)$/.exec(story) ?? [];
    expect([episode, ['1', '2'].includes(round ?? '')]).toEqual(['1', true]);
    expect(story.length).toBeLessThanOrEqual(2_000);
  });

  it('is all on the floor where the bot may start no thread', async () => {
    const botPermissions = (309_774_633_984n | Bit.ManageChannels) & ~Bit.CreatePublicThreads;
    await open({ loopback: { botPermissions } });
    await playEpisode();
    expect(threads()).toHaveLength(0);
    expect(rig.contents('trading-floor').at(-1)).toContain('Nobody bet on this episode.');
    expect(rig.requests.filter(({ status }) => status === 403)).toEqual([]);
  });

  it('is posted once, whenever a crash came', async () => {
    await open();
    await playEpisode();
    await rig.stage.idle();
    const { latest } = rig.shows;
    const before = floorMessages().length;
    if (latest === undefined) throw new Error('nothing was played');
    await rig.perform(latest);
    await rig.stage.idle();
    expect(floorMessages()).toHaveLength(before);
    expect(rig.admin.messages(threads()[0]?.id ?? '')).toHaveLength(1);
  });
});

describe('a paper whose posting fails on the way', () => {
  const playUntilFault = (): Promise<void> => playEpisode().catch(() => undefined);

  /** As the director does: again and again until it is shown. */
  async function untilShown(): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt++) {
      rig.clock.advance(5_000);
      const { latest } = rig.shows;
      if (latest === undefined) throw new Error('nothing was played');
      const shown = rig.passing(rig.perform(latest)).then(
        () => true,
        () => false,
      );
      if (await shown) return;
    }
    throw new Error('it was not shown in ten attempts');
  }
  const booksIn = (channel: string) =>
    rig.admin.messages(channel).filter(({ content }) => content.includes('Nobody bet on this episode.'));
  const isBooks = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('Nobody bet');

  it('has its books once, though their answer was lost and the thread is refused by then', async () => {
    await open();
    rig.loopback.faults.arm({ ...posts, when: isBooks, fault: status503(), comes: 'after', times: 1 });
    let starts = 0;
    rig.loopback.faults.arm({
      ...threadStarts,
      when: () => ++starts > 1,
      fault: forbidden(),
    });
    await playUntilFault();
    // Discord itself knows a post again by its nonce, for some minutes.
    rig.clock.advance(900_000);
    await untilShown();
    expect(starts).toBeGreaterThan(1);
    expect(booksIn(threads()[0]?.id ?? '')).toHaveLength(1);
    expect(booksIn(rig.channel('trading-floor'))).toHaveLength(0);
  });

  it('has its books on the floor where the thread was deleted with the page in doubt', async () => {
    await open();
    rig.loopback.faults.arm({ ...posts, when: isBooks, fault: status503(), times: 1 });
    let starts = 0;
    rig.loopback.faults.arm({ ...threadStarts, when: () => ++starts > 1, fault: forbidden() });
    rig.loopback.faults.arm({
      method: 'GET',
      route: '/channels/:channel/messages',
      when: ({ path }) => starts > 1 && path.includes(threads()[0]?.id ?? 'none'),
      fault: unknownChannel(),
    });
    await playUntilFault();
    await untilShown();
    expect(booksIn(rig.channel('trading-floor'))).toHaveLength(1);
  });

  it('is told once: no mind is asked again, and the archive keeps the words that were posted', async () => {
    let asked = 0;
    const retell = async ({ facts }: { facts: string }): Promise<string> => {
      asked += 1;
      return facts;
    };
    await open({ retell });
    const isStory = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('Recap');
    rig.loopback.faults.arm({ ...posts, when: isStory, fault: status503(), comes: 'after', times: 1 });
    await playUntilFault();
    const before = asked;
    expect(before).toBeGreaterThan(0);
    await untilShown();
    expect(asked).toBe(before);
  });
});

describe('the paper of a German server', () => {
  it('is in German, its recap on request in the reader’s language, and a lie of the voice is not in it', async () => {
    const told: string[] = [];
    const retell = async ({ facts, language }: { facts: string; language: string }): Promise<string> => {
      told.push(language);
      return `${facts} 987,654,321`;
    };
    await open({ loopback: { locale: 'de' }, retell });
    await playEpisode();
    const story = rig.contents('börsenparkett').find((content) => content.includes('🎬')) ?? '';
    expect(story).toContain('Rückblick · Folge 1');
    expect(story).toMatch(/Runde \d+/);
    expect(story).not.toContain('987,654,321');
    expect(new Set(told)).toEqual(new Set(['de']));
    const general = rig.channel('general');
    await rig.admin.command({ channelId: general, name: 'recap', options: [] } as never);
    await rig.stage.idle();
    const answer = rig.admin.messages(general).at(-1)?.content ?? '';
    expect(answer).toContain('Recap · episode 1');
  });
});

describe('the archive', () => {
  it('knows older episodes after a restart, with their links for the last three', async () => {
    await open();
    for (let episode = 0; episode < 4; episode++) await playEpisode();
    await rig.stage.close();
    await rig.raise();
    const general = rig.channel('general');
    const recapOf = async (number: number): Promise<string> => {
      const options = [{ name: 'episode', value: number }];
      const done = await rig.admin.command({ channelId: general, name: 'recap', options } as never);
      await rig.stage.idle();
      const messageId = 'messageId' in done ? done.messageId : '';
      return rig.admin.messages(general).find(({ id }) => id === messageId)?.content ?? '';
    };
    expect(await recapOf(1)).toContain('Recap · episode 1');
    expect(await recapOf(1)).not.toContain('https://');
    expect(await recapOf(2)).toContain('https://discord.com/channels/');
    expect(await recapOf(9)).toContain('Episode 9 has not closed yet');
  });
});

describe('the morning paper', () => {
  it('tells the last episode in short, once', async () => {
    await open();
    await rig.stage.paper(rig.guild);
    expect(rig.contents('trading-floor')).toEqual([]);
    await playEpisode();
    await rig.stage.paper(rig.guild);
    await rig.stage.paper(rig.guild);
    await rig.stage.close();
    await rig.raise();
    await rig.stage.paper(rig.guild);
    const papers = rig.contents('trading-floor').filter((content) => content.startsWith('## 🗞️'));
    expect(papers).toHaveLength(1);
    expect(papers[0]).toContain('episode 1');
    expect(papers[0]).toContain('`/recap 1`');
    await playEpisode();
    await rig.stage.paper(rig.guild);
    expect(rig.contents('trading-floor').at(-1)).toContain('episode 2');
  });
});
