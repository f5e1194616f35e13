// What the live floor says to a watcher whom it cannot let in or serve, in German.

export const liveDoor = {
  expired: 'Dein Zugang zum Live-Parkett ist abgelaufen. Öffne es noch einmal aus Discord.',
  full: 'Es schauen so viele zu, dass kein Platz mehr frei ist. Versuch es in einer Minute noch einmal.',
  tabs: 'Du hast dieses Parkett schon in zu vielen Tabs offen: Schließe einen davon.',
  noFloor: 'Auf diesem Server gibt es noch keine Show: `/setup` legt eine an.',
  astray: 'Diese Adresse führt zu keinem Parkett: Nimm den Link, den `/floor` auf deinem Server gibt.',
  gone: 'Hier gibt es keine Show mehr: Was von ihr aufbewahrt war, ist gelöscht.',
  erased: 'Du bist hier gelöscht, wie du es wolltest. Lade die Seite neu, um von vorn zu beginnen.',
  onlyWatching: 'Hier kann man nur zuschauen. Wer mitspielen will, öffnet das Parkett aus Discord.',
  tooFast: 'Das war zu schnell: Warte kurz und versuch es noch einmal.',
  notUnderstood: 'Seite und Bot verstehen sich nicht: Lade die Seite neu.',
  inChannels: 'Das geht in den Kanälen.',
} as const;
