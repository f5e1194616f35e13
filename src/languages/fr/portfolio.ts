// One trader's books, in French.

export const portfolio = {
  title: '### 💼 {name} · {when}',
  equity: 'Capital **{equity}** · place **{place}**',
  equityToday: 'Capital **{equity}** · {change} aujourd’hui · place **{place}**',
  owes: 'Doit **{cash}** à la banque',
  cash: 'Liquidités **{cash}**',
  bankrupt: '💀 En faillite : hors jeu pour cet épisode, retour à la prochaine cloche, à crédit.',
  holdsNothing: 'Aucune position.',
  holds:
    '{side, select, long {**🟢 À l’achat sur {asset}** depuis la manche {round}} short {**🔴 À la vente sur {asset}** depuis la manche {round}}}',
  worth: 'Valeur **{worth}** · coût {cost}',
  profit: 'Gain **{profit}**',
  trades: '**Ordres du jour**',
  trade: '- Manche {round} : {trade} · {asset} {change} depuis',
  earlier: '-# et {count} avant',
  playedBy: '-# 🎭 Rôle tenu par {mind}',
} as const;
