// The members' votes: headlines that may strike, motions, and members' own headlines that wait.

export const votes = {
  chaosTitle: '### 🗳️ Chaos vote · open until {when}',
  chaosQuestion:
    '{round, select, next {Which headline strikes at the next round?} nextEpisode {Which headline strikes in the first round of the next episode?}}',
  option: '**{number}** {headline}',
  ownOption: '**{number}** {headline} ✍️',
  signedOption: '**{number}** {headline} ✍️ {author}',
  hint: '{way, select, up {{size, select, small {{asset} up a little} medium {{asset} up} big {{asset} up, big}}} down {{size, select, small {{asset} down a little} medium {{asset} down} big {{asset} down, big}}}}',
  count: '{bar} **{votes, plural, one {# vote} other {# votes}}**',
  countBacked: '{bar} **{votes, plural, one {# vote} other {# votes}}** · backers of {bets}',
  quorumMissing:
    '{votes, plural, one {**# more vote** wanted for a quorum.} other {**# more votes** wanted for a quorum.}}',
  quorumReached: 'Quorum reached.',
  chaosRules: '-# One member, one vote. Change yours until it closes.',
  voteFor: 'Vote for {number}',
  writeOwn: 'Write your own',
  chaosOver: '### 🗳️ The chaos vote is over',
  strikes: '📣 **{headline}** strikes at the next round.',
  strikesNextEpisode: '📣 **{headline}** strikes in the first round of the next episode.',
  noQuorum:
    'No quorum: **{votes, plural, one {# vote} other {# votes}}** of {quorum} wanted. Nothing happens.',
  nextChaos: '-# The next vote can open from {when} on.',
  struckTitle: '### 🗳️ The members’ headline struck',
  struck: '📣 **{headline}** · round {round} of episode {episode}, {when}',
  struckEffect: '**{asset} {own}** by the headline alone; {asset} moved {whole} in that round.',
  struckBounded: '{asset} moved {whole}, as far as a price may go in one round.',
  thanks: '-# ✍️ Written by {author}. Thank you!',

  formTitle: 'Your headline',
  formField: 'What is in the news?',
  formExample: 'Crypto exchange loses its keys in a taxi',
  held: '📝 Your headline waits for somebody with *Manage Server*: {headline}\n-# It goes into a vote when they let it through. You hear of it with your next press or command.',
  standing: '📣 Your headline stands in the vote: {headline}',
  ownHint:
    '-# The market goes the way a headline says. Where it says neither up nor down, chance decides, and how hard always. This one: {hints}',
  sign: 'Sign it with my name',
  unsign: 'Take my name off',
  signed: '✍️ Your name stands under it: {headline}',
  unsigned: 'Your name is off it: {headline}',
  approvedNote: '📣 A manager let your headline through: {headline}',
  refusedNote: '📝 A manager did not let your headline through: {headline}',
  waitingNote:
    '📝 {waiting, plural, one {# headline of a member waits} other {# headlines of members wait}} for your word: `/headlines`.',

  pileTitle: '### 📝 Headlines that wait',
  pileLine: '**{number}** {headline} · {author}',
  pileMore: '-# {more, plural, one {and # more} other {and # more}}',
  pileEmpty: 'No headline is waiting.',
  pileRules:
    '{rule, select, free {-# Members’ headlines go straight into the vote here: `/settings` can change that.} firstTime {-# Only a member’s first headline waits here.} approved {-# Every headline of a member waits here.} closed {-# Members’ own headlines are off here: `/settings` can change that.}}',
  approve: 'Let {number} through',
  refuse: 'Refuse {number}',

  comebackTitle: '### 🗳️ Comeback vote · open until {when}',
  chairTitle: '### 🗳️ Vote on the executive’s chair · open until {when}',
  comebackOver: '### 🗳️ Comeback vote: it is over',
  chairOver: '### 🗳️ Vote on the executive’s chair: it is over',
  comebackQuestion: 'Shall **{who}** come back at once, on **{loan}** of the bank’s money?',
  chairQuestion:
    'Shall {who} sit in it for this episode? The desk’s ties are theirs, and **{overrides, plural, one {# override} other {# overrides}}**.',
  motionCount:
    '{bar} **{choice, select, yes {Yes} no {No}}** · **{votes, plural, one {# vote} other {# votes}}**',
  motionCountBacked:
    '{bar} **{choice, select, yes {Yes} no {No}}** · **{votes, plural, one {# vote} other {# votes}}** · backers of {bets}',
  motionRules: '-# It takes more yes than no. Change your vote until it closes.',
  comebackPassed: '✅ Passed: the members want **{who}** back.',
  chairPassed: '✅ Passed: the members want {who} in the chair.',
  comebackBellFirst: 'The closing bell came first. **{who}** comes back at the next opening bell anyway.',
  chairBellFirst: 'The closing bell came first. The chair stays empty.',
  comebackNoQuorum:
    'No quorum: **{votes, plural, one {# vote} other {# votes}}** of {quorum} wanted. **{who}** stays out until the next opening bell.',
  chairNoQuorum:
    'No quorum: **{votes, plural, one {# vote} other {# votes}}** of {quorum} wanted. The chair stays empty.',
  comebackFailed: '❌ Not more yes than no. **{who}** stays out until the next opening bell.',
  chairFailed: '❌ Not more yes than no. The chair stays empty.',
  nextMotion: '-# The next vote on a comeback or on the chair can open from {when} on.',
  comebackYes: 'Bring {who} back',
  comebackNo: 'Leave {who} out',
  chairYes: 'Give them the chair',
  chairNo: 'Leave the chair empty',
  opened: 'Your vote is open in {floor}.',
  openAlready:
    '{kind, select, chaos {A chaos vote is open already, in {floor}: vote in that one, until {when}.} motion {A vote on a comeback or on the chair is open already, in {floor}: vote in that one, until {when}.}}',
} as const;
