// Commands of every shape the command box must cope with, as Discord stores them.
import type { APIApplicationCommand } from 'discord-api-types/v10';

/** Of what has other words in German and Japanese. */
const called = (de: string, ja: string): object => ({ name_localizations: { de, ja } });
const told = (de: string, ja: string): object => ({ description_localizations: { de, ja } });

const option = (name: string, description: string, type: number, more: object = {}): object => ({
  name,
  description,
  type,
  ...more,
});

export const commands = [
  {
    name: 'bet',
    description: 'Bet chips on a trader',
    ...called('wette', '賭ける'),
    ...told('Setze Chips auf einen Trader', 'トレーダーにチップを賭けます'),
    options: [
      option('trader', 'Whom to bet on', 3, { required: true, autocomplete: true }),
      option('amount', 'How many chips to stake', 4, {
        ...{ required: true, min_value: 1 },
        ...called('einsatz', 'チップ数'),
        ...told('Wie viele Chips du setzt', '賭けるチップの数'),
      }),
      option('market', 'Which pool', 3, {
        ...called('markt', '市場'),
        choices: [
          {
            name: 'Episode winner',
            value: 'winner',
            ...called('Wer die Episode gewinnt', 'エピソードの勝者'),
          },
          { name: 'First to go bankrupt', value: 'bankrupt' },
        ],
      }),
    ],
  },
  { name: 'chaos', description: 'Start a vote on the next headline' },
  {
    name: 'follow',
    ...called('folgen', 'フォロー'),
    description: "See a trader's private thoughts, live",
    options: [option('trader', 'Whom to follow', 3, { required: true, autocomplete: true })],
  },
  {
    name: 'ask',
    description: 'Ask a trader a question',
    options: [option('question', 'What to ask', 3, { required: true, max_length: 160 })],
  },
  { name: 'leaderboard', description: 'Who is ahead' },
  {
    name: 'cast',
    description: 'The cast',
    ...called('besetzung', '出演者'),
    options: [
      option('add', 'Add a performer', 1, {
        ...called('neu', '追加'),
        options: [option('name', 'The name', 3, { required: true })],
      }),
      option('list', 'Show the cast', 1),
    ],
  },
  { name: 'say', description: 'A form', options: [] },
  {
    ...{ name: 'What were you thinking?', description: '', type: 3 },
    ...called('Was dachtest du?', '何を考えていた？'),
  },
].map((command, index) => ({
  id: String(index + 1),
  type: 1,
  application_id: '900000000000000002',
  version: '1',
  default_member_permissions: null,
  ...command,
})) as unknown as readonly APIApplicationCommand[];
