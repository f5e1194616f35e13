// What happens on the live floor, for those who hear it instead of seeing it, in German.

export const liveMoments = {
  said: '{name} ({room}): {text}',
  saidTo: '{name} zu {other} ({room}): {text}',
  opening: 'Die Eröffnungsglocke läutet: Folge {episode}.',
  closing:
    'Die Schlussglocke läutet. {names} {won, select, one {gewinnt} several {teilen sich}} den Tag: {profit}.',
  closingBare: 'Die Schlussglocke läutet.',
  round: 'Runde {round} von {rounds}.',
  resumed: 'Der Handel geht weiter.',
  traded:
    '{name} {kind, select, open {eröffnet} add {vergrößert} reduce {verkleinert} close {schließt}} eine Position: {trade}.',
  forfeit: '{name} hat verloren und trägt bis zur Glocke {forfeit}.',
  voteOpened: 'Eine Abstimmung läuft: {title}',
  voteClosed: 'Die Abstimmung ist vorbei: {result}',
  noQuorum: 'zu wenige Stimmen.',
  motionPassed: 'angenommen.',
  motionFailed: 'abgelehnt.',
  chaosAsks: 'Welche Schlagzeile soll als Nächstes einschlagen?',
  comebackAsks: 'Soll {name} zurückkommen?',
  chairAsks: 'Soll ein Mitglied für diese Folge auf den Chefsessel?',
} as const;
