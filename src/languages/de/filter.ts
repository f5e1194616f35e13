// What a member hears whose text is refused, in German: one reason, and never which word it was.

export const filter = {
  slur: 'Darin steckt eine Beleidigung oder etwas Obszönes, deshalb hat es niemand gesehen: Wähle andere Worte.',
  invite:
    'Darin steckt eine Einladung zu einem Server, deshalb hat es niemand gesehen: Lass sie weg und schick es noch mal.',
  link: 'Darin steckt ein Link, deshalb hat es niemand gesehen: Lass ihn weg und schick es noch mal.',
  mention:
    'Darin wird jemand erwähnt, deshalb hat es niemand gesehen: Lass die Erwähnung weg und schick es noch mal.',
  barred:
    'Zehn deiner Texte wurden binnen einer Stunde abgelehnt, vorschlagen kannst du heute nichts mehr: erst wieder ab {until}.',
  refusedLine: '*(Diese Zeile kam nicht durch den Filter.)*',
} as const;
