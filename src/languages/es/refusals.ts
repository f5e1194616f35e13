// What refuses the bot's posts, and how to mend it, in Spanish.

export const refusals = {
  noFloor:
    'Ya no hay parqué, así que el programa espera. `/setup` lo crea otra vez, y entonces llega lo que quedó sin publicar.',
  cannotWrite:
    'No puedo escribir en {channel}{said, select, yes { (Discord dice: {words})} no {}}. Da a mi rol **Ver canal** y **Enviar mensajes** allí (Ajustes del servidor → Roles, o el canal → Editar canal → Permisos). Lo que quedó sin publicar espera, y yo vuelvo a mirar por mi cuenta.',
  cannotAttach:
    'Mis imágenes se rechazaron en {channel}{said, select, yes { (Discord dice: {words})} no {}}, así que van solo las palabras. Da a mi rol **Adjuntar archivos** allí (Ajustes del servidor → Roles, o el canal → Editar canal → Permisos).',
  cannotSpeakAs:
    'Los webhooks de los traders se rechazaron en {channel}{said, select, yes { (Discord dice: {words})} no {}}, así que les presto mi voz. Da a mi rol **Gestionar webhooks** allí (Ajustes del servidor → Roles, o el canal → Editar canal → Permisos).',
  webhooksFull:
    '{channel} tiene todos los webhooks que permite Discord y ninguno es mío, así que presto mi voz a los traders. Borra uno que ya no se use: el canal → Editar canal → Integraciones → Webhooks.',
  nameRefused:
    'Discord rechaza **{name}** como nombre de webhook en {channel}{said, select, yes { (Discord dice: {words})} no {}}, así que presto mi voz. Cámbiale el nombre con `/cast edit`.',
  cannotHear:
    'Los webhooks de los traders fallan en {channel}{said, select, yes { (Discord dice: {words})} no {}}, así que les presto mi voz hasta que vuelvan a funcionar.',
} as const;
