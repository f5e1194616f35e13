// What the pictures show, in Spanish, for those who do not see them.

export const alts = {
  comma: ', ',
  semicolon: '; ',

  boardBefore: 'Clasificación antes del primer episodio.',
  boardClosed: 'Clasificación tras el episodio {episode}.',
  boardOpening: 'Clasificación del episodio {episode}, campana de apertura.',
  boardRound: 'Clasificación del episodio {episode}, ronda {round} de {rounds}.',
  nobodyTrades: 'Aún no opera nadie.',
  row: '{rank}. {name} ({title}) {equity}, {details}.',
  rowBrief: '{rank}. {name} {equity}, {details}.',
  rowBarest: '{rank}. {name} {equity}.',
  rowBroke: '{rank}. {name} {equity}, en quiebra.',
  even: 'ni gana ni pierde',
  change: '{way, select, up {gana {change}} down {pierde {change}}}',
  changeShare: '{way, select, up {gana {change} ({share})} down {pierde {change} ({share})}}',
  places:
    '{way, select, climbed {{places, plural, one {sube un puesto} other {sube # puestos}}} fell {{places, plural, one {baja un puesto} other {baja # puestos}}}}',
  backed: '{chips, plural, one {con # ficha a su favor} other {con # fichas a su favor}}',
  won: 'ganó',
  wonEpisode: 'ganó el episodio',
  bankrupt: 'en quiebra',
  wentBankrupt: 'quebró',
  price: '{asset} {price} ({change})',
  prices: '{prices}.',

  office: '{occasion}.',
  officeBefore: 'La oficina antes del primer episodio',
  officeClosed: 'La oficina tras el episodio {episode}',
  officeOpening: 'La oficina en la campana de apertura del episodio {episode}',
  officeRound: 'La oficina, episodio {episode}, ronda {round} de {rounds}',
  nobodyIn: 'No hay nadie.',
  room: '{room}: {people}.',
  calm: '{name}',
  gloating: '{name}, en plena celebración',
  panicking: '{name}, en pánico',
  ruined: '{name}, en la ruina',
  says: '{who} dice «{line}»',
  news: 'Noticia: {text}',

  hallEmpty: 'Salón de la fama: aún no ha terminado ninguna temporada.',
  hall: 'Salón de la fama.',
  champion: 'Temporada {season}: {name}, {equity}.',
  hallEarlier: 'Y {count} más antes.',

  marketOpen: 'Mercado en el episodio {episode}, ronda {round}.',
  marketClosed: 'Mercado, cerrado.',
  curve: '{asset} {price}, {change} desde la campana.',
  curveBetween: '{asset} {price}, {change} desde la campana, entre {low} y {high}.',
  weatherIn: 'Se confirma: {regime}, ronda {round}.',
  weatherFrom: 'Se confirma: {regime}, rondas {from} a {to}.',
  assetHalted: '{asset}, en suspenso por orden regulatoria, ronda {round}.',
  marketHalted:
    'Negociación {end, select, over {terminada} halted {suspendida}}, caída del {percent} %, ronda {round}.',
  headline: 'Titular {number}, ronda {round}: {text}.',

  pool: '{market}: bote de {chips}, {bets, select, open {las cuotas cambian con cada apuesta} locked {las apuestas están cerradas}}.',
  poolSealed:
    '{market}: bote de {chips}, {bets, select, open {las cuotas se ven cuando hayan apostado tres miembros} locked {las apuestas están cerradas y las cuotas ocultas, porque apostaron menos de tres miembros}}.',
  unbacked: '{name}: nadie todavía.',
  unbackedBroke: '{name}: nadie todavía, en quiebra.',
  onOffer: '{name}.',
  onOfferBroke: '{name}, en quiebra.',
  outcome: '{name}: {odds} ahora, {chips}.',
  outcomeBroke: '{name}: {odds} ahora, {chips}, en quiebra.',

  portfolio: 'Portafolio de {name} ({title}), puesto {place}.',
  equity: 'Capital {equity}.',
  equityToday: 'Capital {equity}, {change} hoy.',
  owes: 'Debe al banco {cash}.',
  cash: 'Efectivo {cash}.',
  holdsNothing: 'No tiene nada.',
  holds:
    '{side, select, long {Largo en {asset}: vale {worth}, costó {cost}, ganancia {profit}} short {Corto en {asset}: vale {worth}, costó {cost}, ganancia {profit}}}.',
  isBankrupt: 'En quiebra.',

  recap: 'Resumen del episodio {episode}.',
  recapRow: '{rank}. {name} {equity} ({profit}).',
  recapRowMarked: '{rank}. {name} {equity} ({profit}), {marks}.',
  moment: 'Ronda {round}: {text}.',

  relations: 'Enemistades y alianzas.',
  relationsIn: 'Enemistades y alianzas en el episodio {episode}.',
  tie: '{one} y {other}: {kind}; {times, plural, one {{deed} en la ronda {round}.} other {{deed} # veces, la última en la ronda {round}.}}',

  scene: '{title}: {text}',
} as const;
