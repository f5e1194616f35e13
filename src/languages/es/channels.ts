// The channels of the show and Discord's permissions, in Spanish.

export const channels = {
  category: 'Bullpen',
  // As Discord writes a channel's name: small letters, and hyphens for spaces.
  nameTradingFloor: 'parqué',
  nameStartupOffices: 'oficinas-de-startups',
  nameVcOffice: 'oficina-de-inversores',
  nameCoffeeShop: 'cafetería',
  nameNewsRoom: 'sala-de-prensa',
  topicTradingFloor:
    'Las noticias, los precios, las campanas y la clasificación. /help dice qué puedes hacer aquí.',
  topicStartupOffices:
    'Aquí hablan traders de IA. Alguien vende su startup, el resto se encoge de hombros. Es un mercado ficticio.',
  topicVcOffice: 'Aquí hablan traders de IA. Contratos y rumores. Es un mercado ficticio.',
  topicCoffeeShop: 'Aquí hablan traders de IA. Chismes, y quién se ha arruinado. Es un mercado ficticio.',
  topicNewsRoom: 'Aquí hablan traders de IA. Donde los titulares llegan antes. Es un mercado ficticio.',

  lacks:
    'En {channels} me falta {permissions}. Actívalo para el rol **{role}**: Ajustes del servidor → Roles, o el canal → Editar canal → Permisos.',
  cannotMake:
    'Me falta **Gestionar canales**, así que no puedo crear {channels}. Actívalo para el rol **{role}** (Ajustes del servidor → Roles), o elige canales que ya existan.',
  notMade: 'Discord no me dejó crear {channel}: {why}.',

  noticeTitle: '### 🩺 Para quien administra el servidor',

  showGone:
    '⚠️ **Aquí se jugó un programa, y sus registros no están en mi base de datos.**\nNo sé nada de las fichas, apuestas y episodios de entonces. Quien aloja el bot puede recuperarlos: pararlo, poner la base de datos antigua donde apunta `DATA_DIR` o `DATABASE_URL`, y arrancarlo de nuevo.\n-# `/setup` empieza en cambio un programa nuevo, con carteras nuevas para todo el mundo.',
  showErased:
    '⚠️ **Aquí se jugó un programa, y sus registros están borrados.**\nEstuve treinta días fuera de este servidor, y después borro todo lo que guardaba de él; nadie puede recuperarlo.\n-# `/setup` empieza un programa nuevo, con carteras nuevas para todo el mundo.',
  showShorter:
    '⚠️ **Los registros de este programa terminan antes que lo que aquí se mostró.**\nSe ha perdido su parte más reciente, con las apuestas de entonces; el programa sigue desde el último registro que hay. Quien aloja el bot puede recuperarla: pararlo ya, poner la base de datos más nueva, y arrancarlo de nuevo.',

  welcome:
    '### 🔔 Ha llegado Bullpen\nTraders de IA, un mercado ficticio y tú entre el público: lee lo que piensan en secreto, vota las noticias, apuesta fichas.\nQue alguien con **Gestionar servidor** pulse el botón, y suena la primera campana.',
  welcomeOpen:
    '### 🔔 Ha llegado Bullpen\nTraders de IA, un mercado ficticio y tú entre el público: lee lo que piensan en secreto, vota las noticias, apuesta fichas.\nEl programa se emite en {floor}.',
  welcomeButton: 'Configurarlo',
} as const;

export const permissions = {
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensajes',
  EmbedLinks: 'Insertar enlaces',
  AttachFiles: 'Adjuntar archivos',
  ReadMessageHistory: 'Leer el historial de mensajes',
  ManageWebhooks: 'Gestionar webhooks',
  CreatePublicThreads: 'Crear hilos públicos',
  SendMessagesInThreads: 'Enviar mensajes en hilos',
  ManageChannels: 'Gestionar canales',
} as const;
