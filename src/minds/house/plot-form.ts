// What is between a trader and the others, in the house model's short hand: what is open, whose answer is owed, and what
// may be done now. An act is chosen by the words by which it is offered.

import type { Terms } from '../../show/plot/thread.ts';
import type { ActBrief, DebtBrief, PlotBrief, ThreadBrief } from '../briefs/acts-brief.ts';
import { asLine } from '../briefs/quotation.ts';
import { ACT_WORDS } from '../understudy/grammar/act-words.ts';
import { price } from '../understudy/grammar/figures.ts';
import { formLine } from './form.ts';

const bare = (matter: string): string => matter.replace(/^the /, '');

/** `offer bet`, `burned tip`; what is agreed to or taken back is another's offer to one's own. */
export function deedWords({ does, isCounter, kind }: Pick<ActBrief, 'does' | 'isCounter' | 'kind'>): string {
  if (isCounter) return /\.(take|grant)$/.test(does) ? `agree ${kind}` : `withdraw ${kind}`;
  const dot = does.indexOf('.');
  return `${does.slice(dot + 1)} ${does.slice(0, dot)}`;
}

/** `long Tech`, `Tech up`, `Crypto above 110`, `$400`: what the thread is for. Whether a tip is true only its giver knows. */
function stanceOf(terms: Terms): string {
  if ('way' in terms) return `${terms.asset} ${terms.way}`;
  if ('levelCents' in terms)
    return `${terms.asset} ${terms.over} ${price(terms.levelCents).replace(/\.00$/, '')}`;
  if ('side' in terms) return `${terms.side} ${terms.asset}`;
  return '';
}

/** By which an act is offered and chosen: `give tip Alex Tech up false`. */
export function actHand(act: ActBrief): string {
  const { other, third, terms, does } = act;
  const isLie = does === 'tip.give' && 'honest' in terms && !terms.honest;
  const isRemark = /^(?:past|third|hours|ask)\./.test(does);
  const words = [
    deedWords(act),
    ...(does === 'ask.answer' || does === 'hours.confess' ? [] : [other.name]),
    ...(third === null ? [] : [third.name]),
    ...(isRemark ? [] : [stanceOf(terms)]),
    ...(isLie ? ['false'] : []),
  ];
  return asLine(formLine(words.filter((word) => word !== '').join(' ')));
}

/** One line each, none for what is not there. */
export function plotLines({ threads, debts, acts }: PlotBrief): readonly string[] {
  return [
    ...(threads.length === 0 ? [] : [`open ${threads.map(threadHand).join('; ')}`]),
    ...(debts.length === 0 ? [] : [debts.map(debtHand).join('; ')]),
    ...(acts.length === 0 ? [] : [`acts ${acts.map(offeredHand).join('; ')}`]),
  ].map(formLine);
}

/** What answers somebody is marked: it is done before all else. */
const offeredHand = (act: ActBrief): string => `${actHand(act)}${act.answers === true ? '!' : ''}`;

/** `bet Mike brass stapler Crypto above 110 to 15 behind`, `dare Sarah lamp long Tech offered`. */
function threadHand({ kind, other, matter, terms, stage, isOwn, standing }: ThreadBrief): string {
  const until = 'untilRound' in terms ? `to ${terms.untilRound}` : '';
  const words = [
    ...[kind, other.name, bare(matter), stanceOf(terms), until],
    ...(kind === 'dare' && !isOwn ? ['mine'] : []),
    ...(stage === 'running' ? [] : [stage]),
    ...(standing === null || stage === 'offered' ? [] : [standing]),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** `owe Mike offer bet brass stapler`: who asked, what it was, and what about. */
const debtHand = ({ whose, other, verb, kind, matter }: DebtBrief): string =>
  `${whose === 'own' ? 'owe' : 'await'} ${other.name} ${verb} ${kind} ${bare(matter)}`;

const LEFT = /\.(?:needle|boast|watch|quit|bail|vow|doubt|wait)$/;
const WHEN = /^(?:past|hours)\./;

/**
 * All that may be said of an act, as it is said: `take bet, Mike, Crypto above 110, round twelve, $400, the clown's nose,
 * the brass stapler`.
 */
export function actDeed(act: ActBrief, left: string): string {
  const { does, terms, other, isHere, standing } = act;
  const isLie = does === 'tip.give' && 'honest' in terms && !terms.honest;
  const due = 'dueCents' in terms && terms.dueCents !== terms.stakeCents ? ['with interest'] : [];
  const isSelf = does === 'ask.answer' || does === 'hours.confess';
  const words: readonly (string | undefined)[] = [
    deedWords(act),
    ...(isSelf ? [] : [other.name, isHere ? 'here' : 'away']),
    ACT_WORDS.third(act),
    stanceOf(terms),
    ACT_WORDS.until(act),
    ...(LEFT.test(does) ? [left] : []),
    ACT_WORDS.stake(act),
    ...due,
    ACT_WORDS.forfeit(act),
    ...(isSelf ? [] : [ACT_WORDS.matter(act)]),
    ...(WHEN.test(does) ? [ACT_WORDS.when(act)] : []),
    ...(standing === null ? [] : [standing]),
    ...(isLie ? ['a lie'] : []),
    ACT_WORDS.question(act),
    ACT_WORDS.confession(act),
  ];
  return words.filter((word) => word !== undefined && word !== '').join(', ');
}
