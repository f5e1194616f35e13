// The paper in German.

export const recap = {
  round: 'Runde {round}',
  titleAlone: 'Folge {episode}',
  titleWon: 'Folge {episode} · {who} {profit}',
  heading: 'Rückblick · Folge {episode}',
  winnerNone: 'Niemand hat gewonnen.',
  winnerDeadHeat: 'Totes Rennen: {who} teilen sich den Tag mit je {profit}',
  winnerProfit: [
    '{who} gewinnt den Tag mit {profit}',
    'Der Tag gehört {who}: {profit}',
    '{who} holt ihn sich, mit {profit}',
    'Die Runde geht auf {who}: {profit}',
  ],
  winnerLeastLoss: '{who} gewinnt durch den kleinsten Verlust: {profit}',
  beatsFew: 'Worüber alle reden werden',
  beatsThree: [
    'Worüber alle reden werden',
    'So ging es zu',
    'Drei Dinge für die Mittagspause',
    'Man musste dabei sein',
  ],
  swingGain: ['{who} ging mit {sum} mehr heraus ({share}).', '{who} fand {sum} in einer Runde ({share}).'],
  swingLoss: [
    '{who} ging mit {sum} weniger heraus ({share}).',
    '{who} verlor {sum} in einer Runde ({share}).',
  ],
  swingRodeUp: [
    '{who} machte {sum} ({share}): {bet}, und der Kurs machte {move}.',
    '{who} war {bet}, der Kurs {move}: {sum} in einer Runde ({share}).',
    '{who}, {bet}, rührte keinen Finger: {sum} mehr ({share}). Der Kurs: {move}.',
    'Nennen wir es Glück: {who} {bet}, der Kurs {move}, {sum} ({share}).',
  ],
  swingRodeDown: [
    '{who} verlor {sum} ({share}): {bet}, und der Kurs machte {move}.',
    '{who} war {bet}, der Kurs {move}: {sum} weg ({share}).',
    '{who} war {bet}. Der Kurs: {move}. Das waren {sum} ({share}).',
    'Weg waren {sum} von {who}, in einer Runde ({share}): {bet}, {move}.',
  ],
  bankruptcy: [
    '{who} ging pleite.',
    '{who} wird hinausgetragen.',
    'Von {who} ist nichts übrig.',
    'Und dann war {who} Geschichte.',
  ],
  bankruptcyCost: [
    '{who} ging pleite. Die Bank verlor {sum}.',
    '{who} wird hinausgetragen. Die Bank verlor {sum}.',
    'Von {who} ist nichts übrig. Die Bank verlor {sum}.',
    'Und dann war {who} Geschichte. Die Bank verlor {sum}.',
  ],
  saleGain: [
    '{who} nahm {sum} Gewinn mit nach Hause.',
    '{who} verkaufte endlich: {sum} im Plus.',
    'Vom Tisch genommen: {who} sichert sich {sum}.',
  ],
  saleLoss: [
    '{who} verkaufte mit {sum} Verlust.',
    '{who} gab auf und zahlte {sum} dafür.',
    'Der Ausstieg kostete {who} {sum}.',
  ],
  audience: [
    'Ihr habt es gedruckt: {news}. {asset} {move}.',
    'Die Schlagzeile des Publikums, {news}, schlug ein: {asset} {move}.',
    '{asset} {move}, und ihr wart es: {news}.',
    'Titelseite per Abstimmung: {news}. {asset} {move}.',
  ],
  reversal: [
    '{who} nahm {whom} die Führung ab: {now}.',
    '{whom} sah sich um, und da war {who}: {now}.',
    'Runter vom Thron, {whom}, Platz für {who}: {now}.',
  ],
  reversalLast: [
    'Mit der letzten Glocke zog {who} an {whom} vorbei: {now}.',
    '{whom} führte bis zur letzten Runde. Dann kam {who}: {now}.',
  ],
  betrayal: [
    '{who} fiel {whom} in den Rücken: {trade}.',
    '{whom} vertraute auf {who}: {trade}, genau dagegen.',
    'So viel zur Freundschaft: {who} {trade}, {whom} auf der anderen Seite.',
    '{who} und {whom} waren ein Gespann. Dann kam: {trade}.',
  ],
  lie: [
    '{who} sagte das, und die Order lautete: {trade}.',
    '{who} mit lauter Stimme; auf dem Zettel: {trade}.',
    'Erst {who} hören, dann die Order lesen: {trade}.',
  ],
  halt: [
    'Der Handel stand still: {fall} seit der Eröffnung. Alle beichteten.',
    'Die Glocke hielt alle an: {fall} seit der Eröffnung.',
    '{fall} seit der Eröffnung. Hände weg von den Tasten.',
  ],
  haltLast: 'Schluss mit dem Handel für heute: {fall} seit der Eröffnung.',
  marginCalled: [
    'Die Bank rief {who} an: {has} Vermögen unter {carries} an Positionen.',
    'Nachschuss für {who} fällig: {has} tragen {carries}.',
  ],
  marginSoldOut: [
    'Die Bank liquidierte {who}: {carries} am Markt, {has} bleiben.',
    'Die Geduld der Bank mit {who} war zu Ende: {carries} verkauft, {has} bleiben.',
  ],
  overruled: [
    'Veto! {by, select, desk {Der Handelstisch der Bank} trader {{who}}} wollte {asked} {wish} und bekam {cut, select, toSome {{got}} toNothing {nichts}}.',
    '{by, select, desk {Der Handelstisch der Bank} trader {{who}}} verlangte {asked} {wish}. Die Sicherung sagte {cut, select, toSome {{got}} toNothing {nichts}}.',
  ],
  overruledLoan: [
    'Veto! {by, select, desk {Der Handelstisch der Bank} trader {{who}}} wollte {asked} Kredit und bekam {cut, select, toSome {{got}} toNothing {nichts}}.',
    '{by, select, desk {Der Handelstisch der Bank} trader {{who}}} verlangte {asked} Kredit. Die Sicherung sagte {cut, select, toSome {{got}} toNothing {nichts}}.',
  ],
  hypocriteTitle: [
    'Heuchelei der Folge: {who}',
    'Zwei Gesichter, ein Name: {who}',
    'Und die Maske geht an {who}',
  ],
  hypocriteSaid: 'Gesagt',
  hypocriteThought: '**Gedacht** {thought} · gehandelt: {trade}',
  betsHeading: 'Wetten',
  betsNone: 'Auf diese Folge hat niemand gewettet.',
  betsUnbacked:
    '{pools, plural, one {Auf den anderen Markt hat niemand gewettet.} other {Auf die anderen # Märkte hat niemand gewettet.}}',
  betsRefunded: 'Niemand lag richtig: Alle Einsätze gingen zurück.',
  betsWon:
    '{won} von {all, plural, one {# Wette} other {# Wetten}} {won, plural, one {gewann} other {gewannen}}',
  betsCalledOff: 'Abgesagt: {why}. Alle Einsätze gingen zurück.',
  betsMore: 'und {bets} weitere',
  betsPayout: [
    '{who} auf {outcome}: aus {stake} wurden {paid}',
    '{who} setzte {stake} auf {outcome} und nahm {paid} mit',
  ],
  whatIfHeading: 'Was wäre wenn',
  whatIfWins: [
    'Derselbe Startwert, Zweitbesetzung auf jedem Stuhl, {headlines, plural, =0 {ohne Zuschauer} one {ohne eure Schlagzeile} other {ohne eure # Schlagzeilen}}: {who} gewinnt mit {profit}{lead, select, clear {, {sum} vor allen anderen} none {}}.',
    'Noch einmal vom selben Startwert, mit der Zweitbesetzung, {headlines, plural, =0 {ohne Zuschauer} one {ohne eure Schlagzeile} other {ohne eure # Schlagzeilen}}: {who} gewinnt mit {profit}{lead, select, clear {, {sum} vor allen anderen} none {}}.',
    'Der Tag, wie der Startwert ihn wollte, die Zweitbesetzung am Tisch, {headlines, plural, =0 {ohne Zuschauer} one {ohne eure Schlagzeile} other {ohne eure # Schlagzeilen}}: {who} gewinnt mit {profit}{lead, select, clear {, {sum} vor allen anderen} none {}}.',
  ],
  whatIfTie: [
    'Derselbe Startwert, Zweitbesetzung auf jedem Stuhl, {headlines, plural, =0 {ohne Zuschauer} one {ohne eure Schlagzeile} other {ohne eure # Schlagzeilen}}: {who} liegen gleichauf mit {profit}.',
    'Noch einmal vom selben Startwert, mit der Zweitbesetzung, {headlines, plural, =0 {ohne Zuschauer} one {ohne eure Schlagzeile} other {ohne eure # Schlagzeilen}}: {who} liegen gleichauf mit {profit}.',
    'Der Tag, wie der Startwert ihn wollte, die Zweitbesetzung am Tisch, {headlines, plural, =0 {ohne Zuschauer} one {ohne eure Schlagzeile} other {ohne eure # Schlagzeilen}}: {who} liegen gleichauf mit {profit}.',
  ],
  whatIfNobody: 'In Wahrheit gewann niemand.',
  whatIfSame: [
    'In Wahrheit: {who} mit {profit}. Manches hält keine Schlagzeile auf.',
    'In Wahrheit war es {who} mit {profit}. Schicksal also.',
    'Es war {who} mit {profit}. Derselbe Sieg, ein anderer Weg.',
  ],
  whatIfOther: [
    'In Wahrheit war es {who} mit {profit}; dort wären es {there} gewesen. Gern geschehen.',
    'In Wahrheit: {who} mit {profit}; dort drüben {there}. Da schuldet jemand diesem Publikum ein Getränk.',
    'Es war {who} mit {profit}. Dort sind es {there}, und niemand, dem man danken könnte.',
  ],
  fairHeading: 'Ehrliches Spiel',
  fairSeed: 'Aufgedeckter Startwert: {seed}',
  fairHash: 'Sein SHA-256, veröffentlicht vor den ersten Wetten: {hash}',
  morningGreeting: [
    'Die Morgenzeitung · Folge {episode}',
    'Was ihr verschlafen habt · Folge {episode}',
    'Guten Morgen, Bullpen · Folge {episode}',
  ],
  morningMore: 'Die ganze Geschichte: {command}',
  toBooks: 'Wetten, Was-wäre-wenn, Startwert',
  toStory: 'Zurück zur Geschichte',
} as const;
