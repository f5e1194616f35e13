// A moment of an episode as a picture says it, in Portuguese: one claim, without marks and without a full stop.

export const moments = {
  swing: '{way, select, made {{who} ganhou {sum} ({share})} lost {{who} perdeu {sum} ({share})}}',
  swingWith:
    '{way, select, made {{who} ganhou {sum} ({share}) na {bet}} lost {{who} perdeu {sum} ({share}) na {bet}}}',
  bankruptcy: '{who} faliu',
  bankruptcyCost: '{who} faliu; o banco perdeu {sum}',
  saleGain: '{who} levou {sum} de lucro para casa',
  saleLoss: '{who} vendeu com perda de {sum}',
  audience: 'O público fez a notícia: {news}, {asset} {move}',
  reversal: '{who} tirou a liderança de {whom}',
  betrayal: '{who} traiu a aliança com {whom}: {trade}',
  lie: '{who} disse uma coisa e fez outra: {trade}',
  halt: 'Pregão suspenso: {way} desde a abertura',
  haltLast: 'Fim do pregão por hoje: {way} desde a abertura',
  marginCalled: 'Chamada de margem para {who}: {has} sustentam {carries}',
  marginSoldOut: 'O banco liquidou {who}: {carries} a mercado',
  overruled:
    '{by, select, desk {A mesa do banco} trader {{who}}} pediu {asked} em {wish} e recebeu {cut, select, toSome {{got}} toNothing {nada}}',
  overruledLoan:
    '{by, select, desk {A mesa do banco} trader {{who}}} pediu {asked} de empréstimo e recebeu {cut, select, toSome {{got}} toNothing {nada}}',
} as const;
