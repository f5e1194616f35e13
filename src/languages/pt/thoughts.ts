// What a performer thinks, and the feed of it, in Portuguese.

export const thoughts = {
  title: '### 💭 {name}, só entre nós',
  betweenEpisodes: 'Entre episódios ninguém pensa em voz alta.',
  notYet: 'Nada para ler ainda: os pensamentos aparecem quando a rodada acaba.',
  following: '### 👁️ Seguindo {name}',
  noTurnYet: 'Ainda não jogou.',
  equity: 'Patrimônio **{equity}** · {change} hoje',
  equityBroke: 'Patrimônio **{equity}** · {change} hoje · 💀 em falência',
  turn: '**Rodada {round}** · {room} · {trade}',
  leftCast: 'Quem você seguia saiu do elenco: escolha outro nome com `/follow`.',
  unfollowed: 'Você não segue mais **{name}**.',
  followAgain: 'Seguir de novo',
  stopFollowing: 'Parar de seguir',
  keepFollowing: 'Continuar seguindo',
  feedRests: '⏸️ Em pausa: uma mensagem só se atualiza por 15 minutos. **Continuar seguindo** retoma.',
  feedMoved: '-# Esta transmissão continua na sua mensagem mais nova.',
  notBegun: 'O programa não começou.',
} as const;
