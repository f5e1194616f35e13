// Being called to the opening bell, in German.

export const bell = {
  byRole:
    '🔔 Die Eröffnungsglocke ruft dich ab jetzt, über ihre Rolle: höchstens einmal am Tag. `/bell` stellt sie ab.',
  byName:
    '🔔 Die Eröffnungsglocke ruft dich ab jetzt, beim Namen: höchstens einmal am Tag. `/bell` stellt sie ab.',
  grant:
    '-# Mit **Rollen verwalten** für meine Rolle (Servereinstellungen → Rollen) lege ich dafür eine eigene Rolle an und rufe die statt der Namen.',
  full: 'Die Glocke ruft schon {n, plural, one {# Mitglied} other {# Mitglieder}} beim Namen, mehr schafft sie nicht. Wer den Server verwaltet, kann meiner Rolle **Rollen verwalten** geben: Dann gibt es eine Rolle dafür, für alle, die wollen.',
  off: '🔕 Die Eröffnungsglocke ruft dich nicht mehr.',
  start: 'Ruf mich zur Glocke',
  stop: 'Ruf mich nicht mehr',
} as const;
