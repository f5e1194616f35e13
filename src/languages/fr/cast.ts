// The cast, in French.

export const cast = {
  heading: '### 🎭 La distribution',
  aside: '-# Hors scène, rappel possible avec `/cast recall` : {names}.',
  role: '{role, select, trader {trader} regulator {régulation} officer {conformité}}',
  titleAndRole: '{title} · {role, select, trader {trader} regulator {régulation} officer {conformité}}',
  traderLine: '-# {room} · levier {leverage, number}× · tempérament : {temper} · rôle tenu par {mind}',
  overseerLine: '-# {room} · rôle tenu par {mind}',
  mindInstead:
    '{why, select, absent {{name} (absent : {mind} joue)} broken {{name} (ne peut pas jouer : {mind} joue)}}',

  // What the floor posts.
  joins: '🎭 **{name}** rejoint la distribution : {title}.',
  recast: '🎭 **{name}** a une nouvelle fiche : {title}.',
  notDone: '🎭 Ce qui était prévu pour **{name}** ne s’est pas fait : la distribution a changé entre-temps.',
  leaves: [
    '🎭 **{name}** vide son bureau, serre une main et sort par la grande porte. La chaise tourne encore.',
    '🎭 **{name}** éteint ses deux écrans, prend la plante et s’en va. Personne ne dit mot pendant une minute entière.',
    '🎭 **{name}** rend son badge et se retourne une fois. L’ascenseur se referme.',
  ],
  returns: [
    '🎭 **{name}** revient comme d’une longue pause déjeuner et reprend son ancien bureau.',
    '🎭 **{name}** est de retour. Le badge marche encore, la mémoire aussi.',
  ],
  careerTrader:
    '-# {episodes, plural, one {1 épisode, {wins, plural, =0 {pas gagné} one {gagné} other {gagné}} · {total} (épisode {bestEpisode})} other {# épisodes, {wins, plural, =0 {aucun gagné} one {# gagné} other {# gagnés}} · meilleur jour {best} (épisode {bestEpisode}), pire {worst} (épisode {worstEpisode}) · {total} en tout}}',
  careerOverseer: '-# {episodes, plural, one {# épisode} other {# épisodes}} de service',
  careerNone: '-# Aucun épisode joué jusqu’à la cloche de clôture.',
  tie: '{kind, select, feud {-# Brouille avec {other}.} ally {-# Alliance avec {other}.}}',
  lastWords: 'Derniers mots, épisode {episode} : {quote}',
  lastStory: 'Dernière histoire, épisode {episode} : {what}',

  // Pictures.
  signNew: 'NOUVELLE FICHE',
  signCard: 'LA FICHE',
  signFarewell: 'ADIEU',
  signBack: 'DE RETOUR',
  labelRole: 'Rôle',
  labelTemper: 'Tempérament',
  labelLeverage: 'Levier',
  leverage: '{leverage, number}×',
  labelHome: 'Débute',
  labelMind: 'Interprète',
  labelPersona: 'Persona',
  labelEpisodes: 'Épisodes',
  labelWins: 'Gagnés',
  labelBest: 'Meilleur jour',
  labelWorst: 'Pire jour',
  labelTotal: 'Toutes saisons',
  labelTie: '{kind, select, feud {Brouille avec} ally {Alliance avec} none {Brouille, alliance}}',
  labelLastWords: 'Derniers mots',
  dayOf: '{profit}, épisode {episode}',
  nobody: 'personne',
  nothingYet: 'rien encore',
  silence: 'Pas un mot d’adieu.',
  alt: '{sign} : {name} ({title}). {facts} {said}',
  altFact: '{label} : {value}.',

  // The form.
  formNew: 'Une nouvelle tête sur le parquet',
  formEdit: 'Fiche : {name}',
  formMind: 'Qui joue {name} ?',
  fieldName: 'Nom',
  fieldNameHint: 'Comment les autres l’appellent',
  fieldTitle: 'Titre',
  fieldTitleHint: 'Ce que dit la plaque du bureau',
  fieldTitleSample: 'Swing trader',
  fieldPersona: 'Persona',
  fieldPersonaHint: 'Deux ou trois phrases. Seul un modèle de langage les lit ; l’aperçu dit qui joue.',
  fieldPart: 'Rôle et tempérament',
  fieldPartHint: 'Le tempérament, c’est sa façon de trader et de parler',
  fieldTemper: 'Tempérament',
  fieldPlace: 'Salle et levier',
  fieldPlaceHint: 'La salle de départ, et l’exposition maximale en multiple du capital',
  fieldRoom: 'Salle',
  fieldMind: 'Esprit',
  fieldMindHint: 'Ceux que l’hôte propose ici',
  partTrader: 'Trader : {temper}',
  partRegulator: 'Régulation : avertit, met à l’amende, suspend',
  partOfficer: 'Conformité : lit chaque décision',
  temper:
    '{temper, select, alice {froid, comme Alice} sarah {prudent, comme Sarah} alex {audacieux, comme Alex} mike {fébrile, comme Mike} ruth {sévère, comme Ruth} colin {minutieux, comme Colin}}',
  ownTemper:
    '{temper, select, alice {froid} sarah {prudent} alex {audacieux} mike {fébrile} ruth {sévère} colin {minutieux}}',
  place: '{room} · {leverage, number}×',
  defaultMind: 'par défaut : le choix de l’hôte',

  // The preview.
  previewNew:
    '### 🎭 {name} · {title}\nPersonne n’est encore sous contrat. Voici la fiche telle qu’elle serait au mur.',
  previewEdit: '### 🎭 {name} · {title}\nRien n’a encore changé. Voici la fiche telle qu’elle serait.',
  personaQuoted: '> {persona}',
  waitsForBell:
    '⏳ Un épisode est en cours et la distribution ne change qu’entre deux épisodes : cela se fera tout seul à la prochaine cloche d’ouverture, vers {when}.',
  waits:
    '{kind, select, addPerformer {⏳ **{name}** commence avec le prochain épisode.} editPerformer {⏳ **{name}** joue avec une nouvelle fiche dès le prochain épisode.} retirePerformer {⏳ **{name}** part avant le prochain épisode.} recallPerformer {⏳ **{name}** revient avec le prochain épisode.}}',
  takeBack: 'Annuler : {name}',
  takenBack: 'Annulé : rien ne change pour **{name}**.',
  takeBackHow: '-# La personne qui gère le serveur peut l’annuler avec `/cast retire`, ou ici.',
  wasHere:
    '**{name}** a déjà fait partie de cette distribution, jusqu’à l’épisode {episode} : tu peux rappeler l’original, avec sa carrière et ses brouilles, ou engager une nouvelle tête du même nom.',
  hire: 'Engager {name}',
  useCard: 'Prendre cette fiche',
  keepCard: 'Modifier la fiche',
  chooseMind: 'Choisir l’esprit',
  neverMind: 'Laisser tomber',
  callBack: 'Rappeler {name}',
  dropped: 'Rien n’a changé.',

  // Who plays, and how well.
  playedByHouse:
    '🧠 **{mind}** joue {name} : le modèle maison, qui a appris les tempéraments de la première distribution et donne à cette fiche le tempérament *{temper}*. Il lit le nom et le tempérament, pas la persona. Mesuré avec des noms qu’il n’avait jamais vus : {inRole} de ses réponses respectaient les règles du rôle, et {inVoice} de ses répliques se reconnaissaient à leur tempérament. Il parle anglais.',
  playedByUnderstudy:
    '🧠 **{mind}** joue {name} : des règles et des phrases écrites, au tempérament *{temper}*, sans modèle de langage. Elles lisent le nom et le tempérament, pas la persona. Mesuré avec des noms qu’elles n’avaient jamais vus : {inRole} de leurs réponses respectaient les règles du rôle, et {inVoice} de leurs répliques se reconnaissaient à leur tempérament. Elles parlent anglais.',
  guestOfHouse:
    '🧠 **{mind}** joue {name} : un petit modèle de langage, au tempérament *{temper}*, avec la voix qu’il a apprise pour celles et ceux que les membres inventent, sur ce que nomme la persona. Son niveau n’a pas été mesuré ici : regarde une manche. Il parle anglais et ne trouve rien dans une persona en une autre langue.',
  guestOfUnderstudy:
    '🧠 **{mind}** joue {name} sans modèle de langage : des règles écrites au tempérament *{temper}* et des phrases écrites sur ce que nomme la persona. {inRole} de ces réponses respectaient les règles du rôle. La langue est l’anglais, et rien ne se trouve dans une persona en une autre langue.',
  playedByModel:
    '🧠 **{mind}** joue {name} : un modèle de langage qui lit toute la fiche, persona comprise. Son niveau n’a pas été mesuré ici : regarde une manche. S’il est trop lent ou sort du cadre, la doublure au tempérament *{temper}* joue à sa place.',

  // Retiring and calling back.
  askRetire:
    '### Retirer {name} ?\n{name} quitte la distribution entre deux épisodes, et le parquet joue les adieux ci-dessous. Qui suivait ses pensées en perd le fil. Fiche, carrière et brouilles sont gardées : `/cast recall` fait revenir {name}.',
  retire: 'Retirer {name}',
  retired: '**{name}** a quitté la distribution. Les adieux sont sur le parquet.',
  recalled: '**{name}** retrouve la distribution, avec tout son passé.',
  hired: '**{name}** entre dans la distribution, et sur le parquet dès la prochaine cloche d’ouverture.',
  changed: '**{name}** joue désormais avec la nouvelle fiche.',
  noMind: 'Aucun esprit nommé *{mind}* ici. Disponibles : {known}.',
  mindDefault: '{name} : le choix de l’hôte',
} as const;
