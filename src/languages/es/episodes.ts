// What is told of an episode that cannot be told, in Spanish.

export const episodes = {
  noneClosed: 'Aún no ha cerrado ningún episodio, así que no hay nada que contar.',
  firstAt: 'El primero se cuenta con la campana de cierre, hacia {at}.',
  notClosed: 'El episodio {episode} aún no ha cerrado; el último que cerró es el **{last}**.',
  notAtHand: 'El episodio {episode} ya no está en el archivo.',
} as const;
