// The bank's desk, in German.

export const desk = {
  title: '### 🏦 Der Handelstisch · {when}',
  holdsNothing: 'Hält nichts.',
  holds:
    '{side, select, long {Hält **long {asset}** im Wert von **{worth}**} short {Hält **short {asset}** im Wert von **{worth}**}}',
  capital: 'Kapital der Bank **{capital}**',
  worst: 'Im schlimmsten Fall blieben **{capital}**',
  worstMeans:
    '-# Schlimmster Fall: Crypto {crypto} %, Tech {tech} % und Bonds {bonds} % gegen alle zugleich.',
  closed: 'Nach der nächsten Eröffnungsglocke handelt der Tisch wieder.',
  halted: '🔔 Der Handel ist gestoppt: Der Handelstisch bleibt, wo er ist.',
  assetHalted: '🔕 **{asset}** ist in dieser Runde gestoppt.',
  noVotes: 'Noch keine Stimmen: Abgestimmt wird mit den nächsten Entscheidungen der Händler.',
  votesSoFar: '**Stimmen bisher**',
  votesBefore: '**Stimmen der letzten Runde**',
  vote: '{bar} **{weight}** {option} · {names}',
  chairEmpty: '🪑 Der Chefsessel ist leer: Mit `/chair` lässt du über dich abstimmen.',
  youSit:
    '🪑 Du sitzt im Chefsessel · {overrides, plural, one {noch **# Machtwort**} other {noch **# Machtworte**}}',
  memberSits:
    '🪑 {member} sitzt im Chefsessel · {overrides, plural, one {noch **# Machtwort**} other {noch **# Machtworte**}}',
  wants: 'Will **{option}** in Runde **{round}**.',
  pressWhere: '-# Wähle, wohin der Tisch gehen soll. Einen Gleichstand zu brechen kostet kein Machtwort.',
  onlyChair: '-# Nur wer im Chefsessel sitzt, lenkt den Handelstisch.',
  letHold: 'Stillhalten lassen',
  go: 'Jetzt {option}',
} as const;
