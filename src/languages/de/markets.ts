// The betting markets in German: what each asks, when it comes true, and a bet mentioned in passing.

export const markets = {
  winner: 'Wer gewinnt Folge {episode}',
  firstBankrupt: 'Wer geht in Folge {episode} zuerst pleite',
  headToHead: 'Duell der Folge {episode}',
  hypocrite: 'Größte Heuchelei der Folge {episode}',
  winnerRule: 'Wer seit der Eröffnungsglocke am meisten Gewinn macht, siegt.',
  firstBankruptRule: 'Wer bis zur Schlussglocke als Erstes pleitegeht, oder niemand.',
  headToHeadRule: 'Von den beiden Rivalen siegt, wer seit der Eröffnungsglocke mehr Gewinn macht.',
  hypocriteRule: 'Wer am meisten das eine sagt und das andere handelt.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: 'erste Pleite: {outcome}',
  headToHeadClaim: '{outcome} im Duell',
  hypocriteClaim: 'Heuchelei: {outcome}',
  chipsArePlay: 'Chips kann man weder kaufen noch verkaufen, verschenken oder einlösen.',
  howItPays:
    '-# Totes Rennen: Der Topf wird zuerst gleichmäßig unter den Gleichplatzierten geteilt. Liegt niemand richtig, gehen alle Einsätze zurück.',
} as const;
