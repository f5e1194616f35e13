// The betting markets in Portuguese: what each asks, when it comes true, and a bet mentioned in passing.

export const markets = {
  winner: 'Quem vence o episódio {episode}',
  firstBankrupt: 'Quem vai falir primeiro no episódio {episode}',
  headToHead: 'Mano a mano do episódio {episode}',
  hypocrite: 'Maior hipocrisia do episódio {episode}',
  winnerRule: 'Vence quem lucrar mais desde o sino de abertura.',
  firstBankruptRule: 'Quem falir primeiro até o sino de fechamento, ou ninguém.',
  headToHeadRule: 'Vence quem lucrar mais desde o sino de abertura, só entre estes dois rivais.',
  hypocriteRule: 'Quem mais disse uma coisa e operou outra.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: 'primeira falência: {outcome}',
  headToHeadClaim: '{outcome} no mano a mano',
  hypocriteClaim: 'hipocrisia: {outcome}',
  chipsArePlay: 'Fichas não podem ser compradas, vendidas, dadas nem resgatadas.',
  howItPays:
    '-# Empate: primeiro o bolão se divide por igual entre os traders empatados. Ninguém acertou: toda aposta é devolvida.',
} as const;
