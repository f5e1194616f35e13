// What is said in German where a show is held up or stands still.

export const standstill = {
  damagedRecords:
    '⛔ **Die Show steht still:** Eine Aufzeichnung wurde beschädigt, und auf falscher Grundlage wird nicht weitergespielt. Wer den Bot betreibt, findet in seinem Log, was zu tun ist.\n-# Alle Wetten bleiben, wie sie waren: Von hier geht die Show weiter.',
  brokenRule:
    '⛔ **Die Show steht still:** Die Summen gingen nicht auf, und dann zahlt sie nichts aus. Wer den Bot betreibt, findet in seinem Log, was zu tun ist.\n-# Alle Wetten bleiben, wie sie waren: Von hier geht die Show weiter.',
  fault:
    '⛔ **Die Show steht still:** Etwas ging schief, woran ein zweiter Versuch nichts ändern würde. Wer den Bot betreibt, findet in seinem Log, was zu tun ist.\n-# Alle Wetten bleiben, wie sie waren: Von hier geht die Show weiter.',
  heldUp:
    '⏳ **Die Show hängt fest:** Ihre Aufzeichnungen lassen sich gerade nicht schreiben.\n-# Verloren geht nichts, abgebucht wird so lange nichts; es geht von selbst weiter.',
  goesOn:
    '▶️ **Die Show geht weiter:** Ihre Aufzeichnungen lassen sich wieder schreiben.\n-# Wenn dein Wunsch inzwischen nicht ankam, versuch es noch mal.',

  damagedRecordsAnswer:
    'Die Show steht still, und abgebucht wurde nichts: Eine Aufzeichnung wurde beschädigt, und auf falscher Grundlage wird nicht weitergespielt. Wer den Bot betreibt, kann das richten.',
  brokenRuleAnswer:
    'Die Show steht still, und abgebucht wurde nichts: Die Summen gingen nicht auf, und dann zahlt sie nichts aus. Wer den Bot betreibt, kann das richten.',
  faultAnswer:
    'Die Show steht still, und abgebucht wurde nichts: Etwas ging schief, woran ein zweiter Versuch nichts ändern würde. Wer den Bot betreibt, kann das richten.',
  closingAnswer:
    'Der Bot wird gerade neu gestartet, und abgebucht wurde nichts: Versuch es in einer Minute noch mal.',
  otherProcessAnswer:
    'Eine andere Kopie des Bots hat diese Show übernommen und das vielleicht schon erledigt: Sieh erst nach, dann versuch es noch mal.',

  nothingTaken:
    'Die Show hängt fest: Ihre Aufzeichnungen lassen sich gerade nicht schreiben. Abgebucht wurde nichts; es geht von selbst weiter, also versuch es in ein paar Minuten noch mal.',
  waits:
    'Die Show hängt fest: Ihre Aufzeichnungen lassen sich gerade nicht schreiben. Dieser eine Wunsch von dir wartet und wird erfüllt, sobald es wieder geht. Wiederholen musst du nichts, es sei denn, ich werde vorher neu gestartet: Sieh dann nach.',
  inDoubt:
    'Der Bot wird gerade neu gestartet, und die Aufzeichnungen der Show ließen sich nicht schreiben. Ich weiß nicht, ob es noch geklappt hat: Sieh erst nach, dann versuch es in ein paar Minuten noch mal.',
  noteWaits:
    'Die Aufzeichnungen der Show sind gerade nicht zu erreichen. Worum du gebeten hast, geschieht, sobald sie wieder da sind. Wiederholen musst du nichts, es sei denn, ich werde vorher neu gestartet: Sieh dann nach.',
  outOfReach:
    'Die Aufzeichnungen der Show sind gerade nicht zu erreichen; es geht von selbst weiter. Ich weiß nicht, ob es noch geklappt hat: Sieh erst nach, dann versuch es in ein paar Minuten noch mal.',
} as const;
