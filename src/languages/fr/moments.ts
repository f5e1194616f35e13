// A moment of an episode as a picture says it, in French.

export const moments = {
  swing: '{way, select, made {{who} a gagné {sum} ({share})} lost {{who} a perdu {sum} ({share})}}',
  swingWith:
    '{way, select, made {{who} a gagné {sum} ({share}), {bet}} lost {{who} a perdu {sum} ({share}), {bet}}}',
  bankruptcy: '{who} a fait faillite',
  bankruptcyCost: '{who} a fait faillite ; la banque a perdu {sum}',
  saleGain: '{who} a ramené {sum} de gain à la maison',
  saleLoss: '{who} a vendu avec une perte de {sum}',
  audience: 'Le public a fait l’actu : {news}, {asset} {move}',
  reversal: '{who} a pris la tête à {whom}',
  betrayal: '{who} a trahi {whom}, en pleine alliance : {trade}',
  lie: '{who} a dit une chose et fait l’autre : {trade}',
  halt: 'Le marché s’est arrêté : {way} depuis l’ouverture',
  haltLast: 'Fin des échanges pour la journée : {way} depuis l’ouverture',
  marginCalled: 'Appel de marge pour {who} : {has} portent {carries}',
  marginSoldOut: 'La banque a liquidé {who} : {carries} au prix du marché',
  overruled:
    '{by, select, desk {Le bureau de la banque} trader {{who}}} demandait {asked} {wish} et a eu {cut, select, toSome {{got}} toNothing {rien}}',
  overruledLoan:
    '{by, select, desk {Le bureau de la banque} trader {{who}}} demandait {asked} de prêt et a eu {cut, select, toSome {{got}} toNothing {rien}}',
} as const;
