// A moment of an episode as a picture says it, in Spanish.

export const moments = {
  swing: '{way, select, made {{who} ganó {sum} ({share})} lost {{who} perdió {sum} ({share})}}',
  swingWith:
    '{way, select, made {{who} ganó {sum} ({share}): {bet}} lost {{who} perdió {sum} ({share}): {bet}}}',
  bankruptcy: '{who} quebró',
  bankruptcyCost: '{who} quebró; el banco perdió {sum}',
  saleGain: '{who} se llevó a casa {sum} de ganancia',
  saleLoss: '{who} vendió con una pérdida de {sum}',
  audience: 'El público hizo la noticia: {news}, {asset} {move}',
  reversal: '{who} le quitó el liderato a {whom}',
  betrayal: '{who} dio la espalda a {whom}, en plena alianza: {trade}',
  lie: '{who} dijo una cosa e hizo la otra: {trade}',
  halt: 'Mercado suspendido: {way} desde la apertura',
  haltLast: 'Se acabó la sesión: {way} desde la apertura',
  marginCalled: 'Llamada de margen para {who}: {has} sostienen {carries}',
  marginSoldOut: 'El banco liquidó a {who}: {carries} a mercado',
  overruled:
    '{by, select, desk {La mesa del banco} trader {{who}}} pidió {asked} ({wish}) y recibió {cut, select, toSome {{got}} toNothing {nada}}',
  overruledLoan:
    '{by, select, desk {La mesa del banco} trader {{who}}} pidió {asked} en préstamo y recibió {cut, select, toSome {{got}} toNothing {nada}}',
} as const;
