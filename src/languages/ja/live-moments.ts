// What happens on the live floor, for those who hear it instead of seeing it, in Japanese.

export const liveMoments = {
  said: '{name}（{room}）：{text}',
  saidTo: '{name}から{other}へ（{room}）：{text}',
  opening: '始業のベルです。第{episode}話。',
  closing: '終業のベルです。{won, select, one {勝者は} several {同点で}}{names}、{profit}。',
  closingBare: '終業のベルです。',
  round: '全{rounds}ラウンド中、第{round}ラウンド。',
  resumed: '取引が再開されました。',
  traded:
    '{name}がポジションを{kind, select, open {建てました} add {増やしました} reduce {減らしました} close {閉じました}}：{trade}。',
  forfeit: '{name}は負けて、ベルが鳴るまで{forfeit}を身につけます。',
  voteOpened: '投票が始まりました：{title}',
  voteClosed: '投票が終わりました：{result}',
  noQuorum: '票が足りませんでした。',
  motionPassed: '可決です。',
  motionFailed: '否決です。',
  chaosAsks: '次に世間を揺るがす見出しは？',
  comebackAsks: '{name}を復帰させますか？',
  chairAsks: 'この回の役員席にメンバーを座らせますか？',
} as const;
