// What the live floor says to a watcher whom it cannot let in or serve, in Spanish.

export const liveDoor = {
  expired: 'Tu pase para la planta en vivo ha caducado. Ábrela de nuevo desde Discord.',
  full: 'Hay tanta gente mirando que no queda sitio. Inténtalo de nuevo en un minuto.',
  tabs: 'Tienes esta planta abierta en demasiadas pestañas: cierra una.',
  noFloor: 'Aún no hay programa en este servidor: `/setup` lo crea.',
  astray: 'Esta dirección no lleva a ninguna planta: usa el enlace que da `/floor` en tu servidor.',
  gone: 'Aquí ya no hay programa: lo que se guardaba de él se ha borrado.',
  erased: 'Aquí ya no queda nada de ti, como querías. Vuelve a cargar la página para empezar de nuevo.',
  onlyWatching: 'Aquí solo se puede mirar. Quien quiera jugar abre la planta desde Discord.',
  tooFast: 'Demasiado rápido: espera un momento y vuelve a intentarlo.',
  notUnderstood: 'La página y el bot no se entienden: vuelve a cargar la página.',
  inChannels: 'Eso se hace en los canales.',
} as const;
