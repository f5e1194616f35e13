// Why a wish is refused, and when it will work, in French.

export const rejections = {
  badQuestion:
    '{why, select, empty {Ta question n’a pas de mots. Écris-la de nouveau.} tooLong {Ta question est trop longue : {most} lettres au plus. Raccourcis-la.}}',
  questionOpen:
    '{name} a déjà reçu exactement cette question : la réponse vient dans la salle d’ici deux manches.',
  questionOver:
    'Cette question est finie : elle a eu sa réponse, ou n’en a pas eu. `/ask` en pose une autre.',
  alreadyBacked:
    'Tu veux déjà le savoir. La question que le plus de membres veulent savoir est posée au début de la prochaine manche.',
  ownQuestionOpen: 'Une question à la fois : la tienne à {name} n’est pas encore finie.',
  questionsFull:
    '{most} questions attendent déjà, et il n’y a pas de place pour d’autres avant la prochaine manche. Dis laquelle t’intéresse aussi.',
  askedLately: 'Une question par demi-heure : tu pourras en poser une autre à {when}.',
  showExists: 'Ce serveur a déjà son émission : `/setup` ne sert plus qu’à réparer ses salons.',
  noShow:
    'Pas encore d’émission sur ce serveur : un membre avec *Gérer le serveur* doit d’abord lancer `/setup`.',
  paused:
    'L’émission est en pause, votes et paris aussi : un membre avec *Gérer le serveur* peut faire `/resume`.',
  notPaused: 'L’émission n’est pas en pause : il n’y a rien à reprendre.',
  marketOpen: 'Le marché est ouvert : attends la cloche de clôture.',
  marketClosed:
    '{due, select, known {Le parquet est fermé : la cloche d’ouverture sonne à {when}.} now {Le parquet est fermé, et la cloche d’ouverture sonne d’un instant à l’autre : réessaie à ce moment-là.}}',
  roundUnderway: 'Une manche est en cours : attends que chaque trader ait joué.',
  tooEarly: 'C’est trop tôt : réessaie à partir de {when}.',
  questionClosed: 'Cette réponse arrive trop tard : le tour est passé.',
  malformedDecision: 'Cette décision est injouable : {fault}.',
  noTraderNamed:
    '{floor, select, empty {Le parquet est vide : pas encore de trader à choisir.} staffed {Choisis un trader. Sur le parquet : {known}.}}',
  unknownTrader:
    '{floor, select, empty {Aucun trader nommé *{name}* ici. Le parquet est vide.} staffed {Aucun trader nommé *{name}* ici. Sur le parquet : {known}.}}',
  meant: '{name} ?',
  chaosUnderway: 'Un vote chaos est déjà ouvert : vote dans celui-là, jusqu’à {when}.',
  chaosCoolingDown:
    'La salle de presse passe encore le balai : le prochain vote chaos peut s’ouvrir à partir de {when}.',
  strikeFirst: 'Le titre du dernier vote n’a pas encore frappé : ouvre le prochain vote après, vers {when}.',
  voteClosed: 'Ce vote est clos : lances-en un autre avec `/chaos`, `/comeback` ou `/chair`.',
  unknownOption: 'Ce choix n’est pas dans ce vote : appuie sur un des boutons affichés maintenant.',
  badForm: 'Un des choix de ce formulaire n’est plus proposé : rouvre-le et choisis à nouveau.',
  motionUnderway:
    'Un vote sur un retour ou sur le fauteuil est déjà ouvert : vote dans celui-là, jusqu’à {when}.',
  motionCoolingDown:
    'Les membres viennent de voter : prochain vote sur un retour ou sur le fauteuil à partir de {when}.',
  bellFirstRound: 'La dernière manche est jouée : place à la cloche de clôture.',
  bellFirstChaos:
    'La cloche de clôture sonnerait avant la fin de ce vote : ouvres-en un après la prochaine cloche d’ouverture, vers {opens}.',
  bellFirstComeback:
    'La dernière manche commencerait avant la fin de ce vote : qui est en faillite revient de toute façon à la prochaine cloche d’ouverture, vers {opens}.',
  bellFirstChair:
    'La dernière manche commencerait avant la fin de ce vote : demande le fauteuil du patron après la prochaine cloche d’ouverture, vers {opens}.',
  bellFirstDirective:
    'Le bureau ne joue plus avant la cloche de clôture : il vend ce qu’il détient. Le prochain épisode ouvre vers {opens}.',
  notBankrupt: '{name} n’est pas en faillite : il n’y a pas de retour à voter.',
  nobodyBankrupt: 'Personne n’est en faillite : il n’y a personne à faire revenir.',
  whoseComeback: 'Plusieurs traders sont en faillite, alors choisis : {bankrupt}.',
  chairTaken:
    'Le fauteuil du patron est pris pour cet épisode : attends le prochain, qui ouvre vers {opens}.',
  notInChair: 'Seul le membre dans le fauteuil du patron dirige le bureau : `/chair` te met sur les rangs.',
  badHeadlineEmpty: 'Un titre a besoin de mots : écris-en un et renvoie-le.',
  badHeadlineTooLong:
    'Un titre a au plus {most, plural, one {# caractère} other {# caractères}} : raccourcis le tien et renvoie-le.',
  badHeadlineWaiting: 'Un de tes titres attend déjà : écris le suivant quand celui-là sera passé.',
  badHeadlinePileFull:
    'Trop de titres attendent un membre avec *Gérer le serveur* : choisis un de ceux du vote.',
  ownHeadlinesClosed: 'Les titres des membres sont désactivés sur ce serveur : choisis un de ceux du vote.',
  headlineGone: 'Ce titre n’attend plus : il a été relu, ou son vote est clos.',
  badHeadlineTooMany:
    'Ce vote a tous les titres qu’il peut prendre, ou déjà un des tiens : vote pour l’un d’eux.',
  bellNotOut:
    'La cloche d’ouverture et sa graine scellée ne sont pas encore sur le parquet : les paris ouvrent dès qu’elles y sont.',
  poolLocked:
    '{next, select, known {Les paris ont fermé {locked} : les mises tiennent jusqu’à la cloche de clôture. Les prochains marchés ouvrent avec la cloche d’ouverture, vers {opens}.} off {Les paris ont fermé {locked} : les mises tiennent jusqu’à la cloche de clôture. Le prochain épisode n’a aucun marché : un membre avec *Gérer le serveur* peut en ouvrir dans `/settings`.}}',
  badStake: 'Une mise est un nombre entier de jetons, 1 ou plus.',
  betElsewhere:
    'Ton pari dans *{market}* reste : **{chips}** sur {outcome}. `/bet` avec `autre-pari` (*tout déplacer ici*) déplace le tout sur une autre issue.',
  unknownMarket: 'Pas de marché *{name}* dans cet épisode : `/odds` montre ceux qui sont ouverts.',
  marketOff:
    '*{market}* est désactivé sur ce serveur : un membre avec *Gérer le serveur* peut l’ouvrir dans `/settings`, dès la prochaine cloche d’ouverture.',
  threadMarketShut:
    'Ce marché ne prend plus de paris : la manche qui le décide a commencé, il est décidé, ou il n’a jamais ouvert. `/odds` montre ceux qui sont ouverts.',
  notOnOffer: 'On ne peut pas parier là-dessus dans *{market}* : choisis parmi {known}.',
  poolVoid:
    '{next, select, known {Ce marché a été annulé ({why}), et toutes ses mises sont rendues. Les prochains marchés ouvrent vers {opens}.} off {Ce marché a été annulé ({why}), et toutes ses mises sont rendues. Le prochain épisode n’a aucun marché : un membre avec *Gérer le serveur* peut en ouvrir dans `/settings`.}}',
  lockedOut: 'Ta pause de paris court encore : tu pourras miser à nouveau à partir de {when}.',
  lockStands: 'Ta pause de paris tient jusqu’à {when} : on peut l’allonger, jamais la raccourcir.',
  overStakeCap:
    'Ton plafond est de **{cap}** à la fois, et **{staked}** sont déjà misés : mise moins, ou change-le avec `/limit`.',
  badLimitNone:
    'Choisis une limite : `plafond` pour le maximum de jetons misés à la fois, ou `jours-de-pause` pour une pause.',
  badLimitCap: 'Un plafond est un nombre entier de jetons, {most} au plus ; 0 le supprime.',
  badLimitLock: 'Une pause dure un nombre entier de jours, de 1 à {most}.',
  nothingToLeak:
    '{due, select, known {Rien à faire fuiter pour l’instant : attends la fin de la première manche, vers {when}.} now {Rien à faire fuiter pour l’instant : attends la fin de la première manche, d’un instant à l’autre.}}',
  badReason:
    'Donne un motif d’au plus {most, plural, one {# caractère} other {# caractères}} : tout le monde le lira.',
  notEnoughChips: 'Tu as **{balance}** et tu voulais miser **{wanted}** : choisis une mise plus petite.',
  noWager: 'Tu n’as aucun pari dans cet épisode : place-en un avec `/bet`.',
  alreadyDone: 'C’était déjà fait, une seule fois : rien de plus ne t’a été pris.',
  notFollowing: 'Tu ne suis pas ce trader : commence avec `/follow`.',
  powerHourUnderway: 'Une heure de folie est déjà en cours, jusqu’à {when}.',
  loudAlready:
    'Ici, une manche commence déjà {every} : une heure de folie n’irait pas plus vite. Elle sert à un rythme plus lent, que quelqu’un avec *Gérer le serveur* peut choisir dans `/settings`.',
  castWishGone: 'Ce changement de distribution n’attend plus : il est fait, ou annulé.',
  notInCast: 'Personne ne s’appelle *{name}* dans la distribution. On y trouve : {known}.',
  notRetired:
    '{away, select, nobody {Aucun départ sous le nom *{name}* : il n’y a personne à rappeler.} some {Aucun départ sous le nom *{name}*. Rappel possible pour : {known}.}}',
  badCardLength:
    '{part, select, name {Rien n’a changé : un nom a de 1 à {most} caractères.} title {Rien n’a changé : un titre a de 1 à {most} caractères.} persona {Rien n’a changé : une persona a de 1 à {most} caractères.}}',
  badCardLeverage:
    'Rien n’a changé : le levier est un nombre de {least} à {most}, au dixième, par exemple 1,5.',
  badCardUnlisted:
    '{part, select, home {Rien n’a changé : cette salle n’existe pas, choisis-en une dans la liste.} voice {Rien n’a changé : ce tempérament n’existe pas, choisis-en un dans la liste.} mind {Rien n’a changé : cet esprit n’existe pas, choisis-en un dans la liste.}}',
  badCardUnseen: 'Rien n’a changé : un nom a besoin d’une lettre ou d’un chiffre qu’on puisse voir.',
  badCardReserved: 'Rien n’a changé : Discord se réserve les noms qui contiennent « discord » ou « clyde ».',
  nameTaken: 'La distribution a déjà *{name}* : choisis un autre nom.',
  roleTaken: 'Une seule personne peut tenir ce rôle : retire d’abord *{name}*.',
  castFull:
    'Le parquet a de la place pour {most, plural, one {# trader} other {# traders}} : retires-en un d’abord.',
  castTooSmall:
    'Pour une course, il faut au moins {least, plural, one {# trader} other {# traders}} : ajoutes-en un avant de retirer celui-ci.',
} as const;
