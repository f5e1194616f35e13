// The members' votes, and their own headlines that wait, in French.

export const votes = {
  chaosTitle: '### 🗳️ Vote chaos · ouvert jusqu’à {when}',
  chaosQuestion:
    '{round, select, next {Quel titre frappe à la prochaine manche ?} nextEpisode {Quel titre frappe à la première manche du prochain épisode ?}}',
  option: '**{number}** {headline}',
  ownOption: '**{number}** {headline} ✍️',
  signedOption: '**{number}** {headline} ✍️ {author}',
  hint: '{way, select, up {{size, select, small {{asset} en petite hausse} medium {{asset} en hausse} big {{asset} en forte hausse}}} down {{size, select, small {{asset} en petite baisse} medium {{asset} en baisse} big {{asset} en forte baisse}}}}',
  count: '{bar} **{votes, plural, one {# voix} other {# voix}}**',
  countBacked: '{bar} **{votes, plural, one {# voix} other {# voix}}** · ont parié sur {bets}',
  quorumMissing:
    '{votes, plural, one {Il manque **# voix** pour le quorum.} other {Il manque **# voix** pour le quorum.}}',
  quorumReached: 'Quorum atteint.',
  chaosRules: '-# Un membre, une voix, modifiable jusqu’à la fin.',
  voteFor: 'Voter {number}',
  writeOwn: 'Écrire un titre',
  chaosOver: '### 🗳️ Le vote chaos est clos',
  strikes: '📣 **{headline}** frappe à la prochaine manche.',
  strikesNextEpisode: '📣 **{headline}** frappe à la première manche du prochain épisode.',
  noQuorum:
    'Pas de quorum : **{votes, plural, one {# voix} other {# voix}}** sur {quorum} requises. Il ne se passe rien.',
  nextChaos: '-# Prochain vote possible à partir de {when}.',
  struckTitle: '### 🗳️ Le titre des membres a frappé',
  struck: '📣 **{headline}** · manche {round} de l’épisode {episode}, {when}',
  struckEffect: '**{asset} {own}** rien qu’avec le titre ; {asset} a fait {whole} sur la manche.',
  struckBounded: '{asset} a fait {whole}, le maximum permis en une manche.',
  thanks: '-# ✍️ Signé {author}. Merci !',

  formTitle: 'Ton titre',
  formField: 'Que dit l’actu ?',
  formExample: 'Une bourse perd ses clés dans un taxi',
  held: '📝 Ton titre attend un membre avec *Gérer le serveur* : {headline}\n-# Il entre dans un vote dès qu’on le laisse passer. Tu auras la réponse dès que tu utiliseras un bouton ou une commande.',
  standing: '📣 Ton titre est dans le vote : {headline}',
  ownHint:
    '-# Le marché va dans le sens du titre. S’il ne dit ni hausse ni baisse, le hasard tranche, et toujours pour la force. Celui-ci : {hints}',
  sign: 'Signer de mon nom',
  unsign: 'Retirer mon nom',
  signed: '✍️ Ton nom est dessous : {headline}',
  unsigned: 'Ton nom n’y est plus : {headline}',
  approvedNote: '📣 L’équipe du serveur a laissé passer ton titre : {headline}',
  refusedNote: '📝 L’équipe du serveur n’a pas laissé passer ton titre : {headline}',
  waitingNote:
    '📝 {waiting, plural, one {# titre de membre attend} other {# titres de membres attendent}} ton accord : `/headlines`.',

  pileTitle: '### 📝 Titres en attente',
  pileLine: '**{number}** {headline} · {author}',
  pileMore: '-# {more, plural, one {et # de plus} other {et # de plus}}',
  pileEmpty: 'Aucun titre n’attend.',
  pileRules:
    '{rule, select, free {-# Ici, les titres des membres vont droit au vote : `/settings` peut changer ça.} firstTime {-# Seul le premier titre de chaque membre attend ici.} approved {-# Chaque titre de membre attend ici.} closed {-# Les titres des membres sont désactivés ici : `/settings` peut changer ça.}}',
  approve: 'Laisser passer {number}',
  refuse: 'Refuser {number}',

  comebackTitle: '### 🗳️ Vote sur un retour · ouvert jusqu’à {when}',
  chairTitle: '### 🗳️ Vote sur le fauteuil du patron · ouvert jusqu’à {when}',
  comebackOver: '### 🗳️ Vote sur un retour : c’est clos',
  chairOver: '### 🗳️ Vote sur le fauteuil du patron : c’est clos',
  comebackQuestion: 'Faire revenir **{who}** tout de suite, avec **{loan}** de la banque ?',
  chairQuestion:
    '{who} dans le fauteuil pour cet épisode ? De quoi trancher les égalités du bureau, et **{overrides, plural, one {# passage en force} other {# passages en force}}**.',
  motionCount:
    '{bar} **{choice, select, yes {Oui} no {Non}}** · **{votes, plural, one {# voix} other {# voix}}**',
  motionCountBacked:
    '{bar} **{choice, select, yes {Oui} no {Non}}** · **{votes, plural, one {# voix} other {# voix}}** · ont parié sur {bets}',
  motionRules: '-# Il faut plus de oui que de non. Voix modifiable jusqu’à la fin.',
  comebackPassed: '✅ Adopté : les membres font revenir **{who}**.',
  chairPassed: '✅ Adopté : les membres veulent {who} dans le fauteuil.',
  comebackBellFirst:
    'La cloche de clôture a sonné avant. **{who}** revient de toute façon à la prochaine cloche d’ouverture.',
  chairBellFirst: 'La cloche de clôture a sonné avant. Le fauteuil reste vide.',
  comebackNoQuorum:
    'Pas de quorum : **{votes, plural, one {# voix} other {# voix}}** sur {quorum} requises. **{who}** reste dehors jusqu’à la prochaine cloche d’ouverture.',
  chairNoQuorum:
    'Pas de quorum : **{votes, plural, one {# voix} other {# voix}}** sur {quorum} requises. Le fauteuil reste vide.',
  comebackFailed:
    '❌ Pas plus de oui que de non. **{who}** reste dehors jusqu’à la prochaine cloche d’ouverture.',
  chairFailed: '❌ Pas plus de oui que de non. Le fauteuil reste vide.',
  nextMotion: '-# Prochain vote sur un retour ou sur le fauteuil à partir de {when}.',
  comebackYes: 'Faire revenir {who}',
  comebackNo: 'Laisser {who} dehors',
  chairYes: 'Donner le fauteuil',
  chairNo: 'Laisser le fauteuil vide',
  opened: 'Ton vote est ouvert dans {floor}.',
  openAlready:
    '{kind, select, chaos {Un vote chaos est déjà ouvert dans {floor} : vote dans celui-là, jusqu’à {when}.} motion {Un vote sur un retour ou sur le fauteuil est déjà ouvert dans {floor} : vote dans celui-là, jusqu’à {when}.}}',
} as const;
