// The bank's desk, in words.

export const desk = {
  title: '### 🏦 The desk · {when}',
  holdsNothing: 'Holds nothing.',
  holds:
    '{side, select, long {Holds **long {asset}** worth **{worth}**} short {Holds **short {asset}** worth **{worth}**}}',
  capital: "Bank''s capital **{capital}**",
  worst: 'At its worst **{capital}** would be left',
  worstMeans: '-# Worst: Crypto {crypto}%, Tech {tech}% and Bonds {bonds}% against everybody at once.',
  closed: 'The desk trades again after the next opening bell.',
  halted: '🔔 Trading is halted: the desk stays where it is.',
  assetHalted: '🔕 **{asset}** is halted this round.',
  noVotes: "No votes yet: the traders'' next decisions are the votes.",
  votesSoFar: '**Votes so far**',
  votesBefore: '**Votes of the last round**',
  vote: '{bar} **{weight}** {option} · {names}',
  chairEmpty: "🪑 The executive''s chair is empty: `/chair` puts you up for it.",
  youSit:
    '🪑 You sit in the chair · {overrides, plural, one {**# override** left} other {**# overrides** left}}',
  memberSits:
    '🪑 {member} sits in the chair · {overrides, plural, one {**# override** left} other {**# overrides** left}}',
  wants: 'Wants **{option}** in round **{round}**.',
  pressWhere: '-# Press where the desk should go. Breaking a tie costs no override.',
  onlyChair: '-# Only the member in the chair directs the desk.',
  letHold: 'Let the desk hold',
  go: 'Go {option}',
} as const;
