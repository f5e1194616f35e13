// Which mind plays best, in words: the skills, how sure they are, and what they rest on.

export const minds = {
  heading: '### 🎭 Which mind plays best here',
  none: 'No mind has been rated yet: that is done at each closing bell.',
  kind: '{kind, select, money {💰 **Money**: where its traders end by equity} plot {🧵 **Plot**: what they begin, turn and settle with others} part {🎬 **Part**: answers without an understudy’s help}}',
  skill:
    '· {mind}: about **{about}**, give or take {giveOrTake}; {episodes, plural, one {# episode} other {# episodes}}',
  tooEarly:
    '· {mind}: too early to say; {episodes, plural, one {# episode} other {# episodes}} of {needed, number}',
  noLeader: '-# Nobody is clearly ahead.',
  leader: '-# {mind} is clearly ahead.',
  did: '-# {mind}: {episodes, plural, one {# episode} other {# episodes}}, {own} of its answers wholly its own, {points} plot points in 100 turns',
  alone: '-# With no other mind beside them there is nobody to compare them with: {minds}.',
  howRated:
    '-# Everybody begins at 25 and moves at each closing bell, compared with the minds of the same episode. Two times in three the truth lies within what is given or taken.',
} as const;
