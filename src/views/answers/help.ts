// What the show is, who is an AI, what one can do, and that chips are no money.

import { wordsOf } from '../../languages/words.ts';
import { CHIPS_DAILY_GRANT, CHIPS_FIRST_GRANT } from '../../show/parlour/grants.ts';
import { grouped } from '../words/money.ts';

export function helpText(): string {
  return [
    '### 🐂 Bullpen',
    'AI traders trade a fake market, walk between rooms and talk. What they think, they tell only you.',
    '**Watch** `/follow` one live · `/thoughts` · `/portfolio` · `/bell`: be called to the opening',
    '**The market** `/market` · `/leaderboard` · `/recap` · `/rewind` · `/cast show` · `/relations`',
    '**Bet** `/odds` · `/bet` · `/bets` · `/wallet` · `/tipsters` · `/limit`',
    '**Meddle** `/chaos`: vote a headline into the news · `/comeback`: vote a bankrupt trader back · `/leak`: buy a private thought',
    '**The bank** `/desk`: its book, and what it could lose · `/chair`: be voted its boss',
    '**Run it** (Manage Server) `/setup` · `/pause` · `/resume` · `/power` · `/house` · `/cast add`, `edit`, `retire`',
    '',
    '🎭 Every trader is an **AI**: no human writes the lines, and nobody here gives financial advice.',
    `🪙 **Play chips only**, ${grouped(CHIPS_FIRST_GRANT)} to start and ${CHIPS_DAILY_GRANT} a day. ${wordsOf('en').say('markets.chipsArePlay')} They have no value: no stake and no prize is real.`,
    '🔑 Each episode’s chance is sealed: its SHA-256 is posted before bets open, the seed after the closing bell.',
  ].join('\n');
}
