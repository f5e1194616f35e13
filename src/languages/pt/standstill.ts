// What is said, in Portuguese, where a show is held up or stands still.

export const standstill = {
  damagedRecords:
    '⛔ **O programa está parado:** um registro dele se corrompeu, e não dá para seguir em cima do que pode estar errado. Quem hospeda o bot encontra no log o que fazer.\n-# Toda aposta fica como estava: o programa segue daqui.',
  brokenRule:
    '⛔ **O programa está parado:** as contas não fecharam, e assim ele não paga ninguém. Quem hospeda o bot encontra no log o que fazer.\n-# Toda aposta fica como estava: o programa segue daqui.',
  fault:
    '⛔ **O programa está parado:** algo deu errado, e tentar de novo não resolveria. Quem hospeda o bot encontra no log o que fazer.\n-# Toda aposta fica como estava: o programa segue daqui.',
  heldUp:
    '⏳ **O programa está em espera:** não dá para gravar os registros agora.\n-# Nada se perde e nada é cobrado enquanto isso; ele segue sozinho.',
  goesOn:
    '▶️ **O programa continua:** os registros voltaram a ser gravados.\n-# Quem teve um pedido não atendido pode tentar de novo.',

  damagedRecordsAnswer:
    'O programa está parado, e nada foi cobrado: um registro dele se corrompeu, e não dá para seguir em cima do que pode estar errado. Quem hospeda o bot pode consertar.',
  brokenRuleAnswer:
    'O programa está parado, e nada foi cobrado: as contas não fecharam, e assim ele não paga ninguém. Quem hospeda o bot pode consertar.',
  faultAnswer:
    'O programa está parado, e nada foi cobrado: algo deu errado, e tentar de novo não resolveria. Quem hospeda o bot pode consertar.',
  closingAnswer: 'O bot está reiniciando, e nada foi cobrado: tente de novo daqui a um minuto.',
  otherProcessAnswer:
    'Outra cópia do bot assumiu este programa e pode já ter feito isso: confira primeiro, depois tente de novo.',

  nothingTaken:
    'O programa está em espera: não dá para gravar os registros agora. Nada foi cobrado; ele segue sozinho, então tente de novo daqui a alguns minutos.',
  waits:
    'O programa está em espera: não dá para gravar os registros agora. Este seu pedido aguarda e é feito assim que der: não precisa repetir, a não ser que me reiniciem antes: aí, confira.',
  inDoubt:
    'O bot está reiniciando, e não deu para gravar os registros do programa. Não sei dizer se isto foi feito: confira primeiro, depois tente de novo daqui a alguns minutos.',
  noteWaits:
    'Os registros do programa estão fora de alcance agora. O que você pediu é feito assim que voltarem: não precisa repetir, a não ser que me reiniciem antes: aí, confira.',
  outOfReach:
    'Os registros do programa estão fora de alcance agora; ele segue sozinho. Não sei dizer se isto foi feito: confira primeiro, depois tente de novo daqui a alguns minutos.',
} as const;
