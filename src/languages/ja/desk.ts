// The bank's desk, in Japanese.

export const desk = {
  title: '### 🏦 デスク · {when}',
  holdsNothing: '何も持っていません。',
  holds:
    '{side, select, long {保有：**{asset}買い** **{worth}**} short {保有：**{asset}空売り** **{worth}**}}',
  capital: '銀行の資本**{capital}**',
  worst: '最悪の場合、残るのは**{capital}**',
  worstMeans:
    '-# 最悪とは：Cryptoが{crypto}%、Techが{tech}%、Bondsが{bonds}%、全員に同時に逆行した場合です。',
  closed: 'デスクの取引は次の開始ベルの後に再開します。',
  halted: '🔔 取引停止中：デスクは動けません。',
  assetHalted: '🔕 **{asset}**はこのラウンド取引停止です。',
  noVotes: 'まだ票がありません。トレーダーの次の判断が票になります。',
  votesSoFar: '**現在の票**',
  votesBefore: '**前のラウンドの票**',
  vote: '{bar} **{weight}** {option} · {names}',
  chairEmpty: '🪑 役員席は空いています。`/chair`で立候補できます。',
  youSit: '🪑 役員席にいるのはあなたです · {overrides, plural, other {裁定は残り**#回**}}',
  memberSits: '🪑 役員席：{member} · {overrides, plural, other {裁定は残り**#回**}}',
  wants: 'ラウンド**{round}**の希望：**{option}**。',
  pressWhere: '-# デスクの行き先を押してください。同点を決めるだけなら裁定は減りません。',
  onlyChair: '-# デスクを動かせるのは役員席のメンバーだけです。',
  letHold: '様子見させる',
  go: '{option}で行く',
} as const;
