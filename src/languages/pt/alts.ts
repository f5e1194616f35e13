// What the pictures show, in Portuguese, for those who do not see them.

export const alts = {
  comma: ', ',
  semicolon: '; ',

  boardBefore: 'Classificação antes do primeiro episódio.',
  boardClosed: 'Classificação depois do episódio {episode}.',
  boardOpening: 'Classificação do episódio {episode}, sino de abertura.',
  boardRound: 'Classificação do episódio {episode}, rodada {round} de {rounds}.',
  nobodyTrades: 'Ainda não há ninguém operando.',
  row: '{rank}. {name} ({title}) {equity}, {details}.',
  rowBrief: '{rank}. {name} {equity}, {details}.',
  rowBarest: '{rank}. {name} {equity}.',
  rowBroke: '{rank}. {name} {equity}, em falência.',
  even: 'no zero a zero',
  change: '{way, select, up {ganha {change}} down {perde {change}}}',
  changeShare: '{way, select, up {ganha {change} ({share})} down {perde {change} ({share})}}',
  places:
    '{way, select, climbed {{places, plural, one {subiu # posição} other {subiu # posições}}} fell {{places, plural, one {caiu # posição} other {caiu # posições}}}}',
  backed: '{chips, plural, one {com # ficha a favor} other {com # fichas a favor}}',
  won: 'venceu',
  wonEpisode: 'venceu o episódio',
  bankrupt: 'em falência',
  wentBankrupt: 'faliu',
  price: '{asset} {price} ({change})',
  prices: '{prices}.',

  office: '{occasion}.',
  officeBefore: 'O escritório antes do primeiro episódio',
  officeClosed: 'O escritório depois do episódio {episode}',
  officeOpening: 'O escritório no sino de abertura do episódio {episode}',
  officeRound: 'O escritório, episódio {episode}, rodada {round} de {rounds}',
  nobodyIn: 'Não tem ninguém.',
  room: '{room}: {people}.',
  calm: '{name}',
  gloating: '{name}, cantando vitória',
  panicking: '{name}, em pânico',
  ruined: '{name}, na ruína',
  says: '{who} diz “{line}”',
  news: 'Notícia: {text}',

  hallEmpty: 'Hall da fama: nenhuma temporada terminou ainda.',
  hall: 'Hall da fama.',
  champion: 'Temporada {season}: {name}, {equity}.',
  hallEarlier: 'E mais {count} de antes.',

  marketOpen: 'Mercado no episódio {episode}, rodada {round}.',
  marketClosed: 'Mercado, fechado.',
  curve: '{asset} {price}, {change} desde o sino.',
  curveBetween: '{asset} {price}, {change} desde o sino, entre {low} e {high}.',
  weatherIn: 'Clima confirmado: {regime}, rodada {round}.',
  weatherFrom: 'Clima confirmado: {regime}, rodadas {from} a {to}.',
  assetHalted: 'A regulação suspendeu {asset}, rodada {round}.',
  marketHalted:
    'Pregão {end, select, over {encerrado} halted {suspenso}}, queda de {percent}%, rodada {round}.',
  headline: 'Manchete {number}, rodada {round}: {text}.',

  pool: '{market}: bolão de {chips}, {bets, select, open {as cotações mudam a cada aposta} locked {apostas fechadas}}.',
  poolSealed:
    '{market}: bolão de {chips}, {bets, select, open {as cotações aparecem quando três membros tiverem apostado} locked {apostas fechadas e cotações ocultas, porque menos de três membros apostaram}}.',
  unbacked: '{name}: ninguém ainda.',
  unbackedBroke: '{name}: ninguém ainda, em falência.',
  onOffer: '{name}.',
  onOfferBroke: '{name}, em falência.',
  outcome: '{name}: {odds} agora, {chips}.',
  outcomeBroke: '{name}: {odds} agora, {chips}, em falência.',

  portfolio: 'Portfólio de {name} ({title}), {place}º lugar.',
  equity: 'Patrimônio {equity}.',
  equityToday: 'Patrimônio {equity}, {change} hoje.',
  owes: 'Deve {cash} ao banco.',
  cash: 'Caixa {cash}.',
  holdsNothing: 'Sem posição.',
  holds:
    '{side, select, long {Compra de {asset}: vale {worth}, custo {cost}, lucro {profit}} short {Venda de {asset}: vale {worth}, custo {cost}, lucro {profit}}}.',
  isBankrupt: 'Em falência.',

  recap: 'Resumo do episódio {episode}.',
  recapRow: '{rank}. {name} {equity} ({profit}).',
  recapRowMarked: '{rank}. {name} {equity} ({profit}), {marks}.',
  moment: 'Rodada {round}: {text}.',

  relations: 'Rixas e alianças.',
  relationsIn: 'Rixas e alianças no episódio {episode}.',
  tie: '{one} e {other}: {kind}; {times, plural, one {{deed} na rodada {round}.} other {{deed} # vezes, a última na rodada {round}.}}',

  scene: '{title}: {text}',
} as const;
