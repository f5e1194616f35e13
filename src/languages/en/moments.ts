// A moment of an episode as a picture says it: one claim, without marks of Discord's and without a full stop.

export const moments = {
  swing: '{way, select, made {{who} made {sum} ({share})} lost {{who} lost {sum} ({share})}}',
  swingWith:
    '{way, select, made {{who} made {sum} ({share}) with {bet}} lost {{who} lost {sum} ({share}) with {bet}}}',
  bankruptcy: '{who} went bankrupt',
  bankruptcyCost: '{who} went bankrupt; the bank lost {sum}',
  saleGain: '{who} took {sum} of profit home',
  saleLoss: '{who} sold at a loss of {sum}',
  audience: 'The audience made the news: {news}, {asset} {move}',
  reversal: '{who} took the lead from {whom}',
  betrayal: '{who} turned on {whom}, an ally: {trade}',
  lie: '{who} said one thing and did the other: {trade}',
  halt: 'The market halted: {way} since the opening',
  haltLast: 'Trading ended for the day: {way} since the opening',
  marginCalled: 'Margin call for {who}: {has} carry {carries}',
  marginSoldOut: '{who} was sold out by the bank: {carries} at the market',
  overruled:
    '{by, select, desk {The bank’s desk} trader {{who}}} asked for {asked} {wish} and got {cut, select, toSome {{got}} toNothing {nothing}}',
  overruledLoan:
    '{by, select, desk {The bank’s desk} trader {{who}}} asked for {asked} as a loan and got {cut, select, toSome {{got}} toNothing {nothing}}',
} as const;
