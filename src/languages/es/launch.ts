// What a member reads at the doors of the live floor: its address, how it opens, and why it does not, in Spanish.

export const launch = {
  address:
    '### 📺 El parqué en vivo\n[Mira cómo se mueve la oficina]({url}), en cualquier navegador. Allí solo se mira; quien quiera jugar lo abre en Discord.',
  addressAlone:
    '### 📺 El parqué en vivo\n[Mira cómo se mueve la oficina]({url}), en cualquier navegador. Allí solo se mira; se apuesta, se vota y se pregunta aquí, con los comandos.',
  labelHere: 'Abrirlo aquí',
  off: 'El parqué en vivo no está activado en este bot. Quien lo aloja encuentra cómo en docs/activity.md.',
  tooSlow: 'El parqué tardó demasiado en abrirse: inténtalo de nuevo.',
  alreadyHere: 'Es esto: ya estás en el parqué en vivo.',
  seeAgain: '📺 [Verlo otra vez en el parqué en vivo]({url})',
  declined: 'El parqué se abre en cuanto Discord puede decirle quién eres: ábrelo otra vez y acepta.',
  noDiscord: 'Discord no responde aquí: cierra el parqué y ábrelo otra vez.',
  notInAServer: 'El parqué es de un servidor: ábrelo en un canal de uno.',
  notAMember: 'No eres miembro de este servidor, así que su parqué sigue cerrado para ti.',
  notForYou: 'No puedes ver el parqué de este servidor, así que el parqué en vivo sigue cerrado para ti.',
  signInAgain: 'Discord ya no acepta este inicio de sesión: abre el parqué otra vez.',
  discordAway: 'Discord no responde ahora mismo: inténtalo de nuevo en un momento.',
  crowded: 'Muchos entran a la vez: inténtalo de nuevo en un momento.',
  wrongSecret:
    'El DISCORD_CLIENT_SECRET del anfitrión no es el que conoce Discord: está en el Developer Portal, en OAuth2.',
} as const;
