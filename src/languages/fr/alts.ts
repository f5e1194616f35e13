// What the pictures show, in French.

export const alts = {
  comma: ', ',
  semicolon: ' ; ',

  boardBefore: 'Classement avant le premier épisode.',
  boardClosed: 'Classement après l’épisode {episode}.',
  boardOpening: 'Classement de l’épisode {episode}, cloche d’ouverture.',
  boardRound: 'Classement de l’épisode {episode}, manche {round} sur {rounds}.',
  nobodyTrades: 'Personne ne joue encore.',
  row: '{rank}. {name} ({title}) {equity}, {details}.',
  rowBrief: '{rank}. {name} {equity}, {details}.',
  rowBarest: '{rank}. {name} {equity}.',
  rowBroke: '{rank}. {name} {equity}, en faillite.',
  even: 'à l’équilibre',
  change: '{way, select, up {gagne {change}} down {perd {change}}}',
  changeShare: '{way, select, up {gagne {change} ({share})} down {perd {change} ({share})}}',
  places:
    '{way, select, climbed {{places, plural, one {gagne une place} other {gagne # places}}} fell {{places, plural, one {perd une place} other {perd # places}}}}',
  backed: '{chips, plural, one {# jeton misé dessus} other {# jetons misés dessus}}',
  won: 'a gagné',
  wonEpisode: 'a gagné l’épisode',
  bankrupt: 'en faillite',
  wentBankrupt: 'a fait faillite',
  price: '{asset} {price} ({change})',
  prices: '{prices}.',

  office: '{occasion}.',
  officeBefore: 'Les bureaux avant le premier épisode',
  officeClosed: 'Les bureaux après l’épisode {episode}',
  officeOpening: 'Les bureaux à la cloche d’ouverture de l’épisode {episode}',
  officeRound: 'Les bureaux, épisode {episode}, manche {round} sur {rounds}',
  nobodyIn: 'Il n’y a personne.',
  room: '{room} : {people}.',
  calm: '{name}',
  gloating: '{name}, qui jubile',
  panicking: '{name}, en panique',
  ruined: '{name}, à sec',
  says: '{who} dit « {line} »',
  news: 'À la une : {text}',

  hallEmpty: 'Panthéon : aucune saison n’est encore finie.',
  hall: 'Panthéon.',
  champion: 'Saison {season} : {name}, {equity}.',
  hallEarlier: 'Et {count} avant.',

  marketOpen: 'Le marché, épisode {episode}, manche {round}.',
  marketClosed: 'Le marché, fermé.',
  curve: '{asset} {price}, {change} depuis la cloche.',
  curveBetween: '{asset} {price}, {change} depuis la cloche, entre {low} et {high}.',
  weatherIn: '{regime}, c’est confirmé : manche {round}.',
  weatherFrom: '{regime}, c’est confirmé : manches {from} à {to}.',
  assetHalted: '{asset} : cotation suspendue par la régulation, manche {round}.',
  marketHalted:
    'Échanges {end, select, over {terminés} halted {suspendus}}, {percent} % de baisse, manche {round}.',
  headline: 'Titre {number}, manche {round} : {text}.',

  pool: '{market} : cagnotte de {chips}, {bets, select, open {les cotes bougent à chaque pari} locked {les paris sont fermés}}.',
  poolSealed:
    '{market} : cagnotte de {chips}, {bets, select, open {les cotes s’affichent dès que trois membres ont parié} locked {les paris sont fermés et les cotes cachées, car moins de trois membres ont parié}}.',
  unbacked: '{name} : aucun pari.',
  unbackedBroke: '{name} : aucun pari, en faillite.',
  onOffer: '{name}.',
  onOfferBroke: '{name}, en faillite.',
  outcome: '{name} : {odds} pour l’instant, {chips}.',
  outcomeBroke: '{name} : {odds} pour l’instant, {chips}, en faillite.',

  portfolio: 'Positions : {name} ({title}), place {place}.',
  equity: 'Capital {equity}.',
  equityToday: 'Capital {equity}, {change} aujourd’hui.',
  owes: 'Doit {cash} à la banque.',
  cash: 'Liquidités {cash}.',
  holdsNothing: 'Aucune position.',
  holds:
    '{side, select, long {À l’achat sur {asset} : valeur {worth}, coût {cost}, gain {profit}} short {À la vente sur {asset} : valeur {worth}, coût {cost}, gain {profit}}}.',
  isBankrupt: 'En faillite.',

  recap: 'Résumé de l’épisode {episode}.',
  recapRow: '{rank}. {name} {equity} ({profit}).',
  recapRowMarked: '{rank}. {name} {equity} ({profit}), {marks}.',
  moment: 'Manche {round} : {text}.',

  relations: 'Brouilles et alliances.',
  relationsIn: 'Brouilles et alliances de l’épisode {episode}.',
  tie: '{one} et {other} : {kind} ; {times, plural, one {{deed}, manche {round}.} other {{deed} # fois, en dernier à la manche {round}.}}',

  scene: '{title} : {text}',
} as const;
