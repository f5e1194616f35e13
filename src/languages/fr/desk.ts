// The bank's desk, in French.

export const desk = {
  title: '### 🏦 Le bureau · {when}',
  holdsNothing: 'Aucune position.',
  holds:
    '{side, select, long {**À l’achat sur {asset}** pour **{worth}**} short {**À la vente sur {asset}** pour **{worth}**}}',
  capital: 'Capital de la banque **{capital}**',
  worst: 'Au pire, il resterait **{capital}**',
  worstMeans:
    '-# Au pire : Crypto {crypto} %, Tech {tech} % et Bonds {bonds} % contre tout le monde à la fois.',
  closed: 'Le bureau reprend après la prochaine cloche d’ouverture.',
  halted: '🔔 Échanges suspendus : le bureau reste où il est.',
  assetHalted: '🔕 **{asset}** : cotation suspendue pour cette manche.',
  noVotes: 'Pas encore de votes : ce seront les prochaines décisions des traders.',
  votesSoFar: '**Votes pour l’instant**',
  votesBefore: '**Votes de la dernière manche**',
  vote: '{bar} **{weight}** {option} · {names}',
  chairEmpty: '🪑 Le fauteuil du patron est vide : `/chair` te met sur les rangs.',
  youSit:
    '🪑 Le fauteuil est à toi · {overrides, plural, one {**# passage en force** restant} other {**# passages en force** restants}}',
  memberSits:
    '🪑 {member} tient le fauteuil · {overrides, plural, one {**# passage en force** restant} other {**# passages en force** restants}}',
  wants: 'Consigne pour la manche **{round}** : **{option}**.',
  pressWhere: '-# Choisis où va le bureau. Départager une égalité ne coûte aucun passage en force.',
  onlyChair: '-# Seul le membre dans le fauteuil dirige le bureau.',
  letHold: 'Ne pas bouger',
  go: 'Passer {option}',
} as const;
