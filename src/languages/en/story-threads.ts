// The threads of an episode as the paper tells them: how one began, how it turned and how it ended, each in a whole
// sentence.

export const storyThreads = {
  heading: ['What they did to each other', 'Deals, and what became of them', 'Between the lines'],

  // How it began.
  beganBet: '{one} offered {other} a bet over {matter}: {terms}.',
  beganPact: '{one} offered {other} a pact over {matter}: {terms}.',
  beganTip: '{one} whispered a tip to {other} over {matter}: {terms}.',
  beganLoan: '{one} asked {other} for a loan of {stake}, with {matter} as security.',
  beganDare: '{one} dared {other} over {matter}: {terms}.',
  beganSecret:
    '{one} had seen {other}’s open book beside {matter}, {trade}, and named a price for silence: {stake}.',
  beganFeud:
    '{one} would not forgive {other} {cause, select, welshed {the unpaid bet} broken {the broken pact} bailed {the pact left early} burned {the tip that burned} soldOut {the tip that was a trap} defaulted {the loan that never came back} told {the secret that got out} none {the old story}}, and opened a feud over {matter}.',
  beganBefore: 'The feud of {one} and {other} over {matter} was still open from episode {episode}.',

  // How it turned.
  turnedBet:
    '{raised, select, yes {{taker} doubled the stake to {stake}} no {{taker} took it}}, and at the end of round {round} {asset} stood at {price}: {loser} had lost.',
  turnedBetOpen:
    '{raised, select, yes {{taker} doubled the stake to {stake}} no {{taker} took it}}, and it ran to the closing bell.',
  turnedPact:
    '{taker} shook on it{short, select, yes {, but only to round {round}} no {}}{next, select, vowed {, and {who} vowed{inRound} to keep it} vowedToo {, and vowed{inRound} to keep it} doubted {, and {who} asked{inRound} whether it still held} doubtedToo {, and asked{inRound} whether it still held} none {}}.',
  turnedTip:
    '{other} believed it{lie, select, yes {, not knowing that {one} had bet on the opposite} no {}}.',
  turnedLoan:
    '{other} lent it{strings, select, yes {, but wanted {due} back} no {}}{duns, plural, =0 {} =2 {, and later came to ask for it twice} one {, and later came to ask for it once} other {, and later came to ask for it # times}}{stalled, select, yes {, only to be put off} no {}}.',
  turnedDare:
    '{other} took the dare{sweet, select, yes {, for a worse forfeit only ({forfeit})} no {}}{boast, select, yes {, and boasted about it{inRound}} no {}}.',
  turnedSecret:
    '{paid, select, yes {{other} paid the {stake}} no {{other} would not pay, and told {one} to go ahead and talk}}.',
  turnedFeud:
    '{jabs, plural, =0 {Neither gave way} one {A jab followed} other {# jabs followed}}{hand, select, out {, until {who} held out a hand} spurned {; {who} held out a hand, and {whom} spurned it} none {}}.',
  turnedInRound: ' in round {round}',
  turnedHaggled: '{who} would only do it on other terms: {terms}.',

  // How it ended.
  endedOpen: 'The bell rang with {one} and {other} still at odds.',
  endedRefused: '{who} said no to {whom}.',
  endedPaid: '{loser} paid {winner} the {sum} and wore {forfeit} to the bell.',
  endedPaidLate: '{loser} paid {winner} the {sum} at the last minute, as the bell rang.',
  endedWelshed: '{loser} refused to pay {winner} the {sum}.',
  endedKept: 'Both held on to the end: {one} and {other} kept their pact.',
  endedBroken: '{who} broke the pact with {whom}{went, select, yes {: {trade}} no {}}.',
  endedBailed: '{who} left the pact with {whom} before its time{went, select, yes {: {trade}} no {}}.',
  endedFizzled: 'One of the two had let go by the end: the pact of {one} and {other} came to nothing.',
  endedCameTrue:
    '{asset} went from {from} to {to}: {lie, select, yes {the lie of {one} had come true, and {other} was right to trust it} no {{one} had told {other} the truth}}.',
  endedBurned:
    '{asset} went from {from} to {to}: {lie, select, yes {it had been a lie, and {one} had burned {other}} no {{one} had meant well, and still burned {other}}}.',
  endedSoldOut: '{who} bet against the very tip that {whom} had taken{went, select, yes {: {trade}} no {}}.',
  endedRepaid:
    '{one} paid {other} the {sum} back{late, select, yes { at the last minute, as the bell rang} no {}}.',
  endedDefaulted: '{one} kept the money: {other} never saw the {sum} again.',
  endedDone: '{other} made it and came out richer, so {one} had to wear {forfeit}.',
  endedFailed: '{other} came out no richer and had to wear {forfeit}.',
  endedQuit: '{other} backed out of it and had to wear {forfeit}; {one} looked on.',
  endedTold:
    '{paid, select, yes {{one} had been paid to be silent, and told {heard, select, one {{third}} all {everybody}} all the same what {other} held} no {{one} told {heard, select, one {{third}} all {everybody}} what {other} held}}.',
  endedSilent: '{one} kept {other}’s secret to the bell.',
  endedMadeUp: '{who} took {whom}’s hand, and the feud was over.',
  endedRuined: 'A bankruptcy ended it: nothing was settled any more between {one} and {other}.',
  endedFaded: 'Nothing more came of it between {one} and {other}.',
} as const;
