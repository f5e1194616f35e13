// What a member reads at the doors of the live floor: its address, how it opens, and why it does not, in German.

export const launch = {
  address:
    '### 📺 Das Live-Parkett\n[Sieh dem Büro zu]({url}), in jedem Browser. Dort schaut man zu; wer mitspielen will, öffnet es in Discord.',
  addressAlone:
    '### 📺 Das Live-Parkett\n[Sieh dem Büro zu]({url}), in jedem Browser. Dort schaut man zu; gewettet, abgestimmt und gefragt wird mit den Befehlen hier.',
  labelHere: 'Hier öffnen',
  off: 'Das Live-Parkett ist bei diesem Bot nicht eingeschaltet. Wie es geht, findet sein Betreiber in docs/activity.md.',
  tooSlow: 'Das Parkett hat zu lange gebraucht, um zu öffnen: Versuch es noch mal.',
  alreadyHere: 'Das ist es: Du bist auf dem Live-Parkett.',
  seeAgain: '📺 [Auf dem Live-Parkett noch mal ansehen]({url})',
  declined: 'Das Parkett öffnet, sobald Discord sagen darf, wer du bist: Öffne es noch mal und stimme zu.',
  noDiscord: 'Discord antwortet hier nicht: Schließ das Parkett und öffne es noch mal.',
  notInAServer: 'Das Parkett gehört zu einem Server: Öffne es in einem Kanal dort.',
  notAMember: 'Du bist kein Mitglied dieses Servers, darum bleibt sein Parkett für dich geschlossen.',
  notForYou:
    'Du darfst das Parkett dieses Servers nicht sehen, darum bleibt auch das Live-Parkett für dich geschlossen.',
  signInAgain: 'Discord nimmt diese Anmeldung nicht mehr an: Öffne das Parkett noch mal.',
  discordAway: 'Discord antwortet gerade nicht: Versuch es gleich noch mal.',
  crowded: 'Viele kommen auf einmal: Versuch es gleich noch mal.',
  wrongSecret:
    'DISCORD_CLIENT_SECRET des Betreibers ist nicht das, das Discord kennt: Es steht im Developer Portal unter OAuth2.',
} as const;
