// Which kinds of sentences a turn's thought and speech are made of: answer first, then one's own business.

import type { Chance } from '../../show/chance.ts';
import type { ActBrief } from '../briefs/acts-brief.ts';
import { aboutOf, asideOf, repliesOf, talkPatterns } from './conversation.ts';
import type { Facts } from './facts.ts';
import { actOf } from './grammar/overheard.ts';
import type { Pattern } from './grammar/writer.ts';
import type { Plan } from './plan.ts';
import { weighed } from './weighed.ts';

export interface Scene {
  readonly facts: Facts;
  readonly plan: Plan;
  /** What is done beside trading. */
  readonly act: ActBrief | undefined;
  readonly moving: boolean;
  /** Says the opposite of what it does. */
  readonly twoFaced: boolean;
}

export function thoughtPatterns(scene: Scene, draw: Chance): readonly Pattern[] {
  const { plan, twoFaced, facts, act } = scene;
  const usual = facts.brief.afterHours
    ? [['think.hours'], ['think.mood'], ['think.tail']]
    : usualThoughts({ plan, twoFaced, facts }, draw);
  const pool = act === undefined ? undefined : actThought(act);
  return pool === undefined ? usual : [[pool], ...usual];
}

function usualThoughts(
  { plan, twoFaced, facts }: Pick<Scene, 'plan' | 'twoFaced' | 'facts'>,
  draw: Chance,
): readonly Pattern[] {
  const motive = `think.${plan.motive}`;
  if (twoFaced) {
    const side = plan.side === 'long' ? 'think.lieLong' : 'think.lieShort';
    return draw.percent(40) ? [[side, motive], [side]] : [[side, 'think.tail'], [side]];
  }
  const [first, other] =
    plan.trade === 'Hold' && draw.percent(72) ? ['think.mood', motive] : [motive, 'think.mood'];
  const about = facts.brief.heard.length > 0 && draw.percent(60) ? 'think.of' : 'think.tail';
  if (draw.percent(35)) return [[first], [other], ['think.tail']];
  return [[first, about], [first], [other], ['think.tail']];
}

export function speechPatterns(scene: Scene, draw: Chance): readonly Pattern[] {
  const { act, facts } = scene;
  const usual = unboundPatterns(scene, draw);
  if (act === undefined) return usual;
  const pool = poolOf(act, draw);
  const aside = asideOf(facts.brief, pool, draw);
  return [...(aside === undefined ? [] : [[pool, aside]]), [pool], ...usual];
}

/** Of what was done to one, one speaks once coldly and once loudly. */
const poolOf = (act: ActBrief, draw: Chance): string => {
  const [first, second] = poolsOf(act);
  return second === undefined || draw.percent(50) ? first : second;
};

/** The pools that have words for an act. */
export function poolsOf({ does, kind, isCounter }: ActBrief): readonly [string, string?] {
  if (isCounter) return [`${kind}.${/\.(take|grant)$/.test(does) ? 'agree' : 'withdraw'}`];
  const isStung = does.endsWith('.stung') || does === 'tip.burned';
  return isStung ? [`${does}.cold`, `${does}.loud`] : [does];
}

/** What one thinks while one does it. */
export function actThought({ does, terms }: ActBrief): string | undefined {
  if (does === 'tip.give') return 'honest' in terms && !terms.honest ? 'think.bluff' : 'think.deal';
  const [, verb = ''] = does.split('.');
  return THOUGHTS[verb];
}

const THOUGHTS: Readonly<Record<string, string>> = {
  ...{ offer: 'think.deal', take: 'think.deal', ask: 'think.debt', grant: 'think.deal', raise: 'think.deal' },
  ...{
    shorten: 'think.deal',
    sweeten: 'think.deal',
    strings: 'think.deal',
    give: 'think.deal',
    hand: 'think.deal',
  },
  ...{ refuse: 'think.refuse', scorn: 'think.refuse', spurn: 'think.refuse', defy: 'think.refuse' },
  ...{ break: 'think.scheme', bail: 'think.scheme', welsh: 'think.scheme', default: 'think.scheme' },
  ...{ tell: 'think.scheme', quit: 'think.guilt', guilt: 'think.guilt', lost: 'think.guilt' },
  ...{ vow: 'think.loyal', kept: 'think.loyal', keep: 'think.secret', hint: 'think.secret' },
  ...{ stung: 'think.stung', burned: 'think.stung', betrayal: 'think.stung', debt: 'think.stung' },
  ...{ confess: 'think.hours', verdict: 'think.hours' },
  ...{ pay: 'think.debt', repay: 'think.debt', stall: 'think.debt', buy: 'think.debt' },
  ...{
    collect: 'think.gloat',
    won: 'think.gloat',
    mock: 'think.gloat',
    needle: 'think.gloat',
    boast: 'think.gloat',
  },
};

const OF_ACTS: ReadonlySet<string> = new Set([...Object.values(THOUGHTS), 'think.bluff']);

/** Whether a pool's forms are about what is done beside trading: in all others an asset is the one that is traded. */
export const isOfAct = (pool: string): boolean =>
  OF_ACTS.has(pool) ||
  /^(?:bet|pact|tip|loan|dare|secret|feud|past|third|ask)\.|^hours\.(?:confess|verdict)$/.test(pool);

function unboundPatterns(scene: Scene, draw: Chance): readonly Pattern[] {
  const { brief } = scene.facts;
  // While nothing trades there is nothing to hide behind.
  const confesses = brief.halted === 'market' && !brief.bankrupt;
  const usual = usualPatterns(scene, draw);
  if (brief.afterHours) return lateTalk(brief.heard.length > 0, usual, draw);
  if (!confesses) return usual;
  if (brief.heard.length === 0) return [['confess'], ...usual];
  // Who was spoken to answers first.
  return [...usual.map(([answer]) => [answer ?? 'confess', 'confess']), ...usual];
}

/** Who was spoken to answers; otherwise one talks, as people do when nothing is on. */
const lateTalk = (isSpokenTo: boolean, usual: readonly Pattern[], draw: Chance): readonly Pattern[] =>
  isSpokenTo && draw.percent(60)
    ? [...usual.map(([answer]) => [answer ?? 'hours.talk']), ['hours.talk']]
    : [['hours.talk'], ...usual];

function usualPatterns(scene: Scene, draw: Chance): readonly Pattern[] {
  const { facts, plan, twoFaced } = scene;
  const { brief } = facts;
  const latest = brief.heard.at(-1);
  if (brief.bankrupt)
    return latest === undefined ? [['broke'], ['gag']] : [['broke.answer', 'broke'], ['broke']];
  const lie = plan.side === 'long' ? 'lieLong' : 'lieShort';
  const topics = topicsOf(scene, draw);
  const [first = 'move', second = 'gag'] = topics;
  if (latest === undefined) {
    if (twoFaced) return [[lie, aboutOf(brief)], [lie], [lie, second]];
    const chat = talkPatterns(brief, { answers: [], own: first }, draw);
    if (chat.length > 0) return [...chat, [first]];
    if (brief.present.length > 0 && draw.percent(65))
      return [
        ['greet', first],
        ['greet', second],
        [first, second],
      ];
    return draw.percent(45) ? [[first], [first, second], [second]] : [[first, second], [first], [second]];
  }
  const general = `answer.${actOf(latest.speech, brief.self.name)}`;
  const personal = `to.${latest.id}`;
  const answers = draw.percent(50) ? [personal, general] : [general, personal];
  const ordered = [...answers, 'answer.plain'];
  if (twoFaced) return [...[...repliesOf(brief), ...ordered].map((answer) => [answer, lie]), [lie]];
  const brisk = draw.percent(38);
  return [
    ...talkPatterns(brief, { answers, own: first }, draw),
    ...ordered.map((answer) => (brisk ? [answer] : [answer, first])),
    ...answers.map((answer) => [answer]),
  ];
}

/** Things to talk about, the most pressing likely first. */
function topicsOf({ facts, plan, moving }: Scene, draw: Chance): readonly string[] {
  const { brief, fresh, newest, roundsLeft } = facts;
  const stance = plan.trade === 'Hold' ? 'hold' : plan.side;
  const turning = brief.round <= 2 || roundsLeft <= 3 || Math.abs(brief.round * 2 - brief.rounds) <= 2;
  const weights: readonly (readonly [string, number])[] = [
    [stance, 26],
    ['news', fresh !== null ? 24 : newest !== null ? 8 : 0],
    ['move', 14],
    ['book', brief.holding === null ? 0 : 13],
    ['gag', 16],
    ['rank', 9],
    ['gossip', 10],
    ['time', turning ? 12 : 2],
    ['exit', moving ? 7 : 0],
  ];
  const first = weighed(weights, draw);
  const second = weighed(
    weights.filter(([topic]) => topic !== first),
    draw,
  );
  return [first, second];
}
