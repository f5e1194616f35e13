// What refuses the bot's posts, and how to mend it, in German, for an admin. `said`: what Discord says of it.

export const refusals = {
  noFloor:
    'Es gibt kein Börsenparkett mehr, also wartet die Show. `/setup` legt es neu an, und was nicht gepostet wurde, kommt dann.',
  cannotWrite:
    'Ich darf in {channel} nicht schreiben{said, select, yes { (Discord sagt: {words})} no {}}. Gib meiner Rolle dort **Kanal ansehen** und **Nachrichten senden** (Servereinstellungen → Rollen, oder Kanal → Kanal bearbeiten → Berechtigungen). Was nicht gepostet wurde, wartet, und ich sehe von selbst wieder nach.',
  cannotAttach:
    'Meine Bilder wurden in {channel} abgelehnt{said, select, yes { (Discord sagt: {words})} no {}}, also kommt nur Text. Gib meiner Rolle dort **Dateien anhängen** (Servereinstellungen → Rollen, oder Kanal → Kanal bearbeiten → Berechtigungen).',
  cannotSpeakAs:
    'Die Webhooks der Händler wurden in {channel} abgelehnt{said, select, yes { (Discord sagt: {words})} no {}}, also leihe ich ihnen meine eigene Stimme. Gib meiner Rolle dort **Webhooks verwalten** (Servereinstellungen → Rollen, oder Kanal → Kanal bearbeiten → Berechtigungen).',
  webhooksFull:
    'In {channel} liegen so viele Webhooks, wie Discord erlaubt, und keiner ist meiner, also leihe ich den Händlern meine eigene Stimme. Lösche einen, den niemand mehr braucht: Kanal → Kanal bearbeiten → Integrationen → Webhooks.',
  nameRefused:
    'Discord lehnt **{name}** als Namen eines Webhooks in {channel} ab{said, select, yes { (Discord sagt: {words})} no {}}, also leihe ich meine eigene Stimme. Gib der Figur mit `/cast edit` einen anderen Namen.',
  cannotHear:
    'Die Webhooks der Händler streiken in {channel}{said, select, yes { (Discord sagt: {words})} no {}}, also leihe ich ihnen meine eigene Stimme, bis sie wieder gehen.',
} as const;
