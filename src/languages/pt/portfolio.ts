// One trader's books, in Portuguese.

export const portfolio = {
  title: '### 💼 {name} · {when}',
  equity: 'Patrimônio **{equity}** · **{place}**º lugar',
  equityToday: 'Patrimônio **{equity}** · {change} hoje · **{place}**º lugar',
  owes: 'Deve **{cash}** ao banco',
  cash: 'Caixa **{cash}**',
  bankrupt: '💀 Em falência: fora deste episódio, volta no próximo sino com um empréstimo.',
  holdsNothing: 'Sem posição.',
  holds:
    '{side, select, long {**🟢 Compra de {asset}** desde a rodada {round}} short {**🔴 Venda de {asset}** desde a rodada {round}}}',
  worth: 'Vale **{worth}** · custo {cost}',
  profit: 'Lucro **{profit}**',
  trades: '**Operações de hoje**',
  trade: '- Rodada {round}: {trade} · {asset} {change} desde então',
  earlier: '-# e mais {count} de antes',
  playedBy: '-# 🎭 Intérprete: {mind}',
} as const;
