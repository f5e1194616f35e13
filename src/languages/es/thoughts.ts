// What a performer thinks, and the feed of it, in Spanish.

export const thoughts = {
  title: '### 💭 {name}, en privado',
  betweenEpisodes: 'Entre episodios nadie piensa en voz alta.',
  notYet: 'Aún no hay nada que leer: los pensamientos se muestran cuando acaba su ronda.',
  following: '### 👁️ Sigues a {name}',
  noTurnYet: 'Aún no ha tenido turno.',
  equity: 'Capital **{equity}** · {change} hoy',
  equityBroke: 'Capital **{equity}** · {change} hoy · 💀 en quiebra',
  turn: '**Ronda {round}** · {room} · {trade}',
  leftCast: 'Este personaje ha dejado el elenco: elige otro con `/follow`.',
  unfollowed: 'Ya no sigues a **{name}**.',
  followAgain: 'Volver a seguir',
  stopFollowing: 'Dejar de seguir',
  keepFollowing: 'Continuar en directo',
  feedRests:
    '⏸️ En pausa: un mensaje solo se actualiza durante 15 minutos. **Continuar en directo** lo reanuda.',
  feedMoved: '-# Esto continúa en tu mensaje más nuevo.',
  notBegun: 'El programa no ha empezado.',
} as const;
