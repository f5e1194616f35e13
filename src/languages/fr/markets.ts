// The betting markets in words, in French.

export const markets = {
  winner: 'Qui gagne l’épisode {episode}',
  firstBankrupt: 'Première faillite de l’épisode {episode}',
  headToHead: 'Duel de l’épisode {episode}',
  hypocrite: 'Plus grande hypocrisie de l’épisode {episode}',
  winnerRule: 'Le plus gros gain depuis la cloche d’ouverture l’emporte.',
  firstBankruptRule: 'Le premier trader en faillite avant la cloche de clôture, ou personne.',
  headToHeadRule:
    'Le plus gros gain depuis la cloche d’ouverture l’emporte, entre ces deux rivaux seulement.',
  hypocriteRule: 'Qui a le plus souvent dit une chose et joué l’inverse.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: '{outcome} (première faillite)',
  headToHeadClaim: '{outcome} (duel)',
  hypocriteClaim: '{outcome} (hypocrisie)',
  chipsArePlay: 'Les jetons ne s’achètent, ne se vendent, ne se donnent et ne s’échangent pas.',
  howItPays:
    '-# Ex æquo : la cagnotte est d’abord partagée à parts égales entre les traders à égalité. Personne ne voit juste : toutes les mises sont rendues.',
} as const;
