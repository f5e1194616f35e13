// The betting markets in German: what each asks, when it comes true, and a bet mentioned in passing.

export const markets = {
  winner: 'Wer gewinnt Folge {episode}',
  firstBankrupt: 'Wer geht in Folge {episode} zuerst pleite',
  headToHead: 'Duell der Folge {episode}',
  hypocrite: 'Größte Heuchelei der Folge {episode}',
  sideBet: 'Eine Wette zu zweit in Folge {episode}',
  pact: 'Ein Pakt in Folge {episode}',
  dare: 'Eine Mutprobe in Folge {episode}',
  sideBetAsks: 'Wer gewinnt die Wette von {one} und {other}? {one} sagt: {terms}',
  pactAsks: 'Hält der Pakt von {one} und {other}? {terms}',
  dareAsks: 'Besteht {other} die Mutprobe von {one}? {terms}',
  sideBetLabel: 'Wette: {one} oder {other}',
  pactLabel: 'Pakt: {one} und {other}',
  dareLabel: 'Mutprobe: {other}',
  winnerRule: 'Wer seit der Eröffnungsglocke am meisten Gewinn macht, siegt.',
  firstBankruptRule: 'Wer bis zur Schlussglocke als Erstes pleitegeht, oder niemand.',
  headToHeadRule: 'Von den beiden Rivalen siegt, wer seit der Eröffnungsglocke mehr Gewinn macht.',
  hypocriteRule: 'Wer am meisten das eine sagt und das andere handelt.',
  sideBetRule:
    'Es siegt, wer beim Kurs richtig liegt, bezahlt oder nicht. Wird nichts daraus, gehen alle Einsätze zurück.',
  pactRule:
    'Er hält, wenn beide bis zum Ende der letzten Runde dabeibleiben; er bricht, wenn jemand dagegen handelt oder aussteigt. Wird nichts daraus, gehen alle Einsätze zurück.',
  dareRule:
    'Sie gelingt mit einem Gewinn am Ende der letzten Runde, sonst oder beim Kneifen misslingt sie. Wird nichts daraus, gehen alle Einsätze zurück.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: 'erste Pleite: {outcome}',
  headToHeadClaim: '{outcome} im Duell',
  hypocriteClaim: 'Heuchelei: {outcome}',
  sideBetClaim: '{outcome} in der Wette zu zweit',
  pactClaim: '{outcome}',
  dareClaim: '{outcome}',
  chipsArePlay: 'Chips kann man weder kaufen noch verkaufen, verschenken oder einlösen.',
  howItPays:
    '-# Totes Rennen: Der Topf wird zuerst gleichmäßig unter den Gleichplatzierten geteilt. Liegt niemand richtig, gehen alle Einsätze zurück.',
} as const;
