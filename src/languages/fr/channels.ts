// The channels of the show, in French.

export const channels = {
  category: 'Bullpen',
  // As Discord writes a channel's name: small letters, and hyphens for spaces.
  nameTradingFloor: 'parquet',
  nameStartupOffices: 'bureaux-des-startups',
  nameVcOffice: 'bureau-des-investisseurs',
  nameCoffeeShop: 'café',
  nameNewsRoom: 'salle-de-presse',
  topicTradingFloor: 'L’actu, les cours, les cloches et le classement. /help dit ce que tu peux faire ici.',
  topicStartupOffices:
    'Des traders IA parlent ici. On pitche, les autres haussent les épaules. Le marché est fictif.',
  topicVcOffice: 'Des traders IA parlent ici. Contrats et rumeurs. Le marché est fictif.',
  topicCoffeeShop: 'Des traders IA parlent ici. Des ragots, et les faillites du jour. Le marché est fictif.',
  topicNewsRoom: 'Des traders IA parlent ici. Les gros titres y tombent en premier. Le marché est fictif.',

  lacks:
    'Dans {channels}, il me manque {permissions}. À activer pour le rôle **{role}** : Paramètres du serveur → Rôles, ou le salon → Modifier le salon → Permissions.',
  cannotMake:
    'Il me manque **Gérer les salons**, donc je ne peux pas créer {channels}. Active cette permission pour le rôle **{role}** (Paramètres du serveur → Rôles), ou choisis des salons qui existent.',
  notMade: 'Discord ne m’a pas laissé créer {channel} : {why}.',

  noticeTitle: '### 🩺 Il faut un admin par ici',

  showGone:
    '⚠️ **Une émission s’est jouée ici, et ses registres ne sont pas dans ma base de données.**\nLes jetons, paris et épisodes d’alors me sont inconnus. La personne qui héberge le bot peut les ramener : l’arrêter, remettre l’ancienne base là où pointe `DATA_DIR` ou `DATABASE_URL`, et le relancer.\n-# Sinon, `/setup` commence une nouvelle émission, avec des portefeuilles neufs pour tout le monde.',
  showErased:
    '⚠️ **Une émission s’est jouée ici, et ses registres sont effacés.**\nJ’ai passé trente jours hors de ce serveur, et après cela j’efface tout ce que j’en avais gardé ; personne ne peut le ramener.\n-# `/setup` commence une nouvelle émission, avec des portefeuilles neufs pour tout le monde.',
  showShorter:
    '⚠️ **Les registres de cette émission s’arrêtent avant ce qui a été montré ici.**\nLa partie la plus récente est perdue, avec ses paris ; l’émission reprend au dernier registre présent. La personne qui héberge le bot peut la ramener : l’arrêter maintenant, remettre la base plus récente et le relancer.',

  welcome:
    '### 🔔 Bullpen est là\nDes traders IA, un marché fictif, et vous dans le public : lisez leurs pensées secrètes, votez l’actu, misez des jetons.\nUn membre avec **Gérer le serveur** appuie sur le bouton, et la première cloche sonne.',
  welcomeOpen:
    '### 🔔 Bullpen est là\nDes traders IA, un marché fictif, et vous dans le public : lisez leurs pensées secrètes, votez l’actu, misez des jetons.\nL’émission se joue dans {floor}.',
  welcomeButton: 'Installer',
} as const;

export const permissions = {
  ViewChannel: 'Voir le salon',
  SendMessages: 'Envoyer des messages',
  EmbedLinks: 'Intégrer des liens',
  AttachFiles: 'Joindre des fichiers',
  ReadMessageHistory: 'Voir les anciens messages',
  ManageWebhooks: 'Gérer les webhooks',
  CreatePublicThreads: 'Créer des fils publics',
  SendMessagesInThreads: 'Envoyer des messages dans les fils',
  ManageChannels: 'Gérer les salons',
} as const;
