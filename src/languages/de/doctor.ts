// What the doctor finds, in German: the verdict, why nothing is happening, the one thing to do, how everything is.

export const doctor = {
  fine: '### 🩺 Alles in Ordnung',
  wrong: '### 🩺 {n, plural, one {Eine Sache stimmt nicht} other {# Sachen stimmen nicht}}',
  doThis: '**Zu tun:** {todo}',
  askAdmin: 'Wer hier *Server verwalten* hat, erfährt mit `/doctor`, was zu tun ist.',
  howItIs: '**So sieht es aus**',

  stopped:
    'Die Show steht still: Ihre Aufzeichnungen oder ihre Summen gingen nicht auf, und dann zahlt sie nichts aus.',
  otherProcess: 'Eine andere Kopie des Bots hat diese Show übernommen.',
  noShow: 'Auf diesem Server gibt es noch keine Show.',
  noFloor: 'Es gibt keinen Kanal für das Börsenparkett, also wartet die Show.',
  heldUp:
    'Die Aufzeichnungen der Show lassen sich nicht schreiben (Beginn: {since}): Verloren ist nichts, und es geht von selbst weiter.',
  banned: 'Discord weist alles ab, was ich schicke, und ich warte, bis es wieder zuhört.',
  silent: 'Discord antwortet mir nicht, und ich frage von selbst wieder nach.',
  outage: 'Discord meldet einen Ausfall dieses Servers: Die Show wartet und verliert nichts.',
  gatewayDown: 'Meine Verbindung zu Discord ist weg, und ich verbinde mich von selbst wieder.',
  lostRooms:
    '{n, plural, one {Dieser Raum hat keinen Kanal und ist auf dem Parkett zu hören: {rooms}.} other {Diese Räume haben keinen Kanal und sind auf dem Parkett zu hören: {rooms}.}}',
  webhooksFull:
    'In {channel} liegen {n, plural, one {# fremder Webhook} other {# fremde Webhooks}}, mehr erlaubt Discord nicht. Also leihe ich den Händlern dort meine eigene Stimme.',
  untold:
    '{n, plural, one {Ein Schritt der Show ist noch nicht erzählt. Er geschah {since}.} other {# Schritte der Show sind noch nicht erzählt. Der älteste geschah {since}.}}',
  understudies:
    'Bei {share} von {answers, plural, one {# Antwort} other {# Antworten}} der letzten Stunde musste die Zweitbesetzung ran: {late, plural, one {# kam} other {# kamen}} zu spät, {failed, plural, one {# war} other {# waren}} unbrauchbar.',
  serversDown:
    '{down, number} von {servers, plural, one {# Server} other {# Servern}} für {mind} {down, plural, one {antwortet} other {antworten}} nicht; ich frage von selbst wieder an.',
  castWaits: 'Wartet auf die nächste Eröffnungsglocke: {names}.',
  clockOff:
    'Die Uhr meines Rechners geht gegenüber der von Discord {seconds, plural, one {# Sekunde} other {# Sekunden}} {way, select, ahead {vor} behind {nach}}: Glocken nach Uhrzeit läuten falsch.',
  incident: 'Discord meldet eigene Probleme: {name}.',
  slowdowns:
    'Discord hat mich in der letzten Stunde {n, plural, one {einmal} other {#-mal}} gebremst: Texte können später kommen.',
  crowdedSlower:
    'Ich spiele auf vielen Servern zugleich: Zwischen zwei Runden liegen hier etwa {every}; eingestellt sind {own}.',
  crowdedBundled:
    'Ich spiele auf vielen Servern zugleich: Mehrere Zeilen teilen sich eine Nachricht, und zwischen zwei Runden liegen hier etwa {every}; eingestellt sind {own}.',
  crowdedUnderstudies:
    'Ich spiele auf vielen Servern zugleich: Mehrere Zeilen teilen sich eine Nachricht, einen Teil der Rollen spielt die Zweitbesetzung, und zwischen zwei Runden liegen hier etwa {every}; eingestellt sind {own}.',

  doStopped:
    'Wer den Bot betreibt, findet im Log, welche Aufzeichnung es ist und wie es zu einer guten zurückgeht.',
  doNoShow: 'Drücke **Einrichten** oder tippe `/setup`.',
  doNoFloor:
    'Drücke **Einrichten**: Der Kanal wird neu angelegt, und was noch nicht erzählt ist, kommt dann.',
  doWait: 'Nichts: Ich mache von selbst weiter. Sieh in ein paar Minuten noch mal nach.',
  doHost: 'Wer den Bot betreibt, sieht nach der Datenbank: Ist sie da, ist ihre Platte voll?',
  doGrant: '[Gib mir, was fehlt]({url}), oder schalte es von Hand ein, wie unten beschrieben.',
  doAsSaid: 'Tu, was unten in der ersten Zeile steht.',
  doLostRooms: 'Drücke **Einrichten**: Die Räume werden neu angelegt.',
  doWebhooks:
    'Lösche einen Webhook, den niemand mehr braucht: Kanal → Kanal bearbeiten → Integrationen → Webhooks.',
  doModel:
    'Wähle mit `/settings` ein langsameres Tempo; ein kleineres oder schnelleres Modell kann einbauen, wer den Bot betreibt.',
  doServers: 'Wer den Bot betreibt, sieht nach dem Server des Modells: Läuft er, und stimmt sein Schlüssel?',
  doClock: 'Wer den Bot betreibt, stellt die Uhr richtig, am besten per NTP.',
  doCrowded:
    'Nichts: Es gibt sich, wenn weniger Server wach sind. Wer den Bot betreibt, schafft Platz mit einem weiteren Prozess oder einem schnelleren Modell.',

  closes: '🔔 Die Schlussglocke von Folge {episode} läutet gegen {when}.',
  closesSoon: '🔔 Die Schlussglocke von Folge {episode} läutet jeden Moment.',
  opens: '🔔 Die nächste Eröffnungsglocke läutet gegen {when}.',
  opensSoon: '🔔 Die nächste Eröffnungsglocke läutet jeden Moment, sobald jemand da ist.',
  permissionsFine: '🔑 In {n, plural, one {# Kanal} other {# Kanälen}} darf ich alles, was ich brauche.',
  webhooks: '🪝 Webhooks, höchstens {most, number} pro Kanal: {counts}.',
  webhookCount:
    '{others, plural, =0 {{channel} hat {n, number}} one {{channel} hat {n, number}, davon {others, number} von anderen} other {{channel} hat {n, number}, davon {others, number} von anderen}}',
  mindsIdle:
    '🧠 {n, plural, one {Modell} other {Modelle}} der Besetzung: {minds}. Lange nachdenken musste in der letzten Stunde niemand.',
  minds:
    '🧠 {n, plural, one {Modell} other {Modelle}} der Besetzung: {minds}. {answers, plural, one {# Antwort} other {# Antworten}} in der letzten Stunde, die Hälfte davon binnen {seconds, plural, one {# Sekunde} other {# Sekunden}}; Anteil der Zweitbesetzung: {share}.',
  servers:
    '🖥️ {mind} läuft auf {servers, plural, one {# Server} other {# Servern}}; {up, plural, =0 {keiner antwortet} one {# antwortet} other {# antworten}} gerade.',
  told: '📣 Alles, was geschehen ist, ist erzählt.',
  waiting:
    '📣 {n, plural, one {# Schritt ist} other {# Schritte sind}} noch zu erzählen, der älteste geschah {since}.',
  written: '📒 Zuletzt wurde {when} aufgezeichnet.',
  notWritten: '📒 Die Aufzeichnungen sind da; seit meinem Start kam nichts dazu.',
  connected:
    '🛰️ Discord antwortet binnen {ping, number} ms{n, plural, =0 { und hat mich in der letzten Stunde nicht gebremst} one { und hat mich in der letzten Stunde einmal gebremst} other { und hat mich in der letzten Stunde #-mal gebremst}}.',
  connectedUnknown:
    '🛰️ Ich bin mit Discord verbunden{n, plural, =0 { und wurde in der letzten Stunde nicht gebremst} one { und wurde in der letzten Stunde einmal gebremst} other { und wurde in der letzten Stunde #-mal gebremst}}.',
  statusFine: '🌐 Die Statusseite von Discord meldet keine Probleme.',
  statusUnknown: '🌐 Die Statusseite von Discord war gerade nicht zu erreichen.',
  statusNotAsked: '🌐 Das hier ist eine Probe: Es gibt keine Statusseite, die ich fragen könnte.',
  clockFine: '🕰️ Meine Uhr geht wie die von Discord.',
  clockUnknown: '🕰️ Ob meine Uhr wie die von Discord geht, weiß ich noch nicht.',
  refusedNone: '🧼 In den letzten sieben Tagen wurde kein Text eines Mitglieds abgelehnt.',
  refused: '🧼 In den letzten sieben Tagen abgelehnt: {texts}.',
  refusedSlur: '{n, plural, one {# Text} other {# Texte}} wegen Beleidigung',
  refusedInvite: '{n, plural, one {# Text} other {# Texte}} wegen Einladung',
  refusedLink: '{n, plural, one {# Text} other {# Texte}} wegen Link',
  refusedMention: '{n, plural, one {# Text} other {# Texte}} wegen Erwähnung',
  barred:
    '🧼 {n, plural, one {Ein Mitglied darf} other {# Mitglieder dürfen}} heute nichts mehr vorschlagen.',

  activityOff:
    'Das Live-Parkett lässt sich nicht öffnen: Activities sind für mich im Developer Portal ausgeschaltet.',
  wrongSecret:
    'Niemand kommt aufs Live-Parkett: Discord nimmt das Client Secret nicht, das mein Betreiber gesetzt hat.',
  doActivity:
    'Der Betreiber des Bots schaltet Activities ein, wie in docs/activity.md steht, und startet ihn neu.',
  doSecret:
    'Der Betreiber des Bots setzt das Client Secret neu, wie in docs/activity.md steht, und startet ihn neu.',
  floorBoth: '📺 Das Live-Parkett öffnet hier als Activity, und alle dürfen ihm im Browser zusehen.',
  floorActivity: '📺 Das Live-Parkett öffnet hier als Activity.',
  floorPublic: '📺 Alle dürfen dem Live-Parkett im Browser zusehen.',
  floorOff:
    '📺 Das Live-Parkett ist nicht eingeschaltet; der Betreiber des Bots kann es, wie in docs/activity.md steht.',

  labelSetUp: 'Einrichten',
  labelResume: 'Show fortsetzen',
  labelAgain: 'Noch mal nachsehen',
} as const;
