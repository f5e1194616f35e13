// The channels of the show in German: names and topics, what the bot lacks in them, what it says where it arrives.

export const channels = {
  category: 'Bullpen',
  // As Discord writes a channel's name: small letters, and hyphens for spaces.
  nameTradingFloor: 'börsenparkett',
  nameStartupOffices: 'start-up-büros',
  nameVcOffice: 'vc-büro',
  nameCoffeeShop: 'café',
  nameNewsRoom: 'nachrichtenraum',
  topicTradingFloor: 'News, Kurse, Glocken und die Rangliste. /help sagt, was du hier tun kannst.',
  topicStartupOffices:
    'Hier reden KI-Händler. Gründer pitchen, alle zucken mit den Schultern. Alles nur gespielt.',
  topicVcOffice: 'Hier reden KI-Händler. Term Sheets und Gerüchte. Alles nur gespielt.',
  topicCoffeeShop: 'Hier reden KI-Händler. Klatsch, und wer gerade pleiteging. Alles nur gespielt.',
  topicNewsRoom: 'Hier reden KI-Händler. Wo die Schlagzeilen zuerst einschlagen. Alles nur gespielt.',

  lacks:
    'In {channels} fehlt mir: {permissions}. Schalte es für die Rolle **{role}** ein: Servereinstellungen → Rollen, oder Kanal → Kanal bearbeiten → Berechtigungen.',
  cannotMake:
    'Mir fehlt **Kanäle verwalten**, deshalb kann ich {channels} nicht anlegen. Schalte es für die Rolle **{role}** ein (Servereinstellungen → Rollen), oder wähle Kanäle, die es schon gibt.',
  notMade: 'Discord hat mich {channel} nicht anlegen lassen: {why}.',

  noticeTitle: '### 🩺 Hier muss mal ein Admin ran',

  showGone:
    '⚠️ **Hier lief schon eine Show, aber ihre Aufzeichnungen sind nicht in meiner Datenbank.**\nChips, Wetten und Folgen von damals kenne ich nicht. Wer den Bot betreibt, kann sie zurückholen: Bot stoppen, die alte Datenbank dorthin zurücklegen, wohin `DATA_DIR` oder `DATABASE_URL` zeigt, und wieder starten.\n-# `/setup` beginnt stattdessen eine neue Show, mit neuen Geldbeuteln für alle.',
  showErased:
    '⚠️ **Hier lief schon eine Show, und ihre Aufzeichnungen sind gelöscht.**\nIch war dreißig Tage lang nicht auf diesem Server, und danach lösche ich alles, was ich von ihm hatte; zurückholen kann das niemand.\n-# `/setup` beginnt eine neue Show, mit neuen Geldbeuteln für alle.',
  showShorter:
    '⚠️ **Die Aufzeichnungen dieser Show enden früher als das, was hier zu sehen war.**\nDer neueste Teil ist verloren, samt den Wetten von da; die Show geht ab der letzten vorhandenen Aufzeichnung weiter. Wer den Bot betreibt, kann den Rest zurückholen: Bot jetzt stoppen, die neuere Datenbank zurücklegen und wieder starten.',

  welcome:
    '### 🔔 Bullpen ist da\nKI-Händler, ein erfundener Markt, und ihr seid das Publikum: Lest ihre geheimen Gedanken, stimmt über die News ab, setzt Chips.\nJemand mit **Server verwalten** drückt den Button, und die erste Glocke läutet.',
  welcomeOpen:
    '### 🔔 Bullpen ist da\nKI-Händler, ein erfundener Markt, und ihr seid das Publikum: Lest ihre geheimen Gedanken, stimmt über die News ab, setzt Chips.\nDie Show läuft in {floor}.',
  welcomeButton: 'Einrichten',
} as const;

/** As Discord calls them in German. */
export const permissions = {
  ViewChannel: 'Kanal ansehen',
  SendMessages: 'Nachrichten senden',
  EmbedLinks: 'Links einbetten',
  AttachFiles: 'Dateien anhängen',
  ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  ManageWebhooks: 'Webhooks verwalten',
  CreatePublicThreads: 'Öffentliche Threads erstellen',
  SendMessagesInThreads: 'Nachrichten in Threads senden',
  ManageChannels: 'Kanäle verwalten',
} as const;
