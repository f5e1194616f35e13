// What happens on the live floor, for those who hear it instead of seeing it, and what its votes ask.

export const liveMoments = {
  said: '{name} in the {room}: {text}',
  saidTo: '{name} to {other} in the {room}: {text}',
  opening: 'The opening bell rings: episode {episode}.',
  closing: 'The closing bell rings. {names} {won, select, one {wins} several {share}} the day: {profit}.',
  closingBare: 'The closing bell rings.',
  round: 'Round {round} of {rounds}.',
  resumed: 'Trading goes on.',
  traded:
    '{name} {kind, select, open {opens} add {adds to} reduce {cuts} close {closes}} a position: {trade}.',
  forfeit: '{name} lost and wears {forfeit} until the bell.',
  voteOpened: 'A vote is open: {title}',
  voteClosed: 'The vote is over: {result}',
  noQuorum: 'too few votes.',
  motionPassed: 'it passed.',
  motionFailed: 'it did not pass.',
  chaosAsks: 'Which headline shall strike next?',
  comebackAsks: 'Shall {name} come back?',
  chairAsks: 'Shall a member take the executive’s chair for this episode?',
} as const;
