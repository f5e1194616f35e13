// The threads of an episode as the paper tells them, in French: how one began, how it turned and how it ended, each in a
// whole sentence.

export const storyThreads = {
  heading: ['Ce qu’ils se sont fait', 'Les marchés, et ce qu’il en fut', 'Entre les lignes'],

  beganBet: '{one} a proposé à {other} un pari pour {matter} : {terms}.',
  beganPact: '{one} a proposé à {other} un pacte pour {matter} : {terms}.',
  beganTip: '{one} a glissé un tuyau à {other} pour {matter} : {terms}.',
  beganLoan: '{one} a demandé à {other} un prêt de {stake}, avec {matter} en gage.',
  beganDare: '{one} a défié {other} pour {matter} : {terms}.',
  beganSecret:
    '{one} avait vu le carnet ouvert, celui tenu par {other}, à côté de {matter}, {trade}, et a fixé le prix du silence : {stake}.',
  beganFeud:
    '{one} n’a pas pardonné à {other} {cause, select, welshed {le pari impayé} broken {le pacte rompu} bailed {le pacte abandonné} burned {le tuyau percé} soldOut {le tuyau piégé} defaulted {le prêt jamais rendu} told {le secret trahi} none {la vieille histoire}}, et a ouvert une brouille pour {matter}.',
  beganBefore: 'La brouille entre {one} et {other} pour {matter} restait ouverte depuis l’épisode {episode}.',

  turnedBet:
    '{raised, select, yes {{taker} a doublé la mise à {stake}} no {{taker} a topé}}, et à la fin de la manche {round} {asset} valait {price} : {loser} avait perdu.',
  turnedBetOpen:
    '{raised, select, yes {{taker} a doublé la mise à {stake}} no {{taker} a topé}}, et tout s’est joué à la cloche de clôture.',
  turnedPact:
    '{taker} a topé{short, select, yes {, mais jusqu’à la manche {round} seulement} no {}}{next, select, vowed {, et {who} a juré{inRound} de le tenir} vowedToo {, et a juré{inRound} de le tenir} doubted {, et {who} a demandé{inRound} s’il tenait encore} doubtedToo {, et a demandé{inRound} s’il tenait encore} none {}}.',
  turnedTip: '{other} y a cru{lie, select, yes {, et {one} misait en secret sur le contraire} no {}}.',
  turnedLoan:
    '{other} a prêté l’argent{strings, select, yes {, mais voulait {due} en retour} no {}}{duns, plural, =0 {} one {, et l’a réclamé une fois plus tard} many {, et l’a réclamé # fois plus tard} other {, et l’a réclamé # fois plus tard}}{stalled, select, yes {, sans obtenir que des excuses} no {}}.',
  turnedDare:
    '{other} a relevé le défi{sweet, select, yes {, mais pour un gage pire ({forfeit})} no {}}{boast, select, yes {, et s’en est vanté{inRound}} no {}}.',
  turnedSecret:
    '{paid, select, yes {{other} a payé les {stake}} no {{other} a refusé de payer : {one} n’avait qu’à parler}}.',
  turnedFeud:
    '{jabs, plural, =0 {Personne n’a cédé} one {Une pique a suivi} many {# piques ont suivi} other {# piques ont suivi}}{hand, select, out {, puis {who} a tendu la main} spurned { ; {who} a tendu la main, et {whom} l’a repoussée} none {}}.',
  turnedInRound: ' à la manche {round}',
  turnedHaggled: '{who} voulait d’autres conditions : {terms}.',

  endedOpen: 'La cloche a sonné, et {one} et {other} étaient encore en froid.',
  endedRefused: '{who} a dit non à {whom}.',
  endedPaid: '{loser} a payé les {sum} à {winner} et porté {forfeit} jusqu’à la cloche.',
  endedPaidLate: '{loser} a payé les {sum} à {winner} à la dernière minute, quand la cloche a sonné.',
  endedWelshed: '{loser} a refusé de payer les {sum} à {winner}.',
  endedKept: 'Personne n’a lâché : {one} et {other} ont tenu leur pacte.',
  endedBroken: '{who} a rompu le pacte avec {whom}{went, select, yes { : {trade}} no {}}.',
  endedBailed: '{who} a quitté le pacte avec {whom} avant l’heure{went, select, yes { : {trade}} no {}}.',
  endedFizzled: 'À la fin, quelqu’un avait lâché : le pacte entre {one} et {other} n’a rien donné.',
  endedCameTrue:
    '{asset} est passé de {from} à {to} : {lie, select, yes {{one} avait menti, mais c’était devenu vrai, et {other} a bien fait d’y croire} no {{one} avait dit vrai à {other}}}.',
  endedBurned:
    '{asset} est passé de {from} à {to} : {lie, select, yes {c’était un mensonge, et {one} a piégé {other}} no {{one} était de bonne foi, et {other} y a laissé des plumes}}.',
  endedSoldOut:
    '{who} a misé contre son propre tuyau, auquel {whom} avait cru{went, select, yes { : {trade}} no {}}.',
  endedRepaid:
    '{one} a rendu les {sum} à {other}{late, select, yes { à la dernière minute, quand la cloche a sonné} no {}}.',
  endedDefaulted: '{one} a gardé l’argent : {other} n’a jamais revu les {sum}.',
  endedDone: '{other} a réussi et gagné de l’argent, et {one} a dû porter {forfeit}.',
  endedFailed: '{other} n’y a rien gagné et a dû porter {forfeit}.',
  endedQuit: '{other} a renoncé et dû porter {forfeit} ; {one} regardait.',
  endedTold:
    '{paid, select, yes {{one} avait touché de l’argent pour se taire, et a dit quand même à {heard, select, one {{third}} all {tout le monde}} ce que tenait {other}} no {{one} a dit à {heard, select, one {{third}} all {tout le monde}} ce que tenait {other}}}.',
  endedSilent: '{one} a gardé jusqu’à la cloche ce qui concernait {other}.',
  endedMadeUp: '{who} a pris la main tendue par {whom}, et la brouille était finie.',
  endedRuined: 'Une faillite y a mis fin : plus rien ne s’est réglé entre {one} et {other}.',
  endedFaded: 'Il n’en est rien sorti de plus entre {one} et {other}.',
} as const;
