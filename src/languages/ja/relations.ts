// Who feels what for whom, in Japanese.

export const relations = {
  title: '### 💞 対立と同盟',
  none: 'まだ誰も、誰のことも何とも思っていません。',
  feud: '対立 {score}',
  alliance: '同盟 {score}',
  dislike: '苦手 {score}',
  liking: '好感 {score}',
  answered: '{who}が{whom}に返事',
  agreed: '{who}が{whom}に同意',
  copied: '{who}が{whom}を真似',
  betAgainst: '{who}が{whom}に逆張り',
  fined: '{who}が{whom}に罰金',
  warned: '{who}が{whom}に警告',
  flagged: '{who}が{whom}を指摘',
  deedIn: '{times, plural, =1 {{deed}、ラウンド{round}} other {{deed}、#回}}',
  line: '{times, plural, =1 {{deed}（ラウンド{round}）：{kind}} other {{deed}、#回（最後はラウンド{round}）：{kind}}}',
} as const;
