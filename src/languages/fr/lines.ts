// A trader's line that a member points at, in French.

export const lines = {
  title: '### 💭 {name}, en privé',
  when: 'Épisode {episode}, manche {round} · {room} · {trade}',
  said: '🗣️ {speech}',
  thought: '💭 {thought}',
  equity: '**{equity}** à la fin de la manche',
  underway:
    '{due, select, now {La manche {round} se joue : ce que pensait {name} se lira à la fin, d’un instant à l’autre.} known {La manche {round} se joue : ce que pensait {name} se lira à la fin, au plus tard à {when} pour l’instant.}}',
  notALine:
    'Ce n’est pas la réplique d’un trader. Appuie longuement (ou clique droit) sur ce qu’un trader a dit dans une salle, puis *Applications*. Ça marche pour les répliques des trois derniers épisodes.',
  gone: 'Cette réplique est trop ancienne : les archives ne remontent pas si loin.',
  whichOne: 'Plusieurs traders parlent dans ce message. Laquelle de ces répliques ?',
  lineOf: '{name} : {speech}',
  shared: '📸 {who} partage ce qu’a dit **{name}**, et ce que pensait **{name}**.',
  sharedAlone: '📸 Tu ne peux pas écrire dans ce salon : cette carte n’est que pour toi.',
  share: 'Partager',
  shareRound: 'Partager la manche {round}',
  shareThought: 'Partager la pensée : {name}',
  follow: 'Suivre {name}',
  betOn: 'Parier sur {name}',
  whatThought: 'Que pensait {name} ?',
  rewind: 'Rembobiner à la manche {round}',
  round: 'Manche {round}',
  cardEpisode: 'Épisode {episode} · manche {round}',
  cardSaid: 'DIT',
  cardThought: 'PENSÉ',
  cardEquity: '{equity} alors',
  cardAlt:
    '{name}, {trade}, {equity}, épisode {episode}, manche {round}. Dit : « {speech} » Pensé : « {thought} »',
  roster: '### 👁️ Qui veux-tu suivre ?\nCe qu’un trader pense vraiment, en direct, pour tes yeux seulement.',
  nobodyTrades: 'Aucun trader ici pour le moment.',
  hall: '### 🏛️ Panthéon',
  champion: 'Saison {season} : **{name}**, {equity}',
  noChampion: 'Les murs sont nus : aucune saison n’est encore finie.',
  state: '### 🔔 Où en est l’émission',
} as const;

export const presses = {
  odds: 'Cotes et paris',
  follow: 'Suivre un trader',
  chaos: 'Faire l’actu',
  help: 'C’est quoi ?',
  wallet: 'Mon portefeuille',
  receipt: 'Mon reçu',
  hall: 'Panthéon',
  desk: 'Le bureau de la banque',
  nextBell: 'Prochaine cloche',
} as const;
