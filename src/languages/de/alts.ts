// What the pictures show, in German, for those who do not see them.

export const alts = {
  comma: ', ',
  semicolon: '; ',

  boardBefore: 'Rangliste vor der ersten Folge.',
  boardClosed: 'Rangliste nach Folge {episode}.',
  boardOpening: 'Rangliste von Folge {episode}, Eröffnungsglocke.',
  boardRound: 'Rangliste von Folge {episode}, Runde {round} von {rounds}.',
  nobodyTrades: 'Noch handelt niemand.',
  row: '{rank}. {name} ({title}) {equity}, {details}.',
  rowBrief: '{rank}. {name} {equity}, {details}.',
  rowBarest: '{rank}. {name} {equity}.',
  rowBroke: '{rank}. {name} {equity}, pleite.',
  even: 'unverändert',
  change: '{way, select, up {{change} im Plus} down {{change} im Minus}}',
  changeShare: '{way, select, up {{change} im Plus ({share})} down {{change} im Minus ({share})}}',
  places:
    '{way, select, climbed {{places, plural, one {einen Platz hoch} other {# Plätze hoch}}} fell {{places, plural, one {einen Platz runter} other {# Plätze runter}}}}',
  backed: '{chips, plural, one {# Chip Einsatz} other {# Chips Einsatz}}',
  won: 'gewonnen',
  wonEpisode: 'gewann die Folge',
  bankrupt: 'pleite',
  wentBankrupt: 'ging pleite',
  price: '{asset} {price} ({change})',
  prices: '{prices}.',

  office: '{occasion}.',
  officeBefore: 'Das Büro vor der ersten Folge',
  officeClosed: 'Das Büro nach Folge {episode}',
  officeOpening: 'Das Büro zur Eröffnungsglocke von Folge {episode}',
  officeRound: 'Das Büro, Folge {episode}, Runde {round} von {rounds}',
  nobodyIn: 'Niemand ist da.',
  room: '{room}: {people}.',
  calm: '{name}',
  gloating: '{name}, triumphierend',
  panicking: '{name}, in Panik',
  ruined: '{name}, ruiniert',
  says: '{who} sagt „{line}“',
  news: 'News: {text}',

  hallEmpty: 'Ruhmeshalle: Noch ist keine Staffel zu Ende.',
  hall: 'Ruhmeshalle.',
  champion: 'Staffel {season}: {name}, {equity}.',
  hallEarlier: 'Und {count} davor.',

  marketOpen: 'Markt in Folge {episode}, Runde {round}.',
  marketClosed: 'Markt, geschlossen.',
  curve: '{asset} {price}, {change} seit der Glocke.',
  curveBetween: '{asset} {price}, {change} seit der Glocke, zwischen {low} und {high}.',
  weatherIn: '{regime}, bestätigt: Runde {round}.',
  weatherFrom: '{regime}, bestätigt: Runde {from} bis {to}.',
  assetHalted: '{asset} von der Aufsicht gestoppt, Runde {round}.',
  marketHalted:
    'Handel {end, select, over {beendet} halted {gestoppt}}, {percent} % im Minus, Runde {round}.',
  headline: 'Schlagzeile {number}, Runde {round}: {text}.',

  pool: '{market}: {chips} im Topf, {bets, select, open {die Quoten ändern sich mit jeder Wette} locked {Wetten geschlossen}}.',
  poolSealed:
    '{market}: {chips} im Topf, {bets, select, open {Quoten gibt es, sobald drei Mitglieder gewettet haben} locked {Wetten geschlossen, die Quoten bleiben verborgen, weil weniger als drei Mitglieder gewettet haben}}.',
  unbacked: '{name}: noch niemand.',
  unbackedBroke: '{name}: noch niemand, pleite.',
  onOffer: '{name}.',
  onOfferBroke: '{name}, pleite.',
  outcome: '{name}: jetzt {odds}, {chips}.',
  outcomeBroke: '{name}: jetzt {odds}, {chips}, pleite.',

  portfolio: 'Depot von {name} ({title}), Platz {place}.',
  equity: 'Vermögen {equity}.',
  equityToday: 'Vermögen {equity}, {change} heute.',
  owes: 'Schulden bei der Bank: {cash}.',
  cash: 'Cash {cash}.',
  holdsNothing: 'Hält nichts.',
  holds:
    '{side, select, long {Long {asset}: Wert {worth}, Einstand {cost}, Ergebnis {profit}} short {Short {asset}: Wert {worth}, Einstand {cost}, Ergebnis {profit}}}.',
  isBankrupt: 'Pleite.',

  recap: 'Rückblick auf Folge {episode}.',
  recapRow: '{rank}. {name} {equity} ({profit}).',
  recapRowMarked: '{rank}. {name} {equity} ({profit}), {marks}.',
  moment: 'Runde {round}: {text}.',

  relations: 'Fehden und Bündnisse.',
  relationsIn: 'Fehden und Bündnisse in Folge {episode}.',
  tie: '{one} und {other}: {kind}; {times, plural, one {{deed}, in Runde {round}.} other {{deed}, #-mal, zuletzt in Runde {round}.}}',

  scene: '{title}: {text}',
} as const;
