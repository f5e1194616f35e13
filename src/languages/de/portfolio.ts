// One trader's books, in German.

export const portfolio = {
  title: '### 💼 {name} · {when}',
  equity: 'Vermögen **{equity}** · Platz **{place}**',
  equityToday: 'Vermögen **{equity}** · {change} heute · Platz **{place}**',
  owes: 'Schulden bei der Bank **{cash}**',
  cash: 'Cash **{cash}**',
  bankrupt: '💀 Pleite: für diese Folge raus, zur nächsten Glocke mit einem Kredit zurück.',
  holdsNothing: 'Hält nichts.',
  holds:
    '{side, select, long {**🟢 Long {asset}** seit Runde {round}} short {**🔴 Short {asset}** seit Runde {round}}}',
  worth: 'Wert **{worth}** · Einstand {cost}',
  profit: 'Ergebnis **{profit}**',
  trades: '**Heute gehandelt**',
  trade: '- Runde {round}: {trade} · {asset} seitdem {change}',
  earlier: '-# und {count} davor',
  playedBy: '-# 🎭 Gespielt von {mind}',
} as const;
