// Which mind plays best, in Portuguese: the skills, how sure they are, and what they rest on.

export const minds = {
  heading: '### 🎭 Qual mente atua melhor aqui',
  none: 'Nenhuma mente foi avaliada ainda: isso é feito a cada sino de fechamento.',
  kind: '{kind, select, money {💰 **Dinheiro**: onde seus traders terminam por patrimônio} plot {🧵 **Trama**: o que começam, viram e resolvem com os outros} part {🎬 **Papel**: respostas sem a ajuda de um substituto}}',
  skill:
    '· {mind}: cerca de **{about}**, {giveOrTake} para mais ou para menos; {episodes, plural, one {# episódio} other {# episódios}}',
  tooEarly:
    '· {mind}: cedo demais para dizer; {episodes, plural, one {# episódio} other {# episódios}} de {needed, number}',
  noLeader: '-# Ninguém está claramente à frente.',
  leader: '-# {mind} está claramente à frente.',
  did: '-# {mind}: {episodes, plural, one {# episódio} other {# episódios}}, {own} das respostas inteiramente suas, {points} pontos de trama em 100 turnos',
  alone: '-# Sem outra mente ao lado, não há com quem compará-las: {minds}.',
  howRated:
    '-# Todas começam em 25 e se movem a cada sino de fechamento, comparadas com as mentes do mesmo episódio. Duas vezes em três, a verdade está dentro da margem.',
} as const;
