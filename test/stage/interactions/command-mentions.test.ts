// A whole command in a message can be tapped once Discord has said its id; before, and for all else, it stays in backticks.

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { LANGUAGES, LOCALES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { type BotStage, openStage } from '../../../src/stage/bot-stage.ts';
import { makeClient } from '../../../src/stage/client/client.ts';
import { logIn } from '../../../src/stage/client/log-in.ts';
import type { Button } from '../../../src/stage/controls/button.ts';
import { definitionsFor } from '../../../src/stage/interactions/command.ts';
import { CommandMentions } from '../../../src/stage/interactions/command-mentions.ts';
import { Registration } from '../../../src/stage/interactions/registration.ts';
import { payloadOf, type Writing } from '../../../src/stage/posting/payload.ts';
import { MESSAGE_LENGTH_MAX } from '../../../src/views/words/discord-limits.ts';
import { plain } from '../../../src/views/words/markdown.ts';
import { json, Meddler } from '../edge/meddler.ts';
import { Rig } from '../rig.ts';

const { ChatInput, Message } = ApplicationCommandType;
const { Subcommand, SubcommandGroup, String: Text } = ApplicationCommandOptionType;

function known(): CommandMentions {
  const mentions = new CommandMentions();
  mentions.learn([
    { id: '1', name: 'bet', type: ChatInput, options: [{ name: 'outcome', type: Text }] },
    { id: '2', name: 'cast', type: ChatInput, options: [{ name: 'show', type: Subcommand }] },
    {
      ...{ id: '3', name: 'a', type: ChatInput },
      options: [{ name: 'b', type: SubcommandGroup, options: [{ name: 'c', type: Subcommand }] }],
    },
    { id: '4', name: 'menu', type: Message, options: [] },
  ]);
  return mentions;
}

const told = (text: string): string => known().in(text, MESSAGE_LENGTH_MAX);

describe('a text', () => {
  it.each([
    ['Press or type `/bet`.', 'Press or type </bet:1>.'],
    ['`/cast show` · `/bet`、`/a b c`', '</cast show:2> · </bet:1>、</a b c:3>'],
    ['**Bet** -# (`/bet`)', '**Bet** -# (</bet:1>)'],
  ])('%j names commands', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['with options', '`/bet alex 100`'],
    ['that is none', '`/sell`, `/setup`'],
    ['of the menu of a message', '`/menu`'],
    ['that goes only with a subcommand', '`/cast`, `/a b`'],
    ['with something else in it', '`/bet `, ` /bet`, `say /bet`, `/bet\n`'],
    ['without backticks', '/bet'],
    ['in the words of a member', plain('try `/bet` or </bet:1>')],
    ['between two pieces of code', '`a`/bet`b`'],
    ['inside a block', '```\n`/bet`\n```'],
    ['inside other code', '``a `/bet` b``'],
  ])('keeps a command %s as it is', (_which, text) => expect(told(text)).toBe(text));

  it('has no mention of a member’s making', () => {
    expect(plain('</bet:1>')).not.toContain('</bet:1>');
    expect(told(plain('`/bet`'))).not.toContain('</');
  });

  it('keeps its backticks until the ids are known, and has new ids when they are others', () => {
    const mentions = new CommandMentions();
    expect(mentions.in('`/bet`', 100)).toBe('`/bet`');
    for (const id of ['7', '8']) {
      mentions.learn([{ id, name: 'bet', type: ChatInput, options: [] }]);
      expect(mentions.in('`/bet`', 100)).toBe(`</bet:${id}>`);
    }
    mentions.learn([]);
    expect(mentions.in('`/bet`', 100)).toBe('`/bet`');
  });
});

describe('a message', () => {
  const writing = (): Writing => ({ mentions: known(), log: pino({ level: 'silent' }) });
  const contentOf = (text: string): string => payloadOf(wordsOf('en'), { text }, writing()).body.content;

  it('has mentions as far as they fit, and all of its words either way', () => {
    const fits = 'a'.repeat(MESSAGE_LENGTH_MAX - '</bet:1>'.length);
    expect(contentOf(`${fits}\`/bet\``)).toBe(`${fits}</bet:1>`);
    expect(contentOf(`${fits}a\`/bet\``)).toBe(`${fits}a\`/bet\``);
  });

  it('has none on its buttons', () => {
    const button: Button = { press: { kind: 'setUp', draft: '' }, label: '`/bet`', style: 'primary' };
    const { components } = payloadOf(wordsOf('en'), { text: '', buttons: [[button]] }, writing()).body;
    expect(components[0]?.components[0]).toHaveProperty('label', '`/bet`');
  });
});

describe('over Discord', () => {
  let rig: Rig;
  let meddler: Meddler;
  let stage: BotStage | undefined;
  beforeEach(async () => {
    rig = await new Rig().open();
    meddler = await Meddler.open(rig.loopback.url);
  });
  afterEach(async () => {
    await stage?.close();
    await meddler.close();
    await rig.close();
  });

  const idOf = (name: string): string | undefined =>
    rig.loopback.world.commands.where((command) => command.name === name)[0]?.id;

  function speak(locale: string): void {
    const { users } = rig.loopback.world;
    const member = users.get(rig.viewer(1).id);
    if (member !== undefined) users.put({ ...member, locale });
  }

  async function helped(): Promise<string> {
    await rig.viewer(1).command({ channelId: rig.channel('general'), name: 'help' });
    await (stage ?? rig.stage).idle();
    return rig.seenBy(1, rig.channel('general')).at(-1)?.content ?? '';
  }

  it('/help names commands with their true ids, in every language by their first names', async () => {
    const options = [{ name: 'pace', value: 'quiet' }];
    await rig.admin.command({ channelId: rig.channel('general'), name: 'setup', options });
    await rig.stage.idle();
    for (const language of LANGUAGES) {
      speak(LOCALES[language]);
      const text = await helped();
      for (const name of ['follow', 'wallet']) expect(text).toContain(`</${name}:${idOf(name)}>`);
      expect(text).toContain(`</cast show:${idOf('cast')}>`);
      expect(text).not.toMatch(/`\/[a-z ]+`/);
      expect(text.length).toBeLessThanOrEqual(MESSAGE_LENGTH_MAX);
    }
  });

  it('words stay words while Discord does not say the ids, and become mentions when it does', async () => {
    await rig.stage.close();
    meddler.rule = ({ path }) =>
      path.endsWith('/commands') ? json(503, { message: 'Not now', code: 0 }) : 'pass';
    stage = openStage({ ...rig.stageOptions(), apiUrl: meddler.apiUrl });
    stage.connect(rig.shows);
    await stage.start();
    expect(await helped()).toContain('`/doctor`');
    meddler.rule = () => 'pass';
    const helpedLater = () => {
      rig.clock.advance(15_000);
      return helped();
    };
    await expect.poll(helpedLater, { timeout: 5_000 }).toContain(`</doctor:${idOf('doctor')}>`);
  });

  it('commands that were made anew are mentioned by their new ids', async () => {
    const before = idOf('doctor');
    await rig.stage.close();
    for (const { id } of rig.loopback.world.commands.where(() => true))
      rig.loopback.world.commands.remove(id);
    await rig.raise();
    expect(idOf('doctor')).not.toBe(before);
    expect(await helped()).toContain(`</doctor:${idOf('doctor')}>`);
  });

  it('a process that does not tell Discord the commands learns them, all of them in the end', async () => {
    const { log } = rig.stageOptions();
    const { signal } = new AbortController();
    const { token, apiUrl } = rig.loopback;
    const client = await logIn(makeClient({ apiUrl, log }), { token, clock: rig.clock, log, signal });
    const mentions = new CommandMentions();
    const definitions = [...definitionsFor(commands), { name: 'late', description: 'Told later' }];
    const registration = new Registration({ client, definitions, mentions, clock: rig.clock, log });
    await registration.follow();
    expect(mentions.in('`/help` `/late`', 100)).toBe(`</help:${idOf('help')}> \`/late\``);
    await client.application.commands.create({ name: 'late', description: 'Told later' });
    rig.clock.advance(15_000);
    await expect.poll(() => mentions.in('`/late`', 100)).toBe(`</late:${idOf('late')}>`);
    registration.stop();
    await client.destroy();
  });
});
