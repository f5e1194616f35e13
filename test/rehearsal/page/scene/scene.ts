// A floor as a viewer would meet it in the middle of an episode: news, a vote, a picture, traders talking.
import type { HelloFrame, PageMessage } from '../../../../src/rehearsal/page/protocol.ts';
import { commands } from './scene-commands.ts';
import { channels, ids, viewers } from './scene-guild.ts';
import { board, bot, line, message, news, restart, section, vote } from './scene-posts.ts';

const GUILD_ID = '900000000000000001';

const markdownSample = [
  '# Heading one',
  '## Heading two',
  '**bold** *italic* __underline__ ~~strike~~ ***both*** `code` ||spoiler||',
  '> quoted words',
  '- first\n- second\n  - deeper\n1. one\n2. two',
  '```js\nconst price = 100;\n```',
  '[a link](https://example.com) and <https://example.org> and <t:1795269600:F>',
  '-# small print <script>alert(1)</script>',
].join('\n');

export function followMessage(origin: string, viewerId: string): PageMessage {
  return message(origin, {
    channelId: ids.floor,
    flags: 64,
    type: 20,
    ephemeralFor: viewerId,
    interaction: { id: '1', userId: viewerId, userName: 'Robin', commandName: 'follow' },
    content:
      '**Following Alex** until <t:1795270500:t>.\n> *“If I say bull market loudly enough, the loan officer may not look at the chart.”*\n-# Round 12 · long Crypto, conviction 3 · written by the understudy',
    components: [
      {
        type: 1,
        components: [{ type: 2, style: 1, label: 'Keep following Alex', custom_id: 'follow:alex' }],
      },
    ] as unknown as PageMessage['components'],
  });
}

/** What stands on the trading floor, oldest first. */
function onTheFloor(origin: string): PageMessage[] {
  const { floor } = ids;
  return [
    message(origin, {
      channelId: floor,
      content: '🔔 **Opening bell.** Episode 3 begins with $10,000 each.\n-# Seed committed: `9f2c…e1`',
    }),
    news(origin),
    line(
      origin,
      'Alex',
      floor,
      'CRYPTO IS DOWN SIX PERCENT. You know what that is? **A sale.** Three times long, thank you.\n-# long Crypto 3.0×',
    ),
    line(origin, 'Alex', floor, 'And before you ask: yes, with the rent.'),
    line(
      origin,
      'Sarah',
      floor,
      'I have bought bonds. They pay a coupon. You may look the word up, Alex.\n-# long Bonds 1.0×',
    ),
    line(
      origin,
      'Alice',
      floor,
      'The signal says 0.3 standard deviations. The room says “vibes”. I trade the former.',
    ),
    board(origin),
    section(origin),
    line(
      origin,
      'Mike',
      floor,
      'Selling everything. No, buying. The headline has a number in it, that is never good.',
    ),
    vote(origin),
  ];
}

export function hello(viewerId: string | undefined, origin: string): HelloFrame {
  restart();
  const { floor, offices, coffee } = ids;
  return {
    t: 'hello',
    guild: { id: GUILD_ID, name: 'Rehearsal stage' },
    viewers: viewers(origin),
    viewer: viewerId ?? ids.robin,
    app: bot(origin),
    channels,
    roles: [{ id: GUILD_ID, name: '@everyone' }],
    commands,
    messages: {
      [floor]: onTheFloor(origin),
      [offices]: [message(origin, { channelId: offices, content: markdownSample })],
      [coffee]: [],
    },
  };
}
