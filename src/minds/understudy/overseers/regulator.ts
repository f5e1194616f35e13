// The understudy of the regulator: rings the bell when an asset runs wild, fines two faces and thin margins,
// warns before it fines, and mostly watches.

import type { Room } from '../../../show/cast/cast.ts';
import { ROOMS } from '../../../show/cast/cast.ts';
import { isInvented } from '../../../show/cast/invented.ts';
import type { Chance } from '../../../show/chance.ts';
import { chance } from '../../../show/chance.ts';
import type { Asset } from '../../../show/market/asset.ts';
import type { Action, Supervision } from '../../../show/oversight/supervision.ts';
import type { SuperviseBrief, Suspect } from '../../briefs/supervise-brief.ts';
import { wildness } from '../facts.ts';
import { percent } from '../grammar/figures.ts';
import { keyWordHeard } from '../grammar/overheard.ts';
import type { Offer, Pattern, Writer } from '../grammar/writer.ts';
import { personaWords } from '../guest/persona-words.ts';
import { GUEST_REGULATOR } from '../voices/guest/guest-regulator.ts';
import { RUTH } from '../voices/ruth/ruth.ts';
import type { Clerk } from './clerk.ts';
import { clerk, clerksWords } from './clerk.ts';

/** 100 is an ordinary round. */
const WILD = 250;
const THIN_MARGIN_PERCENT = 36;
/** Chance in 100 that whoever is told on is warned. */
const TOLD_PERCENT = 60;

interface Ruling extends Pick<Supervision, 'action' | 'asset' | 'finePercent'> {
  readonly whom: Suspect | undefined;
}

interface Turn extends Clerk {
  readonly brief: SuperviseBrief;
  readonly target: Suspect;
  readonly finePercent: number;
}

const WORDS = clerksWords<Turn>({
  ...personaWords<Turn>(({ brief }) => brief),
  whom: ({ target }) => target.name,
  percent: ({ finePercent }) => `${finePercent}%`,
  index: ({ brief }) => `${brief.indexBp < 0 ? 'down' : 'up'} ${percent(brief.indexBp)}`,
  leader: ({ brief, target }) =>
    brief.suspects.reduce((best, one) => (one.equityCents > best.equityCents ? one : best), target).name,
  teller: ({ brief }) => brief.told?.teller,
  subject: ({ brief }) => brief.told?.subject.name,
  side: ({ brief }) => brief.told?.side,
  matter: ({ brief }) => brief.told?.matter,
  speaker: ({ brief }) => brief.heard.at(-1)?.name,
  word: ({ brief }) => keyWordHeard(brief, [brief.self.name, ...brief.suspects.map(({ name }) => name)]),
});

/** The regulator's turn: same brief, same turn. Throws where there is nobody to regulate. */
export function superviseAsUnderstudy(brief: SuperviseBrief): Supervision {
  const draws = (purpose: string): Chance => chance(String(brief.seed), 'regulator', purpose);
  const { whom, ...ruling } = rule(brief, draws('ruling'));
  const target = whom ?? brief.suspects[0];
  if (target === undefined) throw new Error(`nobody to regulate in ${brief.question}`);
  return announce(brief, { ...ruling, whom: target.id, location: walk(brief, draws('feet')) });
}

type Ruled = Omit<Supervision, 'thought' | 'speech'>;

/** The words for a ruling, whoever made it. Throws where it concerns nobody here. */
export function announce(brief: SuperviseBrief, ruling: Ruled): Supervision {
  const { action, asset, finePercent, whom, location } = ruling;
  const writer = writerFor(brief, ruling);
  const patterns = patternsFor(brief, action);
  const thought = writer.write(patterns.thought);
  return { thought, action, whom, asset, finePercent, speech: writer.write(patterns.speech), location };
}

/** What there is to think of a ruling, or to say of it after a thought. Throws where it concerns nobody here. */
export function rulingOffers(
  brief: SuperviseBrief,
  { ruling, thought }: { readonly ruling: Ruled; readonly thought: string | null },
): readonly Offer[] {
  const writer = writerFor(brief, ruling);
  const patterns = patternsFor(brief, ruling.action);
  if (thought === null) return [writer.offer(patterns.thought)];
  writer.take(thought);
  return [writer.offer(patterns.speech)];
}

type Patterns = Readonly<Record<'thought' | 'speech', readonly Pattern[]>>;

function patternsFor({ heard, told }: SuperviseBrief, action: Action): Patterns {
  const answers = heard.length > 0 ? [['answer', action]] : [];
  const tells = told === null ? [] : [[`told.${told.kind}`]];
  return {
    thought: [[`think.${action}`], ['think.watch']],
    speech: [...tells, ...answers, [action], ['watch']],
  };
}

function writerFor(brief: SuperviseBrief, { whom, asset, finePercent }: Ruled): Writer {
  const target = brief.suspects.find(({ id }) => id === whom);
  if (target === undefined) throw new Error(`${whom} is nobody to regulate in ${brief.question}`);
  const about = brief.told?.asset ?? asset;
  const draw = chance(String(brief.seed), 'regulator', 'words');
  const lexicon = isInvented(brief.self) ? GUEST_REGULATOR : RUTH;
  return clerk({ brief, asset: about, target, finePercent, draw }, lexicon, WORDS);
}

function rule(brief: SuperviseBrief, draw: Chance): Ruling {
  const idle = { asset: 'Tech', finePercent: 1, whom: undefined } as const;
  const wild = wildest(brief);
  if (wild !== undefined && draw.percent(45)) return { ...idle, action: 'halt', asset: wild };
  const informedOf = brief.told?.kind === 'pact' ? undefined : brief.told?.subject.id;
  const accused = brief.suspects.find(({ id, bankrupt }) => id === informedOf && !bankrupt);
  if (accused !== undefined && draw.percent(TOLD_PERCENT)) return { ...idle, action: 'warn', whom: accused };
  const worst = worstOf(brief.suspects);
  if (worst === undefined) return { ...idle, action: 'watch' };
  const action: Action = worst.twoFaced >= 5 && worst.mayBeFined ? 'fine' : 'warn';
  if (!draw.percent(action === 'fine' ? 40 : 20)) return { ...idle, action: 'watch', whom: worst };
  return { ...idle, action, whom: worst, finePercent: worst.twoFaced >= 9 ? 2 : 1 };
}

function wildest({ quotes, mayBeHalted }: SuperviseBrief): Asset | undefined {
  const wild = quotes.filter(({ asset, roundBp }) => wildness(asset, roundBp) >= WILD);
  return wild.find(({ asset }) => mayBeHalted.includes(asset))?.asset;
}

/** The most two-faced, or else whoever's margin is thinnest; undefined where all behave. */
function worstOf(suspects: readonly Suspect[]): Suspect | undefined {
  const free = suspects.filter(({ bankrupt }) => !bankrupt);
  const liars = free.filter(({ twoFaced }) => twoFaced >= 2);
  if (liars.length > 0) return liars.reduce((worst, one) => (one.twoFaced > worst.twoFaced ? one : worst));
  return free.find(({ marginPercent }) => marginPercent !== null && marginPercent < THIN_MARGIN_PERCENT);
}

/** To where there is somebody to watch, now and then. */
const walk = ({ room }: SuperviseBrief, draw: Chance): Room => (draw.percent(55) ? room : draw.pick(ROOMS));
