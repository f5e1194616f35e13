// What a performer thinks, and the feed of it, in French.

export const thoughts = {
  title: '### 💭 {name}, en privé',
  betweenEpisodes: 'Personne ne pense à voix haute entre deux épisodes.',
  notYet: 'Rien à lire pour l’instant : les pensées se montrent à la fin de leur manche.',
  following: '### 👁️ Tu suis {name}',
  noTurnYet: 'N’a pas encore joué.',
  equity: 'Capital **{equity}** · {change} aujourd’hui',
  equityBroke: 'Capital **{equity}** · {change} aujourd’hui · 💀 en faillite',
  turn: '**Manche {round}** · {room} · {trade}',
  leftCast: 'Ce personnage a quitté la distribution : choisis-en un autre avec `/follow`.',
  unfollowed: 'Tu ne suis plus **{name}**.',
  followAgain: 'Suivre à nouveau',
  stopFollowing: 'Ne plus suivre',
  keepFollowing: 'Continuer à suivre',
  feedRests:
    '⏸️ En pause : un message ne s’actualise que pendant 15 minutes. **Continuer à suivre** le relance.',
  feedMoved: '-# La suite est dans ton message plus récent.',
  notBegun: 'L’émission n’a pas commencé.',
} as const;
