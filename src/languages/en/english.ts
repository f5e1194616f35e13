// The whole catalogue in English, which is the original.

import { alts } from './alts.ts';
import { answers } from './answers.ts';
import { asks } from './asks.ts';
import { bell } from './bell.ts';
import { bets } from './bets.ts';
import { cast } from './cast.ts';
import { channels, permissions } from './channels.ts';
import { counts } from './counts.ts';
import { desk } from './desk.ts';
import { doctor } from './doctor.ts';
import { durations } from './durations.ts';
import { episodes } from './episodes.ts';
import { evening } from './evening.ts';
import { filter } from './filter.ts';
import { floor } from './floor.ts';
import { floorScenes } from './floor-scenes.ts';
import { floorState } from './floor-state.ts';
import { help } from './help.ts';
import { launch } from './launch.ts';
import { lines, presses } from './lines.ts';
import { live } from './live.ts';
import { liveDoor } from './live-door.ts';
import { liveMoments } from './live-moments.ts';
import { managers } from './managers.ts';
import { markets } from './markets.ts';
import { minds } from './minds.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { odds } from './odds.ts';
import { forfeits, plotBoard, threadEndings, threadKinds } from './plot-board.ts';
import { deeds, plots } from './plots.ts';
import { portfolio } from './portfolio.ts';
import { prices } from './prices.ts';
import { privacy } from './privacy.ts';
import { recap } from './recap.ts';
import { refusals } from './refusals.ts';
import { rejections } from './rejections.ts';
import { relations } from './relations.ts';
import { rewind } from './rewind.ts';
import { sceneCards } from './scene-cards.ts';
import { settingNames, settings, settingValues } from './settings.ts';
import { setup, teardown } from './setup.ts';
import { signs } from './signs.ts';
import { standings } from './standings.ts';
import { standstill } from './standstill.ts';
import { storyThreads } from './story-threads.ts';
import { thoughts } from './thoughts.ts';
import { trades } from './trades.ts';
import { visit } from './visit.ts';
import { votes } from './votes.ts';
import { leak, tipsters, wallet } from './wallet.ts';

export const english = {
  bell,
  answers,
  alts,
  asks,
  evening,
  bets,
  cast,
  channels,
  counts,
  doctor,
  filter,
  durations,
  deeds,
  desk,
  episodes,
  floor,
  floorScenes,
  floorState,
  leak,
  lines,
  launch,
  live,
  liveDoor,
  liveMoments,
  help,
  markets,
  minds,
  moments,
  names,
  odds,
  presses,
  managers,
  permissions,
  refusals,
  privacy,
  recap,
  rejections,
  rewind,
  settingNames,
  settings,
  settingValues,
  setup,
  standstill,
  storyThreads,
  teardown,
  plots,
  forfeits,
  plotBoard,
  threadEndings,
  threadKinds,
  portfolio,
  prices,
  relations,
  sceneCards,
  signs,
  standings,
  thoughts,
  tipsters,
  trades,
  visit,
  votes,
  wallet,
} as const;

export type English = typeof english;
