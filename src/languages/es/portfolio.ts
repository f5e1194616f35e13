// One trader's books, in Spanish.

export const portfolio = {
  title: '### 💼 {name} · {when}',
  equity: 'Capital **{equity}** · puesto **{place}**',
  equityToday: 'Capital **{equity}** · {change} hoy · puesto **{place}**',
  owes: 'Debe al banco **{cash}**',
  cash: 'Efectivo **{cash}**',
  bankrupt: '💀 En quiebra: fuera por este episodio, vuelve en la próxima campana con un préstamo.',
  holdsNothing: 'No tiene nada.',
  holds:
    '{side, select, long {**🟢 Largo en {asset}** desde la ronda {round}} short {**🔴 Corto en {asset}** desde la ronda {round}}}',
  worth: 'Vale **{worth}** · costó {cost}',
  profit: 'Ganancia **{profit}**',
  trades: '**Operaciones de hoy**',
  trade: '- Ronda {round}: {trade} · {asset} {change} desde entonces',
  earlier: '-# y {count} más antes',
  playedBy: '-# 🎭 Interpreta {mind}',
} as const;
