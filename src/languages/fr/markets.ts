// The betting markets in words, in French.

export const markets = {
  winner: 'Qui gagne l’épisode {episode}',
  firstBankrupt: 'Première faillite de l’épisode {episode}',
  headToHead: 'Duel de l’épisode {episode}',
  hypocrite: 'Plus grande hypocrisie de l’épisode {episode}',
  sideBet: 'Un pari à deux de l’épisode {episode}',
  pact: 'Un pacte de l’épisode {episode}',
  dare: 'Un défi de l’épisode {episode}',
  sideBetAsks: 'Qui gagne le pari : {one} ou {other} ? Selon {one} : {terms}',
  pactAsks: 'Le pacte entre {one} et {other} tient-il ? {terms}',
  dareAsks: 'Défi lancé par {one} : {other} va réussir ? {terms}',
  sideBetLabel: 'Pari : {one} ou {other}',
  pactLabel: 'Pacte : {one} et {other}',
  dareLabel: 'Défi : {other}',
  winnerRule: 'Le plus gros gain depuis la cloche d’ouverture l’emporte.',
  firstBankruptRule: 'Le premier trader en faillite avant la cloche de clôture, ou personne.',
  headToHeadRule:
    'Le plus gros gain depuis la cloche d’ouverture l’emporte, entre ces deux rivaux seulement.',
  hypocriteRule: 'Qui a le plus souvent dit une chose et joué l’inverse.',
  sideBetRule:
    'Qui voit juste sur le cours gagne, payé ou non. Si cela ne donne rien, toutes les mises sont rendues.',
  pactRule:
    'Il est tenu si les deux tiennent jusqu’au bout de sa dernière manche, rompu par qui joue l’inverse ou en sort. Si cela ne donne rien, toutes les mises sont rendues.',
  dareRule:
    'Il est réussi avec un gain au bout de sa dernière manche ; sans gain, ou en reculant, il est raté. Si cela ne donne rien, toutes les mises sont rendues.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: '{outcome} (première faillite)',
  headToHeadClaim: '{outcome} (duel)',
  hypocriteClaim: '{outcome} (hypocrisie)',
  sideBetClaim: '{outcome} (pari à deux)',
  pactClaim: '{outcome}',
  dareClaim: '{outcome}',
  chipsArePlay: 'Les jetons ne s’achètent, ne se vendent, ne se donnent et ne s’échangent pas.',
  howItPays:
    '-# Ex æquo : la cagnotte est d’abord partagée à parts égales entre les traders à égalité. Personne ne voit juste : toutes les mises sont rendues.',
} as const;
