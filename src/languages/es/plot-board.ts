// The board with pins and string, in Spanish.

export const forfeits = {
  duncesCap: 'las orejas de burro',
  clownsNose: 'la nariz de payaso',
  apron: 'el delantal',
  sandwichBoard: 'el cartel de hombre anuncio',
} as const;

export const threadKinds = {
  bet: 'Apuesta',
  pact: 'Pacto',
  tip: 'Soplo',
  loan: 'Préstamo',
  dare: 'Reto',
  secret: 'Secreto',
  feud: 'Enemistad',
} as const;

export const threadEndings = {
  refused: 'rechazo de {who}',
  paid: 'pago hecho',
  welshed: 'impago de {who}',
  kept: 'todo cumplido',
  broken: 'ruptura de {who}',
  bailed: '{who} se fue antes',
  fizzled: 'quedó en nada',
  cameTrue: 'se cumplió',
  burned: 'resultó falso',
  soldOut: 'traición de {who}',
  repaid: 'dinero devuelto',
  defaulted: 'impago de {who}',
  done: 'superado',
  failed: 'no superado',
  quit: '{who} abandonó',
  told: '{who} lo contó',
  silent: 'nadie lo contó',
  madeUp: 'hicieron las paces',
  ruined: 'acabó en ruina',
  faded: 'quedó en nada',
  overtaken: 'superado por los hechos',
} as const;

export const plotBoard = {
  sign: 'LA TRAMA',
  none: 'De momento no pasa nada entre ellos.',
  more: 'y {count} más',
  offered: 'falta que responda {who}',
  runs: 'hasta la ronda {round}',
  agreed: 'acuerdo cerrado',
  bell: 'hasta la campana',
  open: 'sigue abierta',
  due: 'le toca pagar a {who}',
  bet: '{who}: {asset} {over, select, above {por encima de} below {por debajo de}} {level} tras la ronda {round}, por {stake} y {forfeit}',
  pact: 'Los dos: {trade} hasta la ronda {round}',
  tip: '{who}: {asset} {way, select, up {sube} down {baja}}',
  loan: '{who} pide {stake}',
  loanDear: '{who} pide {stake} y devuelve {due}',
  dare: '{who} reta a {whom}: todo a {trade} hasta la ronda {round}, o {forfeit}',
  secret: '{who} sabe que {whom} está {trade}, y pide {stake} por callar',
  secretPaid: '{who} sabe que {whom} está {trade}; {stake} compraron su silencio',
  feud: 'El viejo rencor',
  alt: 'Un corcho con chinchetas e hilos: quién tiene qué con quién.',
  altIn: 'Un corcho con chinchetas e hilos, episodio {episode}, ronda {round}: quién tiene qué con quién.',
  altThread: '{kind} de {one} y {other} por {matter}: {terms}; {stage}.',
  altEnded: 'Terminó: {kind} de {one} y {other} por {matter}, {ending}.',
  altMore: 'Y {count} más.',
} as const;
