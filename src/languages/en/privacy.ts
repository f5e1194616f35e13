// What is held about a member, for their eyes alone, and what becomes of it.

export const privacy = {
  title: '### 🔒 What I hold about you on this server',
  nothing: 'Nothing: I do not know you here.',
  seen: '- when you were last here: {when}',
  wallet: '- your wallet: {chips}, and its last {n, plural, one {movement} other {# movements}}',
  bets: '- {n, plural, =0 {no open bet} one {# open bet} other {# open bets}}, and {settled, plural, =0 {none that is settled this season} one {# that is settled this season} other {# that are settled this season}}',
  follows: '- whom you follow: {n, plural, one {# trader} other {# traders}}',
  limits: '- the limits that you set yourself',
  votes: '- your vote in what is being voted on now',
  question: '- a question of yours that waits for its answer',
  backing: '- a question of another member that you want to know too',
  asks: '- {n, plural, one {# message in which the answer to a question of yours will stand} other {# messages in which answers to questions of yours will stand}}',
  chair: '- that you sit in the executive’s chair',
  records:
    '- {n, plural, one {# entry} other {# entries}} of the show’s records that name your id: bets, votes and visits of the past',
  called: '- that you want to be called to the opening bell',
  feeds:
    '- {n, plural, one {# live feed of thoughts that runs} other {# live feeds of thoughts that run}} for you',
  cardDraft: '- a card that you have written and not hung on the wall',
  formDrafts: '- {n, plural, one {# form} other {# forms}} that you have filled in for the show’s setup',
  refusedTimes:
    '- that texts of yours were refused {n, plural, one {once} other {# times}} within the last hour, without the texts',
  barred:
    '- that you may propose nothing more for today; it ends {when}. An erasure keeps that one till then, under a hash in place of your id.',
  how: 'I know you by your Discord id alone: no name, no picture, no message of yours that was not typed for me. `PRIVACY.md` beside my code says it in full.',
  labelExport: 'Send me all of it',
  labelErase: 'Erase me',
  exported: 'Here is all that I hold about you, as JSON. Nobody else sees this message.',
  shortened:
    'Here is what I hold about you, as JSON: the newest {n, number} entries, for more do not fit a file. Nobody else sees this message.',
  fileWords: 'All that is held about you on this server, as JSON',
  askErase:
    '⚠️ **Erase you on this server?** Your chips ({chips}) and open bets go to the house, your votes, follows, limits and your tipster’s record go, and in the records of the past somebody without a name stands where you were. **This cannot be undone.** What I have posted in channels stays there: your headlines and mentions are the server’s to delete.',
  labelEraseNow: 'Yes, erase me',
  labelKeep: 'No, keep it all',
  kept: 'Nothing was erased.',
  erased:
    'Done: I do not know you here any more, and your id is in none of my records. If you use a command again, you begin anew.',
} as const;
