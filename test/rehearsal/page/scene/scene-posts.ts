// The posts of a floor as the page is told of them: a trader's line, news, a vote, a board, a margin call.
import type { PageMessage } from '../../../../src/rehearsal/page/protocol.ts';
import { ids } from './scene-guild.ts';

const APP_ID = '900000000000000002';
const STARTED_MS = Date.UTC(2026, 10, 21, 14, 0, 0);

/** Who posts what no webhook does. */
export const bot = (origin: string): PageMessage['author'] => ({
  id: APP_ID,
  name: 'Bullpen',
  avatarUrl: `${origin}/pictures/bot.svg`,
  bot: true,
});

let lastId = 0;

/** The next message is the first again. */
export function restart(): void {
  lastId = 0;
}

/** A message with what it needs to be one; everything may be given. */
export function message(
  origin: string,
  given: Partial<PageMessage> & { readonly channelId: string },
): PageMessage {
  lastId += 1;
  return {
    id: `91${String(lastId).padStart(16, '0')}`,
    type: 0,
    author: bot(origin),
    content: '',
    embeds: [],
    attachments: [],
    components: [],
    flags: 0,
    timestamp: new Date(STARTED_MS + lastId * 8000).toISOString(),
    editedTimestamp: null,
    ...given,
  };
}

type Trader = 'Alice' | 'Sarah' | 'Alex' | 'Mike';

/** A trader's line, as its webhook posts it. */
export function line(origin: string, who: Trader, channelId: string, content: string): PageMessage {
  const author = {
    id: `9000000000000003${{ Alice: '01', Sarah: '02', Alex: '03', Mike: '04' }[who]}`,
    name: `${who} (AI)`,
    avatarUrl: `${origin}/pictures/${who.toLowerCase()}.svg`,
    bot: true,
  };
  return message(origin, { channelId, author, content });
}

export function vote(origin: string): PageMessage {
  const button = (style: 1 | 2 | 3 | 4, label: string, choice: number) =>
    ({ type: 2, style, label, custom_id: `chaos:vote:${choice}` }) as const;
  return message(origin, {
    channelId: ids.floor,
    content: '',
    flags: 32_768,
    components: [
      {
        type: 17,
        accent_color: 0xed4245,
        components: [
          {
            type: 10,
            content: `### 🗳️ Chaos vote\nPick tomorrow's headline. Closes <t:${Math.floor(STARTED_MS / 1000) + 60}:R>.`,
          },
          { type: 14 },
          {
            type: 10,
            content:
              '**1.** Regulator finds the exchange is a very large spreadsheet · `3 votes`\n**2.** Central bank raises rates by accident, keeps them · `1 vote`\n**3.** Start-up replaces its product with a countdown · `0 votes`\n-# One member, one vote; press another to change it. Passes with 2 votes.',
          },
          {
            type: 1,
            components: [
              button(1, 'Vote 1: spreadsheet', 1),
              button(2, 'Vote 2: rates', 2),
              button(2, 'Vote 3: countdown', 3),
            ],
          },
        ],
      },
    ] as unknown as PageMessage['components'],
  });
}

export function board(origin: string): PageMessage {
  const description = 'Standings after round 12: Alex $14,210, Alice $10,890, Sarah $9,640, Mike $7,105.';
  return message(origin, {
    channelId: ids.floor,
    content: '**The board at half-time.** Bets are locked.',
    attachments: [
      {
        id: '1',
        filename: 'leaderboard.svg',
        content_type: 'image/svg+xml',
        description,
        size: 1000,
        url: `${origin}/pictures/leaderboard.svg`,
        proxy_url: `${origin}/pictures/leaderboard.svg`,
        width: 640,
        height: 310,
      },
    ],
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 3, label: 'Bet 100 on Alex', custom_id: 'bet:alex:100' },
          { type: 2, style: 4, label: 'Withdraw my bet', custom_id: 'bet:withdraw' },
          { type: 2, style: 2, label: 'Locked', custom_id: 'bet:locked', disabled: true },
          { type: 2, style: 5, label: 'The rules', url: 'https://example.com/rules' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'board:show',
            placeholder: 'Look at one trader',
            options: ['Alice', 'Sarah', 'Alex', 'Mike'].map((name) => ({
              label: name,
              value: name,
              description: `${name}'s book`,
            })),
          },
        ],
      },
    ] as unknown as PageMessage['components'],
  });
}

export function section(origin: string): PageMessage {
  return message(origin, {
    channelId: ids.floor,
    flags: 32_768,
    components: [
      {
        type: 17,
        accent_color: 0xf0b232,
        components: [
          {
            type: 9,
            components: [
              {
                type: 10,
                content:
                  '## Alex is margin called\nEquity is **28%** of exposure. Forced liquidation next round.',
              },
              { type: 10, content: '-# Position: 3.0× long Crypto since round 9' },
            ],
            accessory: {
              type: 11,
              media: { url: `${origin}/pictures/alex.svg` },
              description: 'Alex, sweating',
            },
          },
          {
            type: 12,
            items: [
              {
                media: { url: `${origin}/pictures/leaderboard.svg`, width: 640, height: 310 },
                description: 'The board',
              },
            ],
          },
          { type: 14, spacing: 2 },
          {
            type: 9,
            components: [{ type: 10, content: 'Who saw it coming?' }],
            accessory: { type: 2, style: 2, label: 'Show the bets', custom_id: 'bets:show' },
          },
        ],
      },
    ] as unknown as PageMessage['components'],
  });
}

export function news(origin: string): PageMessage {
  return message(origin, {
    channelId: ids.floor,
    embeds: [
      {
        title: '📰 Chip plant doubles output, halves certainty',
        description:
          'Rumour, unconfirmed. Heard first in <#' +
          ids.news +
          '>; ask with </ask:1> or watch <@' +
          ids.robin +
          '> lose chips.',
        color: 0x5865f2,
        fields: [
          { name: 'Tech', value: '104.20 (**+1.8%**)', inline: true },
          { name: 'Crypto', value: '88.05 (**−6.1%**)', inline: true },
          { name: 'Bonds', value: '100.70 (+0.1%)', inline: true },
        ],
        footer: { text: 'Round 12 · regime unknown' },
        timestamp: new Date(STARTED_MS).toISOString(),
      },
    ],
  });
}
