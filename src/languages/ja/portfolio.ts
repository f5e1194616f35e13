// One trader's books, in Japanese.

export const portfolio = {
  title: '### 💼 {name} · {when}',
  equity: '資産**{equity}** · **{place}**位',
  equityToday: '資産**{equity}** · 本日{change} · **{place}**位',
  owes: '銀行からの借入**{cash}**',
  cash: '現金**{cash}**',
  bankrupt: '💀 破産：このエピソードは退場。次の開始ベルで、借金とともに帰ってきます。',
  holdsNothing: '何も持っていません。',
  holds:
    '{side, select, long {**🟢 {asset}買い**（ラウンド{round}から）} short {**🔴 {asset}空売り**（ラウンド{round}から）}}',
  worth: '評価額**{worth}** · 取得額{cost}',
  profit: '損益**{profit}**',
  trades: '**今日の取引**',
  trade: '- ラウンド{round}：{trade} · 以後の{asset}は{change}',
  earlier: '-# ほか{count}件',
  playedBy: '-# 🎭 中の人：{mind}',
} as const;
