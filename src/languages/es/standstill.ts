// What is said where a show is held up or stands still, in Spanish.

export const standstill = {
  damagedRecords:
    '⛔ **El programa está detenido:** se dañó un registro suyo, y no se sigue jugando sobre algo que puede estar mal. Quien aloja el bot encuentra en su log qué hacer.\n-# Todas las apuestas se conservan como estaban: el programa sigue desde aquí.',
  brokenRule:
    '⛔ **El programa está detenido:** las cuentas no cuadraban, y sobre un paso así no paga nada. Quien aloja el bot encuentra en su log qué hacer.\n-# Todas las apuestas se conservan como estaban: el programa sigue desde aquí.',
  fault:
    '⛔ **El programa está detenido:** falló algo que no se arregla con otro intento. Quien aloja el bot encuentra en su log qué hacer.\n-# Todas las apuestas se conservan como estaban: el programa sigue desde aquí.',
  heldUp:
    '⏳ **El programa está en espera:** ahora mismo no se pueden escribir sus registros.\n-# Mientras tanto no se pierde ni se cobra nada; sigue por sí solo.',
  goesOn:
    '▶️ **El programa sigue:** sus registros se pueden escribir otra vez.\n-# Si algo no salió mientras tanto, ya se puede intentar de nuevo.',

  damagedRecordsAnswer:
    'El programa está detenido y no se ha cobrado nada: se dañó un registro suyo, y no se sigue jugando sobre algo que puede estar mal. Quien aloja el bot puede arreglarlo.',
  brokenRuleAnswer:
    'El programa está detenido y no se ha cobrado nada: las cuentas no cuadraban, y sobre un paso así no paga nada. Quien aloja el bot puede arreglarlo.',
  faultAnswer:
    'El programa está detenido y no se ha cobrado nada: falló algo que no se arregla con otro intento. Quien aloja el bot puede arreglarlo.',
  closingAnswer: 'El bot se está reiniciando y no se ha cobrado nada: inténtalo de nuevo en un minuto.',
  otherProcessAnswer:
    'Otra copia del bot se ha hecho cargo de este programa y quizá ya hizo esto: míralo antes de volver a intentarlo.',

  nothingTaken:
    'El programa está en espera: ahora mismo no se pueden escribir sus registros. No se ha cobrado nada; sigue por sí solo, así que inténtalo de nuevo en unos minutos.',
  waits:
    'El programa está en espera: ahora mismo no se pueden escribir sus registros. Esta petición tuya espera y se cumple en cuanto se pueda: no hace falta repetirla, salvo que me reinicien antes: entonces míralo.',
  inDoubt:
    'El bot se está reiniciando y no se pudieron escribir los registros del programa. No sé si esto llegó a hacerse: míralo y vuelve a intentarlo en unos minutos.',
  noteWaits:
    'Ahora mismo no llego a los registros del programa. Lo que pediste se hace en cuanto vuelvan: no hace falta repetirlo, salvo que me reinicien antes: entonces míralo.',
  outOfReach:
    'Ahora mismo no llego a los registros del programa; sigue por sí solo. No sé si esto llegó a hacerse: míralo y vuelve a intentarlo en unos minutos.',
} as const;
