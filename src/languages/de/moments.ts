// A moment of an episode as a picture says it, in German: one claim, without marks and without a full stop.

export const moments = {
  swing: '{way, select, made {{who} machte {sum} ({share})} lost {{who} verlor {sum} ({share})}}',
  swingWith:
    '{way, select, made {{who} machte {sum} ({share}), {bet}} lost {{who} verlor {sum} ({share}), {bet}}}',
  bankruptcy: '{who} ging pleite',
  bankruptcyCost: '{who} ging pleite; die Bank verlor {sum}',
  saleGain: '{who} nahm {sum} Gewinn mit nach Hause',
  saleLoss: '{who} verkaufte mit {sum} Verlust',
  audience: 'Das Publikum machte die News: {news}, {asset} {move}',
  reversal: '{who} nahm {whom} die Führung ab',
  betrayal: '{who} fiel {whom} in den Rücken, trotz Bündnis: {trade}',
  lie: '{who} sagte das eine und tat das andere: {trade}',
  halt: 'Der Handel stand still: {way} seit der Eröffnung',
  haltLast: 'Handelsschluss für heute: {way} seit der Eröffnung',
  marginCalled: 'Nachschuss für {who}: {has} tragen {carries}',
  marginSoldOut: '{who} wurde liquidiert: {carries} zum Marktpreis',
  overruled:
    '{by, select, desk {Der Handelstisch der Bank} trader {{who}}} wollte {asked} {wish} und bekam {cut, select, toSome {{got}} toNothing {nichts}}',
  overruledLoan:
    '{by, select, desk {Der Handelstisch der Bank} trader {{who}}} wollte {asked} Kredit und bekam {cut, select, toSome {{got}} toNothing {nichts}}',
} as const;
