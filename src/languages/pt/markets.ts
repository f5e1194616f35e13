// The betting markets in Portuguese: what each asks, when it comes true, and a bet mentioned in passing.

export const markets = {
  winner: 'Quem vence o episódio {episode}',
  firstBankrupt: 'Quem vai falir primeiro no episódio {episode}',
  headToHead: 'Mano a mano do episódio {episode}',
  hypocrite: 'Maior hipocrisia do episódio {episode}',
  sideBet: 'Uma aposta a dois do episódio {episode}',
  pact: 'Um pacto do episódio {episode}',
  dare: 'Um desafio do episódio {episode}',
  sideBetAsks: 'Quem vence a aposta de {one} e {other}? {one} diz: {terms}',
  pactAsks: 'O pacto de {one} e {other} se cumpre? {terms}',
  dareAsks: '{other} vence o desafio de {one}? {terms}',
  sideBetLabel: 'Aposta: {one} ou {other}',
  pactLabel: 'Pacto: {one} e {other}',
  dareLabel: 'Desafio: {other}',
  winnerRule: 'Vence quem lucrar mais desde o sino de abertura.',
  firstBankruptRule: 'Quem falir primeiro até o sino de fechamento, ou ninguém.',
  headToHeadRule: 'Vence quem lucrar mais desde o sino de abertura, só entre estes dois rivais.',
  hypocriteRule: 'Quem mais disse uma coisa e operou outra.',
  sideBetRule: 'Vence quem acertar o preço, pago ou não. Se não der em nada, toda aposta é devolvida.',
  pactRule:
    'Cumpre-se se os dois lados aguentarem até o fim da última rodada; quem opera ao contrário ou sai o rompe. Se não der em nada, toda aposta é devolvida.',
  dareRule:
    'Vence com lucro no fim da última rodada; sem lucro, ou desistindo, perde. Se não der em nada, toda aposta é devolvida.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: 'primeira falência: {outcome}',
  headToHeadClaim: '{outcome} no mano a mano',
  hypocriteClaim: 'hipocrisia: {outcome}',
  sideBetClaim: '{outcome} na aposta a dois',
  pactClaim: '{outcome}',
  dareClaim: '{outcome}',
  chipsArePlay: 'Fichas não podem ser compradas, vendidas, dadas nem resgatadas.',
  howItPays:
    '-# Empate: primeiro o bolão se divide por igual entre os traders empatados. Ninguém acertou: toda aposta é devolvida.',
} as const;
