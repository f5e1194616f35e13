// One trader's books, in words.

export const portfolio = {
  title: '### 💼 {name} · {when}',
  equity: 'Equity **{equity}** · place **{place}**',
  equityToday: 'Equity **{equity}** · {change} today · place **{place}**',
  owes: 'Owes the bank **{cash}**',
  cash: 'Cash **{cash}**',
  bankrupt: '💀 Bankrupt: out for this episode, back at the next bell on a loan.',
  holdsNothing: 'Holds nothing.',
  holds:
    '{side, select, long {**🟢 Long {asset}** since round {round}} short {**🔴 Short {asset}** since round {round}}}',
  worth: 'Worth **{worth}** · cost {cost}',
  profit: 'Profit **{profit}**',
  trades: '**Trades today**',
  trade: '- Round {round}: {trade} · {asset} {change} since',
  earlier: '-# and {count} earlier',
  playedBy: '-# 🎭 Played by {mind}',
} as const;
