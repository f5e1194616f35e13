// What the house says to any command, button or form, in Spanish.

export const answers = {
  sorry: 'Perdona, algo falló por mi parte y no sé si llegó a hacerse: míralo antes de volver a intentarlo.',
  notHere: 'Bullpen juega en servidores: usa este comando en un canal de uno.',
  closing:
    'La casa cierra sus puertas un momento: no ha cambiado nada. Inténtalo de nuevo cuando vuelva a estar en línea.',
  notOpenYet: 'La casa está abriendo sus puertas: inténtalo de nuevo en unos segundos.',
  staleCommand: 'Este comando ya no existe: en `/help` tienes los que hay.',
  staleButton: 'Este botón es de otra época y ya no hace nada: en `/help` tienes lo que sí funciona.',
  hereItComes: 'Ahí va…',
  tooSlowForAForm: 'El formulario tardó demasiado en abrirse: pulsa otra vez.',
} as const;
