// A member's chips, the tipsters' table, and the pot that buys a leak, in French.

export const wallet = {
  title: '### 🪙 Ton portefeuille',
  noBet: 'Aucun pari en cours.',
  grantNext: 'Prochains **{chips}** : à ta première commande après {when}',
  grantToday: '**{chips}** du jour : à ta prochaine commande',
  bailOut:
    'Sous {below} jetons et sans mise en cours, la maison te renfloue jusqu’à {upTo}, une fois par jour au plus.',
  cap: 'Ton plafond de mise : **{chips}** à la fois',
  lockedOut: '🔒 Ta pause de paris court jusqu’à {when}',
  limits: '### 🧭 Tes limites',
  noLimit: 'Tu n’as aucune limite pour l’instant.',
  changeLimits: 'Changer mes limites',
  limitForm: 'Tes limites',
  capField: 'Maximum de jetons misés à la fois',
  capHint: 'Vide ou 0 : pas de plafond',
  lockField: 'Jours sans parier',
  lockHint: 'Dès maintenant, sans retour possible ; vide : pas de pause',
  lately: '**Derniers mouvements**',
  gain: '+{chips}',
  loss: '−{chips}',
  moved: '{when} **{amount}** {what}',
  movedIn: '{when} **{amount}** {what} · {market}',
  first: 'pour débuter',
  daily: 'jetons du jour',
  bailedOut: 'renflouement',
  staked: 'misés',
  withdrawn: 'repris',
  won: 'gagnés',
  refunded: 'rendus : personne n’a vu juste',
  voided: 'rendus : marché annulé',
  reset: 'remise à zéro par la maison',
  leak: 'dans le pot de la fuite',
} as const;

export const tipsters = {
  title: '### 🎩 Pronostiqueurs de la saison {season}',
  none: 'Aucun pari de cette saison n’est encore réglé : `/bet` avant la fermeture, et attends la cloche.',
  line: '{rank}. {who} **{profit}** · {bets, plural, one {# pari} other {# paris}}',
  lineBailed: '{rank}. {who} **{profit}** · {bets, plural, one {# pari} other {# paris}} · 🛟 ×{times}',
  note: 'Gain des paris réglés, en jetons fictifs. 🛟 : renflouement.',
} as const;

export const leak = {
  fed: '🕵️ {who} met **{chips}** dans le pot de la fuite : **{pot} sur {full}** pour une pensée secrète du leader. `/leak`',
  leaked:
    '🕵️ **Fuite !** Les membres ont acheté une pensée secrète. **{name}**, manche {round} :\n> 💭 {thought}',
  filled: '🕵️ **{chips}** ont rempli le pot : la pensée est sur le parquet.',
  thanks: '🕵️ **{chips}** dans le pot, **{pot} sur {full}**. Ils ne reviennent pas.',
  taken: 'Le pot a tes jetons.',
} as const;
