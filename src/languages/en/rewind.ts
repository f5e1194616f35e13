// A round that is over, wound back to.

export const rewind = {
  heading: 'Episode {episode} · round {round} · {when}',
  between:
    '{one} and {other}: {kind, select, bet {a bet} pact {a pact} tip {a tip} loan {a loan} dare {a dare} secret {a secret} feud {a feud}}',
  cutShort: 'The closing bell cut this round short.',
  noneOver: 'No round of episode {episode} is over yet: thoughts are shown then.',
  noSuchRound: 'Round {round} of episode {episode} is not over, or never was: choose one from 1 to {last}.',
} as const;
