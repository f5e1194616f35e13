// The threads of an episode as the paper tells them, in Portuguese: how one began, how it turned and how it ended, each in a
// whole sentence.

export const storyThreads = {
  heading: ['O que fizeram entre si', 'Acordos, e no que deram', 'Nas entrelinhas'],

  beganBet: '{one} ofereceu a {other} uma aposta por {matter}: {terms}.',
  beganPact: '{one} ofereceu a {other} um pacto por {matter}: {terms}.',
  beganTip: '{one} cochichou a {other} uma dica por {matter}: {terms}.',
  beganLoan: '{one} pediu a {other} um empréstimo de {stake}, com {matter} de garantia.',
  beganDare: '{one} desafiou {other} por {matter}: {terms}.',
  beganSecret:
    '{one} tinha visto o livro aberto de {other} ao lado de {matter}, {trade}, e deu preço ao silêncio: {stake}.',
  beganFeud:
    '{one} não perdoou a {other} {cause, select, welshed {a aposta não paga} broken {o pacto quebrado} bailed {o pacto abandonado} burned {a dica furada} soldOut {a dica armadilha} defaulted {o empréstimo que não voltou} told {o segredo contado} none {a velha história}}, e abriu uma rixa por {matter}.',
  beganBefore: 'A rixa de {one} e {other} por {matter} continuava aberta desde o episódio {episode}.',

  turnedBet:
    '{raised, select, yes {{taker} dobrou a aposta para {stake}} no {{taker} topou}}, e no fim da rodada {round} {asset} estava em {price}: {loser} tinha perdido.',
  turnedBetOpen:
    '{raised, select, yes {{taker} dobrou a aposta para {stake}} no {{taker} topou}}, e tudo ficou para o sino de fechamento.',
  turnedPact:
    '{taker} apertou a mão{short, select, yes {, mas só até a rodada {round}} no {}}{next, select, vowed {, e {who} jurou{inRound} cumprir} vowedToo {, e jurou{inRound} cumprir} doubted {, e {who} perguntou{inRound} se ainda valia} doubtedToo {, e perguntou{inRound} se ainda valia} none {}}.',
  turnedTip: '{other} acreditou{lie, select, yes {, sem saber que {one} tinha apostado no contrário} no {}}.',
  turnedLoan:
    '{other} emprestou{strings, select, yes {, mas queria {due} de volta} no {}}{duns, plural, =0 {} one {, e mais tarde veio cobrar uma vez} many {, e mais tarde veio cobrar # vezes} other {, e mais tarde veio cobrar # vezes}}{stalled, select, yes {, e só ouviu desculpas} no {}}.',
  turnedDare:
    '{other} topou o desafio{sweet, select, yes {, mas por uma prenda pior ({forfeit})} no {}}{boast, select, yes {, e se gabou disso{inRound}} no {}}.',
  turnedSecret:
    '{paid, select, yes {{other} pagou os {stake}} no {{other} não quis pagar, e disse a {one} que falasse}}.',
  turnedFeud:
    '{jabs, plural, =0 {Ninguém cedeu} one {Veio uma alfinetada} many {Vieram # alfinetadas} other {Vieram # alfinetadas}}{hand, select, out {, até que {who} estendeu a mão} spurned {; {who} estendeu a mão, e {whom} recusou} none {}}.',
  turnedInRound: ' na rodada {round}',
  turnedHaggled: '{who} só queria em outros termos: {terms}.',

  endedOpen: 'O sino tocou, e {one} e {other} continuavam de mal.',
  endedRefused: '{who} disse não a {whom}.',
  endedPaid: '{loser} pagou os {sum} a {winner} e usou {forfeit} até o sino.',
  endedPaidLate: '{loser} pagou os {sum} a {winner} no último minuto, com o sino tocando.',
  endedWelshed: '{loser} se recusou a pagar os {sum} a {winner}.',
  endedKept: 'Ninguém largou até o fim: {one} e {other} cumpriram o pacto.',
  endedBroken: '{who} quebrou o pacto com {whom}{went, select, yes {: {trade}} no {}}.',
  endedBailed: '{who} largou o pacto com {whom} antes da hora{went, select, yes {: {trade}} no {}}.',
  endedFizzled: 'No fim alguém já tinha largado: o pacto de {one} e {other} deu em nada.',
  endedCameTrue:
    '{asset} foi de {from} a {to}: {lie, select, yes {a mentira de {one} virou verdade, e {other} fez bem em acreditar} no {{one} tinha dito a verdade a {other}}}.',
  endedBurned:
    '{asset} foi de {from} a {to}: {lie, select, yes {era mentira, e {one} queimou {other}} no {{one} falou de boa-fé, e mesmo assim queimou {other}}}.',
  endedSoldOut:
    '{who} apostou contra a própria dica em que {whom} tinha acreditado{went, select, yes {: {trade}} no {}}.',
  endedRepaid:
    '{one} devolveu os {sum} a {other}{late, select, yes { no último minuto, com o sino tocando} no {}}.',
  endedDefaulted: '{one} ficou com o dinheiro: {other} nunca mais viu os {sum}.',
  endedDone: '{other} conseguiu e saiu ganhando, e {one} teve que usar {forfeit}.',
  endedFailed: '{other} não saiu ganhando e teve que usar {forfeit}.',
  endedQuit: '{other} amarelou e teve que usar {forfeit}; {one} só olhava.',
  endedTold:
    '{paid, select, yes {{one} tinha recebido para se calar, e mesmo assim contou a {heard, select, one {{third}} all {todo mundo}} o que {other} tinha} no {{one} contou a {heard, select, one {{third}} all {todo mundo}} o que {other} tinha}}.',
  endedSilent: '{one} guardou o segredo de {other} até o sino.',
  endedMadeUp: '{who} aceitou a mão de {whom}, e a rixa acabou.',
  endedRuined: 'Uma falência acabou com tudo: entre {one} e {other} nada mais se acertou.',
  endedFaded: 'Entre {one} e {other} não deu em mais nada.',
} as const;
