// How an evening is told: what comes after its trading is over, and what kind of day it was.

export const evening = {
  began:
    '🌙 **時間外。** 本日の取引は終わりましたが、話は終わりません。借りのある者は払い、考えていた者は白状し、破産した者は陪審員を務めます。',
  confessed: '🕯️ {name}がラウンド{round}の本心を白状。',
  confesses: '{name}がラウンド{round}の本心を白状：{thought}',
  finds: '陪審員の{name}は、{culprit}に責任ありとする',
  jury: '⚖️ **破産者の陪審は、今夜の責任は{culprit}にあると評決**（{jurors}票中{votes}票）。',
  hung: '⚖️ **破産者の陪審は意見が割れました：** {jurors}票で、責任者なし。',
  heading: '時間外',
  ended: '取引はラウンド{round}で終了。帰った者はいません。',
  ownedUp: '{who}はラウンド{round}の本心を白状：{thought}',
  lampsLow: '時間外：照明は控えめ。',
  dayOne: '🌡️ どんな一日だったか：開始から終了まで**{kind}**。',
  dayTwo: '🌡️ どんな一日だったか：ラウンド{round}までは**{first}**、その後は**{second}**。',
  dayMany: '🌡️ どんな一日だったか：{kinds}。',
  dayMostly: '🌡️ どんな一日だったか：主に**{kind}**（{all}ラウンド中{rounds}ラウンド）、ほかに{others}。',
  spell: 'ラウンド{round}から**{kind}**',
} as const;
