// What is held about a member, in German, for their eyes alone, and what becomes of it.

export const privacy = {
  title: '### 🔒 Was ich auf diesem Server über dich habe',
  nothing: 'Nichts: Ich kenne dich hier nicht.',
  seen: '- wann du zuletzt hier warst: {when}',
  wallet:
    '- deinen Geldbeutel: {chips}, und {n, plural, one {die letzte Bewegung} other {die letzten # Bewegungen}} darin',
  bets: '- {n, plural, =0 {keine offene Wette} one {# offene Wette} other {# offene Wetten}} und {settled, plural, =0 {keine abgerechnete in dieser Staffel} one {# abgerechnete in dieser Staffel} other {# abgerechnete in dieser Staffel}}',
  follows: '- wem du folgst: {n, plural, one {# Händler} other {# Händlern}}',
  limits: '- die Limits, die du dir selbst gesetzt hast',
  votes: '- deine Stimme in dem, worüber gerade abgestimmt wird',
  question: '- eine Frage von dir, die auf ihre Antwort wartet',
  backing: '- eine Frage von jemand anderem, die auch du beantwortet haben willst',
  asks: '- {n, plural, one {# Nachricht, in der die Antwort auf deine Frage stehen wird} other {# Nachrichten, in denen die Antworten auf deine Fragen stehen werden}}',
  chair: '- dass du im Chefsessel sitzt',
  records:
    '- {n, plural, one {# Eintrag} other {# Einträge}} in den Aufzeichnungen der Show mit deiner ID: Wetten, Stimmen und Besuche von früher',
  called: '- dass du zur Eröffnungsglocke gerufen werden willst',
  feeds:
    '- {n, plural, one {# Live-Feed mit Gedanken, der} other {# Live-Feeds mit Gedanken, die}} für dich {n, plural, one {läuft} other {laufen}}',
  cardDraft: '- eine Karte, die du geschrieben und noch nicht aufgehängt hast',
  formDrafts:
    '- {n, plural, one {# Formular} other {# Formulare}} zum Einrichten der Show, von dir ausgefüllt',
  refusedTimes:
    '- dass Texte von dir in der letzten Stunde {n, plural, one {einmal} other {#-mal}} abgelehnt wurden, ohne die Texte selbst',
  barred:
    '- dass du heute nichts mehr vorschlagen darfst; das endet {when}. Beim Löschen bleibt das bis dahin, unter einem Hash statt deiner ID.',
  how: 'Ich kenne dich nur über deine Discord-ID: kein Name, kein Bild, keine Nachricht von dir, die nicht für mich getippt war. `PRIVACY.md` neben meinem Code sagt alles im Einzelnen.',
  labelExport: 'Schick mir alles',
  labelErase: 'Lösch mich',
  exported: 'Hier ist alles, was ich über dich habe, als JSON. Diese Nachricht sieht sonst niemand.',
  shortened:
    'Hier ist, was ich über dich habe, als JSON: die neuesten {n, number} Einträge, mehr passen nicht in eine Datei. Diese Nachricht sieht sonst niemand.',
  fileWords: 'Alles, was auf diesem Server über dich gespeichert ist, als JSON',
  askErase:
    '⚠️ **Dich auf diesem Server löschen?** Deine Chips ({chips}) und offenen Wetten gehen ans Haus, deine Stimmen, Follows, Limits und deine Tipper-Bilanz verschwinden, und in den alten Aufzeichnungen steht an deiner Stelle jemand ohne Namen. **Rückgängig machen lässt sich das nicht.** Was ich in Kanälen gepostet habe, bleibt dort: Deine Schlagzeilen und Erwähnungen kann nur der Server löschen.',
  labelEraseNow: 'Ja, lösch mich',
  labelKeep: 'Nein, alles behalten',
  kept: 'Gelöscht wurde nichts.',
  erased:
    'Erledigt: Ich kenne dich hier nicht mehr, und deine ID steht in keiner meiner Aufzeichnungen. Wenn du wieder einen Befehl benutzt, fängst du neu an.',
} as const;
