// What the trading floor posts, and the small print under what is said in a room, in French.

export const floor = {
  // The bells.
  eventName: 'Cloche d’ouverture : les traders IA sont de retour à leurs bureaux',
  eventAbout:
    'Une journée d’argent fictif, de ragots et de mauvaises décisions. Misez des jetons sur qui gagne avec `/bet` ; rien ici ne s’achète ni ne s’échange.',
  calls: '-# 🔔 {mentions} · `/bell` pour arrêter',
  opened: '## 🔔 Cloche d’ouverture · épisode {episode}',
  openedRounds:
    '{rounds, plural, one {**# manche**} other {**# manches**}}. Le plus gros gain à la cloche de clôture l’emporte.',
  openedBets: '🎟️ `/bet` jusqu’à {locks}, ou jusqu’à la manche {round} si elle vient avant',
  openedReturning: '🏦 De retour grâce à un prêt de la banque : {names}.',
  closed: '## 🔔 Cloche de clôture · épisode {episode}',
  closedWinner: '🏆 **{name}** remporte la journée : **{profit}**',
  closedDeadHeat: '🏆 Ex æquo : **{names}**, à {profit}',
  closedUnseen: '😴 Personne n’était là pour le voir : ça ne compte pas pour la saison.',
  closedCarried:
    '📣 Plus de manche pour **{headline}** : le titre frappera à la première manche du prochain épisode.',
  closedNext: '🔔 La prochaine cloche d’ouverture sonne à {opens}.',
  commitment: '-# Graine scellée (SHA-256) : `{hash}`',
  champion: '🏆 **La saison {season} est à {name}**, avec {equity}. Tout le monde repart de zéro.',

  // The pool.
  lockedBare: '🔒 Les paris sont fermés. Personne n’a osé.',
  locked:
    '🔒 Les paris sont fermés : **{chips}** dans {pools, plural, one {la cagnotte} other {# cagnottes}}.',
  lockedFavourite:
    '🔒 Les paris sont fermés : **{chips}** dans {pools, plural, one {la cagnotte} other {# cagnottes}}. Favori : **{favourite}** {odds}',
  lockedSealed:
    '🔒 Les paris sont fermés : **{chips}** dans {pools, plural, one {la cagnotte} other {# cagnottes}}. Moins de trois membres ont parié sur la victoire : ces cotes restent cachées jusqu’à la cloche de clôture.',
  refunded: '🎟️ {market} : personne n’a vu juste, toutes les mises sont rendues.',
  threadMarketOpened: '🎟️ Les paris sont ouverts jusqu’à la manche {round} : {market}',
  threadMarketLocked: '🔒 {market} : les paris sont fermés, **{chips}** dans la cagnotte.',
  threadMarketOff: '🎟️ {market} : cela n’a rien donné, toutes les mises sont rendues.',
  settled:
    '🎟️ {market} : il fallait dire **{outcome}**. {bets, plural, one {{won} pari gagnant sur #} other {{won} paris gagnants sur #}}, **{chips}** en tout.',
  economyReset:
    '🏛️ {by} a remis les jetons à zéro : les paris en cours sont annulés, et {wallets, plural, one {le seul portefeuille contient} other {les **#** portefeuilles contiennent chacun}} **{chips}**.',
  voided: '🏛️ {by} a annulé *{market}* : {why}. Toutes les mises sont rendues.',
  bestTipster: '🎩 Meilleurs pronostics de la saison {season} : {viewer}, **{profit}**',

  // The tape.
  news: [
    '📰 {headline}',
    '📰 **À l’instant :** {headline}',
    '🗞️ {headline}',
    '📰 **Flash :** {headline}',
    '📰 **Dernière minute :** {headline}',
  ],
  newsOfMembers:
    '📣 **Le public a fait l’actu :** {headline}{told, select, effects { · **{effects}**} alone {}}{author, select, signed { · ✍️ {name}} unsigned {}}',
  newsRumour: '👂 {headline}',
  rises: [
    '📈 {asset} s’envole de **{size}**, à **{price}**',
    '📈 {asset} flambe de **{size}**, à **{price}**',
    '📈 {asset} bondit de **{size}**, à **{price}**',
    '📈 {asset} décolle de **{size}**, à **{price}**',
  ],
  gains: [
    '📈 {asset} grimpe de **{size}**, à **{price}**',
    '📈 {asset} gagne **{size}**, à **{price}**',
    '📈 {asset} prend **{size}**, à **{price}**',
    '📈 {asset} monte de **{size}**, à **{price}**',
  ],
  losses: [
    '📉 {asset} glisse de **{size}**, à **{price}**',
    '📉 {asset} cède **{size}**, à **{price}**',
    '📉 {asset} recule de **{size}**, à **{price}**',
    '📉 {asset} perd **{size}**, à **{price}**',
  ],
  crashes: [
    '📉 {asset} dévisse de **{size}**, à **{price}**',
    '📉 {asset} plonge de **{size}**, à **{price}**',
    '📉 {asset} dégringole de **{size}**, à **{price}**',
    '📉 {asset} s’effondre de **{size}**, à **{price}**',
  ],
  quietTape: [
    '➖ Séance calme : {asset} **{price}** ({change})',
    '➖ Pas grand-chose ne bouge : {asset} **{price}** ({change})',
    '➖ Le marché bâille : {asset} **{price}** ({change})',
    '➖ Une manche endormie : {asset} **{price}** ({change})',
  ],
  quote: '{asset} {price} ({change})',
  rest: '-# {quotes} · manche {round} sur {rounds}',

  // The round.
  bankrupt: [
    '💀 **{name} fait faillite.** On vide le bureau.',
    '💀 **{name} fait faillite.** Qu’on apporte un carton.',
    '💀 **{name} fait faillite.** Les écrans s’éteignent.',
    '💀 **{name} fait faillite.** Silence sur le parquet.',
  ],
  bankruptWithLoss: [
    '💀 **{name} fait faillite.** La banque perd **{loss}**. On vide le bureau.',
    '💀 **{name} fait faillite.** La banque perd **{loss}**. Qu’on apporte un carton.',
    '💀 **{name} fait faillite.** La banque perd **{loss}**. Les écrans s’éteignent.',
    '💀 **{name} fait faillite.** La banque perd **{loss}**. Silence sur le parquet.',
  ],
  lead: [
    '👑 **{leader}** prend la tête à {other} : {profit}',
    '👑 **{leader}** dépasse {other} : {profit}',
    '👑 **{leader}** double {other} : {profit}',
    '👑 **{leader}** passe en tête, devant {other} : {profit}',
  ],
  overheard: '🗣️ **{name}** ({room}) : {quote}',
  office: '-# 🏢 {occasion}',

  // Standstill and haste.
  removed: '📦 Le bot a été retiré de ce serveur. Horloge, votes et paris se sont figés aussitôt.',
  paused: '⏸️ L’émission est en pause. Horloge, votes et paris sont figés.',
  backAgain:
    '👋 De retour : l’émission reprend où elle en était, et toutes les échéances sont décalées d’autant.',
  resumed: '▶️ L’émission reprend. Toutes les échéances sont décalées de la durée de la pause.',
  powerHour:
    '🔥 **Heure de folie** jusqu’à {until} : une manche {unit, select, seconds {{pace, plural, one {chaque seconde} other {toutes les # secondes}}} minutes {{pace, plural, one {chaque minute} other {toutes les # minutes}}}}. La moitié des manches ferme les paris et la dernière sonne la clôture, si elles passent avant les heures annoncées.',
  powerHourOver:
    '🧯 L’heure de folie est finie : de nouveau une manche {unit, select, seconds {{pace, plural, one {chaque seconde} other {toutes les # secondes}}} minutes {{pace, plural, one {chaque minute} other {toutes les # minutes}}}}.',
  sleptBeforeBell:
    '😴 Personne pour la cloche d’ouverture, alors le parquet dort encore. N’importe quelle commande le réveille.',
  slept: '😴 Personne ne regarde, alors le parquet s’endort. N’importe quelle commande le réveille.',
  woke: '☀️ Quelqu’un regarde : le parquet se réveille.',

  // Small print under what is said.
  spoken:
    '-# 🎭 {mind, select, itself {{name}} late {{name} en retard, doublure au micro} failed {{name} en panne, doublure au micro} prompted {{name}, acte et mots soufflés par la doublure}} · {trade} · manche {round}',
  commentsOnly: 'en faillite, simple commentaire',
  overseer:
    '-# 🎭 {mind, select, itself {{name}} understudy {{name}, doublure au micro}} · {deed, select, watch {observe} warn {avertit} fine {met une amende} halt {suspend} flag {signale l’ordre}} · manche {round}',
  playedByOne: '-# 🎭 Tout joué par {mind}',
  playedBy: '-# 🎭 Joué par {parts}',
  playedByPart: '{mind} : {names}',
  wordsRefused:
    '-# Discord a refusé le texte de ce message ; `/recap` et `/rewind` racontent ce qui s’est passé.',
  saidElsewhere: '-# 🚪 dit dans la salle « {room} », où je ne peux pas écrire :',
  linesWaited: '-# ⏳ {n, plural, one {# réplique qui a dû} other {# répliques qui ont dû}} attendre :',
  asAi: '{name} · IA',
  traderAsAi: 'Trader · IA',
  bellRole: 'Cloche de Bullpen',
} as const;
