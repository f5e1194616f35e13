// Every slash command there is. A new one is a new file, and a line here.

import type { Command } from '../src/stage/interactions/command.ts';
import { command as ask } from './ask.ts';
import { command as bell } from './bell.ts';
import { command as bet } from './bet.ts';
import { command as bets } from './bets.ts';
import { command as cast } from './cast.ts';
import { command as chair } from './chair.ts';
import { command as chaos } from './chaos.ts';
import { command as comeback } from './comeback.ts';
import { command as desk } from './desk.ts';
import { command as doctor } from './doctor.ts';
import { command as floor } from './floor.ts';
import { command as follow } from './follow.ts';
import { command as headlines } from './headlines.ts';
import { command as help } from './help.ts';
import { command as house } from './house.ts';
import { command as leaderboard } from './leaderboard.ts';
import { command as leak } from './leak.ts';
import { command as limit } from './limit.ts';
import { command as market } from './market.ts';
import { command as minds } from './minds.ts';
import { command as odds } from './odds.ts';
import { command as pause } from './pause.ts';
import { command as plots } from './plots.ts';
import { command as portfolio } from './portfolio.ts';
import { command as power } from './power.ts';
import { command as privacy } from './privacy.ts';
import { command as recap } from './recap.ts';
import { command as relations } from './relations.ts';
import { command as resume } from './resume.ts';
import { command as rewind } from './rewind.ts';
import { command as settings } from './settings.ts';
import { command as setup } from './setup.ts';
import { command as teardown } from './teardown.ts';
import { command as thoughts } from './thoughts.ts';
import { command as tipsters } from './tipsters.ts';
import { command as wallet } from './wallet.ts';

const all = {
  ask,
  bell,
  bet,
  bets,
  cast,
  chair,
  chaos,
  comeback,
  desk,
  doctor,
  floor,
  follow,
  headlines,
  help,
  house,
  leaderboard,
  leak,
  limit,
  market,
  minds,
  odds,
  pause,
  plots,
  portfolio,
  power,
  privacy,
  recap,
  relations,
  resume,
  rewind,
  settings,
  setup,
  teardown,
  thoughts,
  tipsters,
  wallet,
} as const satisfies Readonly<Record<string, Command>>;

/** What is typed behind the slash, in English. */
export type CommandName = keyof typeof all;

export const commands: readonly Command[] = Object.values<Command>(all);
