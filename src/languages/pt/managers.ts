// The commands, in Portuguese, of those who may manage the server: pause, power hour, the house.

export const managers = {
  only: 'Só membros com **Gerenciar servidor** podem fazer isso aqui. Peça a um deles.',
  draftGone:
    'Isso não está mais guardado: foi usado, descartado ou deu lugar a algo mais novo. Comece de novo.',

  paused: '⏸️ Em pausa. Relógio, votos e apostas param até `/resume`.',
  pausedAlready: 'Já está em pausa: `/resume` faz o programa continuar.',
  resumed: '▶️ O programa continua. Todos os prazos foram adiados.',

  powerHour: '🔥 Hora turbo até {until}.',
  powerHourClosed:
    '🔥 Hora turbo até {until}.\nO pregão está fechado até o sino de abertura; a hora corre mesmo assim.',
  powerEnd: 'Encerrar a hora turbo',
  powerOver: '🧯 A hora turbo acabou: de novo uma rodada {every}.',
  noPowerHour: 'Não há hora turbo em andamento: `/power` começa uma.',

  nameMarket: 'Diga qual mercado é anulado: {markets}.',
  marketVoid:
    '🏛️ *{market}* está anulado, e toda aposta nele é devolvida. O pregão já sabe, com o seu motivo.',
  resetAsk:
    '🏛️ Zerar as fichas? Apostas abertas deixam de valer, a vaquinha do vazamento e a caixinha da casa são esvaziadas, a tabela de palpiteiros também, e **toda carteira passa a ter {chips}**. Não dá para desfazer.',
  resetDo: 'Sim, zerar tudo',
  resetDone: '🏛️ Pronto: as fichas recomeçam do zero, e o pregão já sabe.',
} as const;
