// Commands of every shape the command box must cope with, as Discord stores them.
import type { APIApplicationCommand } from 'discord-api-types/v10';

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
    options: [
      option('trader', 'Whom to bet on', 3, { required: true, autocomplete: true }),
      option('amount', 'How many chips to stake', 4, { required: true, min_value: 1 }),
      option('market', 'Which pool', 3, {
        choices: [
          { name: 'Episode winner', value: 'winner' },
          { name: 'First to go bankrupt', value: 'bankrupt' },
        ],
      }),
    ],
  },
  { name: 'chaos', description: 'Start a vote on the next headline' },
  {
    name: 'follow',
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
    options: [
      option('add', 'Add a performer', 1, { options: [option('name', 'The name', 3, { required: true })] }),
      option('list', 'Show the cast', 1),
    ],
  },
  { name: 'say', description: 'A form', options: [] },
  { name: 'What were you thinking?', description: '', type: 3 },
].map((command, index) => ({
  id: String(index + 1),
  type: 1,
  application_id: '900000000000000002',
  version: '1',
  default_member_permissions: null,
  ...command,
})) as unknown as readonly APIApplicationCommand[];
