// A member's chips, in Portuguese: the wallet, their own limits, the tipsters' table, and the pot that buys a leak.

export const wallet = {
  title: '### 🪙 Sua carteira',
  noBet: 'Nenhuma aposta aberta.',
  grantNext: 'Próximas **{chips}**: com seu primeiro comando depois das {when}',
  grantToday: 'As **{chips}** de hoje vêm com seu próximo comando',
  bailOut:
    'Com menos de {below} fichas e nada apostado, a casa socorre você até {upTo}, no máximo uma vez por dia.',
  cap: 'Seu teto de aposta: **{chips}** de uma vez',
  lockedOut: '🔒 Você se deu uma pausa das apostas até {when}',
  limits: '### 🧭 Seus limites',
  noLimit: 'Você não tem limite agora.',
  changeLimits: 'Mudar meus limites',
  limitForm: 'Seus limites',
  capField: 'Máximo de fichas em jogo',
  capHint: 'Vazio ou 0: sem teto',
  lockField: 'Dias sem apostar',
  lockHint: 'A partir de agora, e não dá para desfazer; vazio: sem pausa',
  lately: '**Nos últimos tempos**',
  gain: '+{chips}',
  loss: '−{chips}',
  moved: '{when} **{amount}** {what}',
  movedIn: '{when} **{amount}** {what} · {market}',
  first: 'para começar',
  daily: 'do dia',
  bailedOut: 'socorro da casa',
  staked: 'aposta',
  withdrawn: 'aposta retirada',
  won: 'vitória',
  refunded: 'devolução: ninguém acertou',
  voided: 'devolução: mercado anulado',
  reset: 'a casa zerou as fichas',
  leak: 'na vaquinha do vazamento',
} as const;

export const tipsters = {
  title: '### 🎩 Palpiteiros da temporada {season}',
  none: 'Nenhuma aposta desta temporada foi encerrada ainda: `/bet` antes de fechar, e espere o sino.',
  line: '{rank}. {who} **{profit}** · {bets, plural, one {# aposta} other {# apostas}}',
  lineBailed: '{rank}. {who} **{profit}** · {bets, plural, one {# aposta} other {# apostas}} · 🛟 ×{times}',
  note: 'Lucro das apostas encerradas, em fichas de brincadeira. 🛟 é um socorro da casa.',
} as const;

export const leak = {
  fed: '🕵️ {who} põe **{chips}** na vaquinha do vazamento: **{pot} de {full}** para um pensamento secreto de quem lidera. `/leak`',
  leaked:
    '🕵️ **Vazou!** Os membros compraram um pensamento secreto de **{name}** (rodada {round}):\n> 💭 {thought}',
  filled: '🕵️ **{chips}** completaram a vaquinha: o pensamento está no pregão.',
  thanks: '🕵️ **{chips}** na vaquinha, **{pot} de {full}**. Elas não voltam.',
  taken: 'Suas fichas estão na vaquinha.',
} as const;
