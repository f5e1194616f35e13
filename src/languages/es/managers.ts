// The commands of those who may manage the server, in Spanish.

export const managers = {
  only: 'Aquí eso solo lo puede hacer quien tiene **Gestionar servidor**. Pídeselo a alguien con ese permiso.',
  draftGone: 'Eso ya no se guarda: se usó, se descartó o dejó sitio a otros más nuevos. Empieza de nuevo.',

  paused: '⏸️ En pausa. Reloj, votos y apuestas se detienen hasta `/resume`.',
  pausedAlready: 'Ya está en pausa: `/resume` lo reanuda.',
  resumed: '▶️ El programa sigue. Todos los plazos se han desplazado.',

  powerHour: '🔥 Hora punta hasta las {until}.',
  powerHourClosed:
    '🔥 Hora punta hasta las {until}.\nEl parqué está cerrado hasta la campana de apertura; la hora corre igualmente.',
  powerEnd: 'Terminar la hora punta',
  powerOver: '🧯 Se acabó la hora punta: otra vez una ronda {every}.',
  noPowerHour: 'No hay ninguna hora punta en marcha: `/power` empieza una.',

  nameMarket: 'Di qué mercado se anula: {markets}.',
  marketVoid:
    '🏛️ *{market}* queda anulado y se devuelve todo lo apostado en él. El parqué ya lo sabe, con tu motivo.',
  resetAsk:
    '🏛️ ¿Reiniciar las fichas? Se anulan las apuestas abiertas, se vacían el fondo de filtraciones y la bandeja de la casa, también la tabla de pronosticadores, y **cada cartera tendrá {chips}**. Esto no se puede deshacer.',
  resetDo: 'Sí, reiniciar',
  resetDone: '🏛️ Hecho: las fichas empiezan de cero, y el parqué ya lo sabe.',
} as const;
