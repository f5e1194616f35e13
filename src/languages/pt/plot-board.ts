// The board with pins and string, in Portuguese.

export const forfeits = {
  duncesCap: 'o chapéu de burro',
  clownsNose: 'o nariz de palhaço',
  apron: 'o avental',
  sandwichBoard: 'a placa de homem-sanduíche',
} as const;

export const threadKinds = {
  bet: 'Aposta',
  pact: 'Pacto',
  tip: 'Dica',
  loan: 'Empréstimo',
  dare: 'Desafio',
  secret: 'Segredo',
  feud: 'Rixa',
} as const;

export const threadEndings = {
  refused: 'recusa de {who}',
  paid: 'conta paga',
  welshed: 'calote de {who}',
  kept: 'tudo cumprido',
  broken: 'quebra de {who}',
  bailed: '{who} saiu antes',
  fizzled: 'deu em nada',
  cameTrue: 'deu certo',
  burned: 'era mentira',
  soldOut: 'traição de {who}',
  repaid: 'dinheiro devolvido',
  defaulted: 'calote de {who}',
  done: 'cumprido',
  failed: 'não cumprido',
  quit: '{who} desistiu',
  told: '{who} contou',
  silent: 'ninguém contou',
  madeUp: 'fizeram as pazes',
  ruined: 'acabou em ruína',
  faded: 'deu em nada',
  overtaken: 'superado pelos fatos',
} as const;

export const plotBoard = {
  sign: 'A TRAMA',
  none: 'Ainda não há nada entre eles.',
  more: 'e mais {count}',
  offered: 'falta {who} responder',
  runs: 'até a rodada {round}',
  agreed: 'combinado',
  bell: 'até o sino',
  open: 'em aberto',
  due: 'falta {who} pagar',
  bet: '{who}: {asset} {over, select, above {acima de} below {abaixo de}} {level} após a rodada {round}, por {stake} e {forfeit}',
  pact: 'Os dois: {trade} até a rodada {round}',
  tip: '{who}: {asset} {way, select, up {sobe} down {cai}}',
  loan: '{who} pede {stake}',
  loanDear: '{who} pede {stake} e devolve {due}',
  dare: '{who} desafia {whom}: tudo em {trade} até a rodada {round}, ou {forfeit}',
  secret: '{who} sabe que {whom} está em {trade} e pede {stake} para calar',
  secretPaid: '{who} sabe que {whom} está em {trade}; {stake} compraram o silêncio',
  feud: 'A velha mágoa',
  alt: 'Um mural com alfinetes e barbante: quem tem o quê com quem.',
  altIn: 'Um mural com alfinetes e barbante, episódio {episode}, rodada {round}: quem tem o quê com quem.',
  altThread: '{kind} de {one} e {other} por {matter}: {terms}; {stage}.',
  altEnded: 'Acabou: {kind} de {one} e {other} por {matter}, {ending}.',
  altMore: 'E mais {count}.',
} as const;
