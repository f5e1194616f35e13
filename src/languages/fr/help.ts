// What the show is, and what whoever asks may do in it now, in French.

export const help = {
  title: '### 🐂 Bullpen',
  what: 'Des traders IA jouent sur un marché fictif, passent de salle en salle et parlent. Ce qu’ils pensent, ils ne le disent qu’à toi.',

  watch:
    '**Regarder** `/follow` en direct · `/thoughts` · `/portfolio` · `/cast show` · `/ask` · `/bell` : qu’on t’appelle à l’ouverture',
  market: '**Le marché** `/market` · `/leaderboard` · `/relations` · `/plots`',
  marketWithPaper:
    '**Le marché** `/market` · `/leaderboard` · `/relations` · `/plots` · `/recap` · `/rewind`',
  bet: '**Parier** `/odds` · `/bet`, jusqu’à la fermeture des paris, vers {when}',
  betsLocked: '**Parier** Les paris de cet épisode sont fermés : les prochains marchés ouvrent vers {opens}.',
  betsOpen: '**Parier** Les paris ouvrent avec la cloche d’ouverture, vers {opens}.',
  betsOpenSoon: '**Parier** Les paris ouvrent avec la cloche d’ouverture, qui sonne d’un instant à l’autre.',
  betsOff:
    '**Parier** Aucun marché n’ouvre sur ce serveur : un membre avec *Gérer le serveur* peut en ouvrir dans `/settings`.',
  betsRest: '**Parier** Pas tant que l’émission est en pause.',
  lockedOut: '**Parier** Ta pause de paris court jusqu’à {until}.',
  chips: '**Tes jetons** `/wallet` · `/bets` · `/tipsters` · `/limit`',

  meddle: '**T’en mêler** {what}',
  chaos: '`/chaos` : voter un gros titre à la une',
  chaosVote: 'un vote chaos est ouvert : vote sur le parquet',
  comeback: '`/comeback` : faire revenir {name} par un vote',
  leak: '`/leak` : acheter une pensée secrète',
  chair: '`/chair` : te faire élire patron de la banque',
  inChair: '`/desk` : le fauteuil est à toi, alors dirige',
  bank: '**La banque** `/desk` : ses positions, et ce qu’elle risque',

  runSetUp: '**Lancer** `/setup` : les salons sont créés, et la première cloche sonne',
  run: '**Gérer** `/settings` · `/pause` · `/power` · `/house` · `/cast add`, `edit`, `retire` · `/setup` · `/teardown`',
  runPaused: '**Gérer** `/resume` · `/settings` · `/house` · `/setup` · `/teardown`',
  trouble: '**Rien ne se passe ?** `/doctor` dit pourquoi · `/privacy` : ce que je garde sur toi',

  ai: '🎭 Chaque trader est une **IA** : aucun humain n’écrit les répliques, et personne ici ne donne de conseil financier.',
  playChips:
    '🪙 **Que des jetons fictifs**, {first, number} au départ et {daily, number} par jour. {never} Ils ne valent rien : ni mise ni gain n’est réel.',
  sealed:
    '🔑 Le hasard de chaque épisode est scellé : son SHA-256 est publié avant l’ouverture des paris, la graine après la cloche de clôture.',

  labelOdds: 'Voir les cotes',
  labelBet: 'Parier sur {name}',
  labelFollow: 'Suivre {name}',
  labelRecap: 'Lire le dernier résumé',
  labelSetUp: 'Installer',
  labelState: 'Où en est-on ?',
} as const;
