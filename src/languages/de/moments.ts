// A moment of an episode as a picture says it, in German: one claim, without marks and without a full stop.

export const moments = {
  swing: '{way, select, made {{who} macht {sum} ({share})} lost {{who} verliert {sum} ({share})}}',
  swingWith:
    '{way, select, made {{who} macht {sum} ({share}), {bet}} lost {{who} verliert {sum} ({share}), {bet}}}',
  bankruptcy: '{who} geht pleite',
  bankruptcyCost: '{who} geht pleite; die Bank verliert {sum}',
  saleGain: '{who} nimmt {sum} Gewinn mit nach Hause',
  saleLoss: '{who} verkauft mit {sum} Verlust',
  audience: 'Das Publikum macht die News: {news}, {asset} {move}',
  reversal: '{who} nimmt {whom} die Führung ab',
  betrayal: '{who} fällt {whom} in den Rücken, trotz Bündnis: {trade}',
  lie: '{who} sagt das eine und tut das andere: {trade}',
  halt: 'Der Handel steht still: {way} seit der Eröffnung',
  haltLast: 'Handelsschluss für heute: {way} seit der Eröffnung',
  marginCalled: 'Nachschuss für {who}: {has} tragen {carries}',
  marginSoldOut: '{who} wird liquidiert: {carries} zum Marktpreis',
  overruled:
    '{by, select, desk {Der Handelstisch der Bank} trader {{who}}} will {asked} {wish} und bekommt {cut, select, toSome {{got}} toNothing {nichts}}',
  overruledLoan:
    '{by, select, desk {Der Handelstisch der Bank} trader {{who}}} will {asked} Kredit und bekommt {cut, select, toSome {{got}} toNothing {nichts}}',
} as const;
