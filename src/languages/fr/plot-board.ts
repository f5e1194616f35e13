// The board with pins and string, in French.

export const forfeits = {
  duncesCap: 'le bonnet d’âne',
  clownsNose: 'le nez de clown',
  apron: 'le tablier',
  sandwichBoard: 'le panneau d’homme-sandwich',
} as const;

export const threadKinds = {
  bet: 'Pari',
  pact: 'Pacte',
  tip: 'Tuyau',
  loan: 'Prêt',
  dare: 'Défi',
  secret: 'Secret',
  feud: 'Brouille',
} as const;

export const threadEndings = {
  refused: 'refusé par {who}',
  paid: 'payé',
  welshed: 'impayé par {who}',
  kept: 'tenu par les deux',
  broken: 'rompu par {who}',
  bailed: 'quitté par {who}',
  fizzled: 'n’a rien donné',
  cameTrue: 's’est vérifié',
  burned: 'était faux',
  soldOut: 'trahi par {who}',
  repaid: 'remboursé',
  defaulted: 'impayé par {who}',
  done: 'réussi',
  failed: 'manqué',
  quit: '{who} se dégonfle',
  told: 'révélé par {who}',
  silent: 'jamais révélé',
  madeUp: 'réconciliation',
  ruined: 'fini en ruine',
  faded: 'n’a rien donné',
  overtaken: 'dépassé',
} as const;

export const plotBoard = {
  sign: 'INTRIGUES',
  none: 'Il ne se passe encore rien entre eux.',
  more: 'et {count} de plus',
  offered: 'à {who} de répondre',
  runs: 'jusqu’à la manche {round}',
  agreed: 'conclu',
  bell: 'jusqu’à la cloche',
  open: 'en cours',
  due: 'à {who} de payer',
  bet: '{who} : {asset} {over, select, above {au-dessus de} below {au-dessous de}} {level} après la manche {round}, pour {stake} et {forfeit}',
  pact: 'Tous deux {trade} jusqu’à la manche {round}',
  tip: '{who} : {asset} {way, select, up {monte} down {baisse}}',
  loan: '{who} emprunte {stake}',
  loanDear: '{who} emprunte {stake} et rend {due}',
  dare: '{who} défie {whom} : tout miser {trade} jusqu’à la manche {round}, ou {forfeit}',
  secret: '{who} sait ce que tient {whom} ({trade}) et demande {stake} pour se taire',
  secretPaid: '{who} sait ce que tient {whom} ({trade}) ; son silence a coûté {stake}',
  feud: 'La vieille rancune',
  alt: 'Un tableau de liège, des épingles et du fil : qui a quoi avec qui.',
  altIn:
    'Un tableau de liège, des épingles et du fil, épisode {episode}, manche {round} : qui a quoi avec qui.',
  altThread: '{kind}, {one} et {other}, pour {matter} : {terms} ; {stage}.',
  altEnded: 'Fini : {kind}, {one} et {other}, pour {matter}, {ending}.',
  altMore: 'Et {count} de plus.',
} as const;
