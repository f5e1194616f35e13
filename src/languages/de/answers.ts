// What the house says to any command, button or form, in German.

export const answers = {
  sorry:
    'Sorry, da ging bei mir etwas schief, und ich weiß nicht, ob es noch geklappt hat: Sieh erst nach, dann versuch es noch mal.',
  notHere: 'Bullpen spielt auf Servern: Benutze diesen Befehl in einem Kanal dort.',
  closing:
    'Das Haus schließt kurz seine Türen: Geändert wurde nichts. Versuch es noch mal, wenn ich wieder online bin.',
  notOpenYet: 'Das Haus macht gerade erst auf: Versuch es in ein paar Sekunden noch mal.',
  staleCommand: 'Diesen Befehl gibt es nicht mehr: `/help` zeigt, was es gibt.',
  staleButton:
    'Dieser Button stammt aus einer früheren Show und tut nichts mehr: `/help` zeigt, was noch geht.',
  hereItComes: 'Kommt sofort …',
  tooSlowForAForm: 'Das Formular hat zu lange gebraucht: Drücke noch mal.',
} as const;
