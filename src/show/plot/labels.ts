// What an act says in plain English, for whoever chooses: its verb, the other's name, what is at stake.

import { findPerformer } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Act, Draft } from './act.ts';
import type { Forfeit } from './forfeits.ts';
import type { TermsOf, Thread, ThreadKind } from './thread.ts';

const dollars = (cents: number): string => `$${Math.round(cents / 100)}`;
const WORN: Readonly<Record<Forfeit, string>> = {
  duncesCap: "the dunce's cap",
  clownsNose: "the clown's nose",
  apron: 'the apron',
  sandwichBoard: 'the sandwich board',
};
export const wornThing = (forfeit: Forfeit): string => WORN[forfeit];

/** What a thread is about, in a few words. */
const ABOUT: { readonly [Kind in ThreadKind]: (terms: TermsOf[Kind]) => string } = {
  bet: ({ asset, over, levelCents, untilRound, stakeCents, forfeit }) =>
    `${asset} ${over} ${(levelCents / 100).toFixed(2)} after round ${untilRound}, ${dollars(stakeCents)} and ${WORN[forfeit]}`,
  pact: ({ asset, side, untilRound }) => `both ${side} ${asset} to round ${untilRound}`,
  tip: ({ asset, way }) => `${asset} goes ${way}`,
  loan: ({ stakeCents, dueCents }) =>
    dueCents === stakeCents ? dollars(stakeCents) : `${dollars(stakeCents)}, ${dollars(dueCents)} back`,
  dare: ({ asset, side, untilRound, forfeit }) =>
    `all in ${side} ${asset} to round ${untilRound}, or ${WORN[forfeit]}`,
  secret: ({ asset, side, stakeCents }) => `${side} ${asset} on the quiet, ${dollars(stakeCents)}`,
  feud: () => 'the old grudge',
};

export function aboutThread({ kind, terms }: Pick<Thread | Draft, 'kind' | 'terms'>): string {
  const tell = ABOUT[kind] as (terms: Thread['terms']) => string;
  return tell(terms);
}

interface Named {
  readonly name: string;
  readonly about: string;
  readonly third: string;
}

/** Where a kind has one word for it. */
const SAYS: Partial<Readonly<Record<Act['does'], (named: Named) => string>>> = {
  'bet.offer': ({ name, about }) => `offer ${name} a bet: ${about}`,
  'bet.take': ({ name, about }) => `take ${name}'s bet: ${about}`,
  'bet.refuse': ({ name }) => `refuse ${name}'s bet`,
  'bet.raise': ({ name }) => `double the stake of ${name}'s bet`,
  'bet.needle': ({ name, about }) => `needle ${name} about the bet: ${about}`,
  'bet.collect': ({ name }) => `ask ${name} to pay the lost bet`,
  'bet.pay': ({ name, about }) => `pay ${name} the lost bet: ${about}`,
  'bet.welsh': ({ name }) => `refuse to pay ${name} the lost bet`,
  'bet.stung': ({ name }) => `tell ${name} off for not paying`,
  'pact.offer': ({ name, about }) => `offer ${name} a pact: ${about}`,
  'pact.take': ({ name, about }) => `shake on ${name}'s pact: ${about}`,
  'pact.refuse': ({ name }) => `refuse ${name}'s pact`,
  'pact.shorten': ({ name }) => `shake on half the rounds of ${name}'s pact`,
  'pact.vow': ({ name, about }) => `vow to ${name} to keep the pact: ${about}`,
  'pact.doubt': ({ name }) => `ask ${name} whether the pact holds`,
  'pact.break': ({ name, about }) => `break the pact with ${name}: ${about}`,
  'pact.bail': ({ name }) => `get out of the pact with ${name} early`,
  'pact.kept': ({ name }) => `drink to the pact kept with ${name}`,
  'pact.stung': ({ name }) => `tell ${name} off for the broken pact`,
  'tip.give': ({ name, about }) => `tip ${name} off: ${about}`,
  'tip.take': ({ name, about }) => `take ${name}'s tip: ${about}`,
  'tip.scorn': ({ name }) => `scorn ${name}'s tip`,
  'tip.wait': ({ name }) => `ask ${name} when the tip comes true`,
  'tip.thanks': ({ name }) => `thank ${name} for the good tip`,
  'tip.burned': ({ name }) => `tell ${name} off for the false tip`,
  'tip.shrug': ({ name }) => `shrug at ${name} about the tip`,
  'loan.ask': ({ name, about }) => `ask ${name} for a loan: ${about}`,
  'loan.grant': ({ name, about }) => `agree to the loan with ${name}: ${about}`,
  'loan.refuse': ({ name }) => `refuse the loan with ${name}`,
  'loan.strings': ({ name }) => `lend to ${name} with interest`,
  'loan.dun': ({ name, about }) => `ask ${name} for the loan back: ${about}`,
  'loan.stall': ({ name }) => `put ${name} off about the loan`,
  'loan.repay': ({ name, about }) => `pay ${name} the loan back: ${about}`,
  'loan.default': ({ name }) => `keep the money that ${name} lent`,
  'loan.stung': ({ name }) => `tell ${name} off for the loan not repaid`,
  'loan.square': ({ name }) => `tell ${name} that the loan is square`,
  'dare.give': ({ name, about }) => `dare ${name}: ${about}`,
  'dare.take': ({ name, about }) => `take ${name}'s dare: ${about}`,
  'dare.refuse': ({ name }) => `back down from ${name}'s dare`,
  'dare.sweeten': ({ name }) => `take ${name}'s dare for a worse forfeit only`,
  'dare.watch': ({ name }) => `watch ${name}'s nerve in the dare`,
  'dare.boast': ({ name }) => `boast to ${name} about the dare`,
  'dare.won': ({ name }) => `crow at ${name} over the dare made`,
  'dare.lost': ({ name }) => `own up to ${name} about the lost dare`,
  'dare.quit': ({ name }) => `back out of ${name}'s dare`,
  'dare.mock': ({ name }) => `mock ${name} for the dare`,
  'secret.hint': ({ name, about }) => `hint to ${name} that you saw the book: ${about}`,
  'secret.buy': ({ name, about }) => `pay ${name} for silence: ${about}`,
  'secret.defy': ({ name }) => `tell ${name} to tell whom they like`,
  'secret.tell': ({ name, third, about }) => `tell ${third} what ${name} holds: ${about}`,
  'secret.gasp': ({ name }) => `gasp at what ${name} was found holding`,
  'secret.keep': ({ name }) => `tell ${name} that the secret is safe`,
  'secret.stung': ({ name }) => `tell ${name} off for telling the secret`,
  'feud.open': ({ name }) => `open a feud with ${name}`,
  'feud.jab': ({ name }) => `jab at ${name}`,
  'feud.parry': ({ name }) => `parry ${name}'s jab`,
  'feud.hand': ({ name }) => `hold out a hand to ${name}`,
  'feud.shake': ({ name }) => `take ${name}'s hand`,
  'feud.spurn': ({ name }) => `spurn ${name}'s hand`,
  'past.debt': ({ name }) => `remind ${name} of what was never paid`,
  'past.betrayal': ({ name }) => `remind ${name} of the breach`,
  'past.guilt': ({ name }) => `own up to ${name} about the breach`,
  'past.kept': ({ name }) => `remember the good deal with ${name}`,
  'past.forfeit': ({ name }) => `remember what ${name} had to wear`,
  'third.offer': ({ name, third }) => `remark on the deal of ${name} and ${third}`,
  'third.broken': ({ name, third }) => `remark on the breach between ${name} and ${third}`,
  'third.settled': ({ name, third }) => `remark on how it ended between ${name} and ${third}`,
  'third.feud': ({ name, third }) => `take a side between ${name} and ${third}`,
  'hours.verdict': ({ name }) => `find ${name} guilty of this evening`,
  'hours.confess': () => 'confess what you thought earlier today',
  // What was asked is no part of it: an option is an instruction, and a member's words never are.
  'ask.answer': () => 'answer the question from the audience',
};

export interface Labelled extends Omit<Act, 'says'> {
  readonly about?: string;
}

export function labelled(show: Show, { about = '', ...act }: Labelled): Act {
  const nameOf = (id: PerformerId | undefined): string =>
    (id === undefined ? undefined : (findPerformer(show.cast, id)?.name ?? show.former[id])) ?? id ?? '';
  const says = SAYS[act.does]?.({ name: nameOf(act.to), about, third: nameOf(act.third) }) ?? act.does;
  return { says, ...act };
}
