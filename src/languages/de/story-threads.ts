// The threads of an episode as the paper tells them, in German: how one began, how it turned and how it ended, each in a
// whole sentence.

export const storyThreads = {
  heading: ['Was sie einander antaten', 'Abmachungen, und was daraus wurde', 'Zwischen den Zeilen'],

  beganBet: '{one} bot {other} eine Wette um {matter} an: {terms}.',
  beganPact: '{one} bot {other} einen Pakt um {matter} an: {terms}.',
  beganTip: '{one} flüsterte {other} einen Tipp zu, bei {matter}: {terms}.',
  beganLoan: '{one} bat {other} um ein Darlehen von {stake}, mit {matter} als Pfand.',
  beganDare: '{one} forderte {other} heraus, um {matter}: {terms}.',
  beganSecret:
    '{one} hatte neben {matter} das offene Buch von {other} gesehen, {trade}, und nannte einen Preis fürs Schweigen: {stake}.',
  beganFeud:
    '{one} verzieh {other} {cause, select, welshed {die unbezahlte Wette} broken {den gebrochenen Pakt} bailed {den verlassenen Pakt} burned {den heißen Tipp} soldOut {den Tipp mit der Falle} defaulted {das verlorene Darlehen} told {das verratene Geheimnis} none {die alte Geschichte}} nicht und begann eine Fehde um {matter}.',
  beganBefore: 'Die Fehde zwischen {one} und {other} um {matter} war seit Folge {episode} offen.',

  turnedBet:
    '{raised, select, yes {{taker} verdoppelte den Einsatz auf {stake}} no {{taker} schlug ein}}, und am Ende der Runde {round} stand {asset} bei {price}: {loser} hatte verloren.',
  turnedBetOpen:
    '{raised, select, yes {{taker} verdoppelte den Einsatz auf {stake}} no {{taker} schlug ein}}, und es ging bis zur Schlussglocke.',
  turnedPact:
    '{taker} schlug ein{short, select, yes {, aber nur bis Runde {round}} no {}}{next, select, vowed {, und {who} schwor{inRound}, ihn zu halten} vowedToo {, und schwor{inRound}, ihn zu halten} doubted {, und {who} fragte{inRound}, ob er noch gelte} doubtedToo {, und fragte{inRound}, ob er noch gelte} none {}}.',
  turnedTip:
    '{other} glaubte es{lie, select, yes {, ohne zu wissen, dass {one} auf das Gegenteil gesetzt hatte} no {}}.',
  turnedLoan:
    '{other} lieh das Geld{strings, select, yes {, wollte aber {due} zurück} no {}}{duns, plural, =0 {} one {, mahnte später einmal} other {, mahnte später #-mal}}{stalled, select, yes {, hörte aber nur Ausreden} no {}}.',
  turnedDare:
    '{other} nahm die Mutprobe an{sweet, select, yes {, aber nur um eine schlimmere Strafe ({forfeit})} no {}}{boast, select, yes {, und prahlte{inRound} damit} no {}}.',
  turnedSecret:
    '{paid, select, yes {{other} zahlte die {stake}} no {{other} wollte nicht zahlen: {one} solle doch reden}}.',
  turnedFeud:
    '{jabs, plural, =0 {Niemand gab nach} one {Es folgte ein Seitenhieb} other {Es folgten # Seitenhiebe}}{hand, select, out {, bis {who} die Hand ausstreckte} spurned {; {who} streckte die Hand aus, und {whom} schlug sie aus} none {}}.',
  turnedInRound: ' in Runde {round}',
  turnedHaggled: '{who} wollte es nur zu anderen Bedingungen: {terms}.',

  endedOpen: 'Die Glocke läutete, und {one} und {other} waren noch immer zerstritten.',
  endedRefused: '{who} sagte {whom} ab.',
  endedPaid: '{loser} zahlte {winner} die {sum} und trug bis zur Glocke {forfeit}.',
  endedPaidLate: '{loser} zahlte {winner} die {sum} in letzter Minute, als die Glocke läutete.',
  endedWelshed: '{loser} weigerte sich, {winner} die {sum} zu zahlen.',
  endedKept: 'Alle hielten durch: {one} und {other} hielten ihren Pakt.',
  endedBroken: '{who} brach den Pakt mit {whom}{went, select, yes {: {trade}} no {}}.',
  endedBailed: '{who} verließ den Pakt mit {whom} vor der Zeit{went, select, yes {: {trade}} no {}}.',
  endedFizzled: 'Am Ende hatte jemand losgelassen: Aus dem Pakt von {one} und {other} wurde nichts.',
  endedCameTrue:
    '{asset} ging von {from} auf {to}: {lie, select, yes {Die Lüge von {one} war wahr geworden, und {other} tat gut daran, sie zu glauben} no {{one} hatte {other} die Wahrheit gesagt}}.',
  endedBurned:
    '{asset} ging von {from} auf {to}: {lie, select, yes {Es war gelogen, und {other} fiel auf {one} herein} no {{one} hatte es gut gemeint, und {other} fiel doch darauf herein}}.',
  endedSoldOut:
    '{who} setzte gegen genau den Tipp, den {whom} angenommen hatte{went, select, yes {: {trade}} no {}}.',
  endedRepaid:
    '{one} zahlte {other} die {sum} zurück{late, select, yes {, in letzter Minute, als die Glocke läutete} no {}}.',
  endedDefaulted: '{one} behielt das Geld: {other} sah die {sum} nie wieder.',
  endedDone: '{other} schaffte es und wurde reicher, und {one} bekam {forfeit}.',
  endedFailed: '{other} wurde nicht reicher und bekam {forfeit}.',
  endedQuit: '{other} kniff und bekam {forfeit}; {one} sah zu.',
  endedTold:
    '{paid, select, yes {{one} hatte Geld fürs Schweigen bekommen und verriet {heard, select, one {{third}} all {allen}} trotzdem, was {other} hielt} no {{one} verriet {heard, select, one {{third}} all {allen}}, was {other} hielt}}.',
  endedSilent: '{one} bewahrte das Geheimnis von {other} bis zur Glocke.',
  endedMadeUp: '{who} nahm die Hand von {whom}, und die Fehde war vorbei.',
  endedRuined: 'Eine Pleite beendete es: Zwischen {one} und {other} wurde nichts mehr geklärt.',
  endedFaded: 'Zwischen {one} und {other} wurde nichts mehr daraus.',
} as const;
