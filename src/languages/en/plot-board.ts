// The board with pins and string: what is between two of them, in few words, and how it ended.

export const forfeits = {
  duncesCap: 'the dunce’s cap',
  clownsNose: 'the clown’s nose',
  apron: 'the apron',
  sandwichBoard: 'the sandwich board',
} as const;

export const threadKinds = {
  bet: 'Bet',
  pact: 'Pact',
  tip: 'Tip',
  loan: 'Loan',
  dare: 'Dare',
  secret: 'Secret',
  feud: 'Feud',
} as const;

export const threadEndings = {
  refused: 'refused by {who}',
  paid: 'paid',
  welshed: 'not paid by {who}',
  kept: 'kept by both',
  broken: 'broken by {who}',
  bailed: 'left early by {who}',
  fizzled: 'came to nothing',
  cameTrue: 'came true',
  burned: 'proved false',
  soldOut: 'sold out by {who}',
  repaid: 'paid back',
  defaulted: 'kept by {who}',
  done: 'made',
  failed: 'not made',
  quit: '{who} backed out',
  told: 'told by {who}',
  silent: 'never told',
  madeUp: 'made up',
  ruined: 'ended in ruin',
  faded: 'came to nothing',
  overtaken: 'overtaken by events',
} as const;

export const plotBoard = {
  sign: 'THE PLOT',
  none: 'Nothing is going on between them yet.',
  more: 'and {count} more',
  offered: '{who} is to answer',
  runs: 'to round {round}',
  agreed: 'agreed',
  bell: 'to the bell',
  open: 'still open',
  due: '{who} is to pay',
  bet: '{who}: {asset} {over, select, above {above} below {below}} {level} after round {round}, for {stake} and {forfeit}',
  pact: 'Both {trade} to round {round}',
  tip: '{who}: {asset} goes {way, select, up {up} down {down}}',
  loan: '{who} borrows {stake}',
  loanDear: '{who} borrows {stake} and gives {due} back',
  dare: '{who} dares {whom}: all in, {trade}, to round {round}, or {forfeit}',
  secret: '{who} knows that {whom} is {trade}, and asks {stake} for silence',
  secretPaid: '{who} knows that {whom} is {trade}; {stake} bought silence',
  feud: 'The old grudge',
  alt: 'A board with pins and string: who has what with whom.',
  altIn: 'A board with pins and string, episode {episode}, round {round}: who has what with whom.',
  altThread: '{kind} of {one} and {other} over {matter}: {terms}; {stage}.',
  altEnded: 'Over: {kind} of {one} and {other} over {matter}, {ending}.',
  altMore: 'And {count} more.',
} as const;
