// The parts that custom ids are made of. Buttons posted long ago are read for ever: how a part is written never changes.

import { DESK_OPTIONS, type DeskOption } from '../../show/bank/desk.ts';
import { type PerformerId, performerId } from '../../show/ids.ts';
import { readMarket } from '../../show/parlour/pool-id.ts';
import { isVerdict, type MarketId, type OutcomeId } from '../../show/parlour/wagers.ts';
import type { Verdict } from '../../show/votes/held-headlines.ts';
import type { Choice as MotionChoice } from '../../show/votes/motion.ts';
import { SETTING_GROUPS, type SettingGroup } from '../../views/answers/settings/settings-panel.ts';
import type { Part } from './custom-id.ts';

/** Who wins, where none is named: before there were several markets, ids named none. */
export const market: Part<MarketId> = {
  write: (id) => id,
  read: (text) => (text === '' ? 'winner' : (readMarket(text) ?? { reason: 'unknownMarket', name: text })),
};

/** Whether somebody of that id is here is for the show to say. */
export const performer: Part<PerformerId> = { write: (id) => id, read: performerId };

export const outcome: Part<OutcomeId> = {
  write: (id) => id,
  read: (text) => (isVerdict(text) ? text : performerId(text)),
};

/** 0 where no whole number stands there: the rules refuse it. */
export const chips: Part<number> = { write: String, read: wholeChips };

/** Between thousands, as one language or another writes them: chips are shown so. */
const GROUPED = /^\d{1,3}(?:([,.’' ])\d{3})(?:\1\d{3})*$/;

/** Digits as any keyboard types them, full-width ones too; 0 where that is no number of chips. */
export function wholeChips(text: string): number {
  const typed = text.normalize('NFKC').trim();
  const digits = GROUPED.test(typed) ? typed.replaceAll(/\D/g, '') : typed;
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}

/** What somebody typed, as it was; a last part only, for it may have colons in it. */
export const typed: Part<string> = { write: (text) => text, read: (text) => text };

/** The id of a vote or a motion: whether that is still open is for the show to say. */
export const vote: Part<string> = { write: (id) => id, read: (text) => (text === '' ? undefined : text) };

/** Whose card; null: a newcomer's. */
export const performerOrNew: Part<PerformerId | null> = {
  write: (id) => id ?? '',
  read: (text) => (text === '' ? null : performerId(text)),
};

/** Which of the options on a ballot. */
export const ballotOption: Part<number> = {
  write: String,
  read: (text) => (/^\d+$/.test(text) ? Number(text) : { reason: 'unknownOption' }),
};

export const motionChoice: Part<MotionChoice> = {
  write: (choice) => choice,
  read: (text) => (text === 'yes' || text === 'no' ? text : { reason: 'unknownOption' }),
};

/** "Tech long" is written `Tech:long`. */
export const deskOption: Part<DeskOption> = {
  write: deskText,
  read: (text) => DESK_OPTIONS.find((option) => deskText(option) === text) ?? { reason: 'unknownOption' },
};

function deskText(option: DeskOption): string {
  return option.replace(' ', ':');
}

/** What was entered and waits to be done; empty: nothing yet. */
export const draft: Part<string> = {
  write: (id) => id,
  read: (text) => (/^\w{0,40}$/.test(text) ? text : undefined),
};

/** The form that some settings are changed in. */
export const settingGroup: Part<SettingGroup> = {
  write: (group) => group,
  read: (text) => SETTING_GROUPS.find((group) => group === text),
};

/** The number of an episode. */
export const episode: Part<number> = {
  write: String,
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
};

/** The id of a thread: whether anybody remembers it is for the show to say. */
export const thread: Part<string> = vote;

/** The id of a member's question: whether it still waits is for the show to say. */
export const question: Part<string> = vote;

/** The id of a member's headline: whether it still waits is for the show to say. */
export const headline: Part<string> = vote;

export const verdict: Part<Verdict> = {
  write: (kind) => kind,
  read: (text) => (text === 'approved' || text === 'refused' ? text : undefined),
};

export const flag: Part<boolean> = {
  write: (is) => (is ? '1' : '0'),
  read: (text) => text === '1',
};

/** The number of a round. */
export const round: Part<number> = episode;

const RECAP_PAGES = ['story', 'scenes', 'books'] as const;
export type RecapPage = (typeof RECAP_PAGES)[number];

export const recapPage: Part<RecapPage> = {
  write: (page) => page,
  read: (text) => RECAP_PAGES.find((page) => page === text) ?? 'story',
};
