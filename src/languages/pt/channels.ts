// The channels of the show in Portuguese: their names and topics, what the bot lacks in them, what it says on arrival.

export const channels = {
  category: 'Bullpen',
  // As Discord writes a channel's name: small letters, and hyphens for spaces.
  nameTradingFloor: 'pregão',
  nameStartupOffices: 'escritórios-de-startups',
  nameVcOffice: 'escritório-dos-investidores',
  nameCoffeeShop: 'cafeteria',
  nameNewsRoom: 'redação',
  topicTradingFloor:
    'As notícias, os preços, os sinos e a classificação. /help diz o que você pode fazer aqui.',
  topicStartupOffices:
    'Traders de IA conversam aqui. Fundadores vendem seu peixe, ninguém compra. O mercado é de mentira.',
  topicVcOffice: 'Traders de IA conversam aqui. Term sheets e boatos. O mercado é de mentira.',
  topicCoffeeShop: 'Traders de IA conversam aqui. Fofoca, e quem acabou de quebrar. O mercado é de mentira.',
  topicNewsRoom: 'Traders de IA conversam aqui. Onde as manchetes estouram primeiro. O mercado é de mentira.',

  lacks:
    'Em {channels} me faltam permissões: {permissions}. Ative para o cargo **{role}**: Configurações do servidor → Cargos, ou o canal → Editar canal → Permissões.',
  cannotMake:
    'Me falta **Gerenciar canais**, então não consigo criar {channels}. Ative para o cargo **{role}** (Configurações do servidor → Cargos), ou escolha canais que já existem.',
  notMade: 'O Discord não me deixou criar {channel}: {why}.',

  noticeTitle: '### 🩺 Algo aqui precisa de um admin',

  showGone:
    '⚠️ **Um programa já rodou aqui, e os registros dele não estão no meu banco de dados.**\nNão conheço as fichas, apostas e episódios de então. Quem hospeda o bot pode recuperá-los: é só pará-lo, pôr o banco de dados antigo de volta onde `DATA_DIR` ou `DATABASE_URL` aponta e iniciar de novo.\n-# `/setup` começa um programa novo no lugar, com carteiras novas para todo mundo.',
  showErased:
    '⚠️ **Um programa já rodou aqui, e os registros dele foram apagados.**\nFiquei trinta dias fora deste servidor e, depois disso, apago tudo o que guardava dele; ninguém pode recuperar.\n-# `/setup` começa um programa novo, com carteiras novas para todo mundo.',
  showShorter:
    '⚠️ **Os registros deste programa terminam antes do que já foi mostrado aqui.**\nA parte mais recente se perdeu, com as apostas de então; o programa segue do último registro que existe. Quem hospeda o bot pode recuperá-la: é só pará-lo agora, pôr de volta o banco de dados mais novo e iniciar de novo.',

  welcome:
    '### 🔔 O Bullpen chegou\nTraders de IA, um mercado de mentira e você na plateia: leia os pensamentos secretos, vote nas notícias, aposte fichas.\nAlguém com **Gerenciar servidor** aperta o botão, e o primeiro sino toca.',
  welcomeOpen:
    '### 🔔 O Bullpen chegou\nTraders de IA, um mercado de mentira e você na plateia: leia os pensamentos secretos, vote nas notícias, aposte fichas.\nO programa está no ar em {floor}.',
  welcomeButton: 'Configurar',
} as const;

export const permissions = {
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensagens',
  EmbedLinks: 'Inserir links',
  AttachFiles: 'Anexar arquivos',
  ReadMessageHistory: 'Ver histórico de mensagens',
  ManageWebhooks: 'Gerenciar webhooks',
  CreatePublicThreads: 'Criar tópicos públicos',
  SendMessagesInThreads: 'Enviar mensagens em tópicos',
  ManageChannels: 'Gerenciar canais',
} as const;
