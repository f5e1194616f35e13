// What a member reads at the doors of the live floor: its address, how it opens, and why it does not, in French.

export const launch = {
  address:
    '### 📺 La salle des marchés en direct\n[Regarde le bureau bouger]({url}), dans n’importe quel navigateur. On y regarde ; pour jouer, ouvre-la dans Discord.',
  addressAlone:
    '### 📺 La salle des marchés en direct\n[Regarde le bureau bouger]({url}), dans n’importe quel navigateur. On y regarde ; paris, votes et questions passent par les commandes d’ici.',
  labelHere: 'L’ouvrir ici',
  off: 'La salle en direct n’est pas activée sur ce bot. Son hébergeur trouve comment faire dans docs/activity.md.',
  tooSlow: 'La salle a mis trop de temps à s’ouvrir : réessaie.',
  alreadyHere: 'C’est ici : tu es dans la salle en direct.',
  seeAgain: '📺 [Le revoir dans la salle en direct]({url})',
  declined: 'La salle s’ouvre dès que Discord peut lui dire qui tu es : rouvre-la et accepte.',
  noDiscord: 'Discord ne répond pas ici : ferme la salle et rouvre-la.',
  notInAServer: 'La salle est celle d’un serveur : ouvre-la dans un de ses salons.',
  notAMember: 'Tu n’es pas membre de ce serveur, alors sa salle reste fermée pour toi.',
  notForYou:
    'Tu ne peux pas voir la salle des marchés de ce serveur, alors celle en direct reste fermée pour toi.',
  signInAgain: 'Discord n’accepte plus cette connexion : rouvre la salle.',
  discordAway: 'Discord ne répond pas pour l’instant : réessaie dans un moment.',
  crowded: 'Beaucoup entrent à la fois : réessaie dans un moment.',
  wrongSecret:
    'Le DISCORD_CLIENT_SECRET de l’hébergeur n’est pas celui que Discord connaît : il est dans le Developer Portal, sous OAuth2.',
} as const;
