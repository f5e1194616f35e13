// The bank's desk, in Spanish.

export const desk = {
  title: '### 🏦 La mesa · {when}',
  holdsNothing: 'No tiene nada.',
  holds:
    '{side, select, long {Tiene un **largo en {asset}** por **{worth}**} short {Tiene un **corto en {asset}** por **{worth}**}}',
  capital: 'Capital del banco **{capital}**',
  worst: 'En el peor caso quedarían **{capital}**',
  worstMeans:
    '-# El peor caso: Crypto {crypto} %, Tech {tech} % y Bonds {bonds} % contra todo el mundo a la vez.',
  closed: 'La mesa vuelve a operar tras la próxima campana de apertura.',
  halted: '🔔 Negociación suspendida: la mesa se queda como está.',
  assetHalted: '🔕 **{asset}** está en suspenso esta ronda.',
  noVotes: 'Aún no hay votos: las próximas decisiones de los traders son los votos.',
  votesSoFar: '**Votos hasta ahora**',
  votesBefore: '**Votos de la última ronda**',
  vote: '{bar} **{weight}** {option} · {names}',
  chairEmpty: '🪑 El sillón ejecutivo está vacío: con `/chair` te presentas.',
  youSit:
    '🪑 Ocupas el sillón · {overrides, plural, one {queda **# decisión ejecutiva**} other {quedan **# decisiones ejecutivas**}}',
  memberSits:
    '🪑 {member} ocupa el sillón · {overrides, plural, one {queda **# decisión ejecutiva**} other {quedan **# decisiones ejecutivas**}}',
  wants: 'Pide **{option}** en la ronda **{round}**.',
  pressWhere: '-# Pulsa adónde debe ir la mesa. Desempatar no gasta ninguna decisión ejecutiva.',
  onlyChair: '-# Solo quien ocupa el sillón dirige la mesa.',
  letHold: 'Que la mesa espere',
  go: 'Ir {option}',
} as const;
