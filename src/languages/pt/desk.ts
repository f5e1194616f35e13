// The bank's desk, in Portuguese.

export const desk = {
  title: '### 🏦 A mesa do banco · {when}',
  holdsNothing: 'Sem posição.',
  holds:
    '{side, select, long {Está na **compra de {asset}**, vale **{worth}**} short {Está na **venda de {asset}**, vale **{worth}**}}',
  capital: 'Capital do banco **{capital}**',
  worst: 'No pior caso sobrariam **{capital}**',
  worstMeans:
    '-# Pior caso: Crypto {crypto}%, Tech {tech}% e Bonds {bonds}% contra todo mundo ao mesmo tempo.',
  closed: 'A mesa volta a operar depois do próximo sino de abertura.',
  halted: '🔔 Pregão suspenso: a mesa fica onde está.',
  assetHalted: '🔕 **{asset}**: negociação suspensa nesta rodada.',
  noVotes: 'Nenhum voto ainda: as próximas decisões dos traders são os votos.',
  votesSoFar: '**Votos até agora**',
  votesBefore: '**Votos da última rodada**',
  vote: '{bar} **{weight}** {option} · {names}',
  chairEmpty: '🪑 A cadeira da chefia está vazia: `/chair` põe seu nome em votação.',
  youSit:
    '🪑 Você está na cadeira · {overrides, plural, one {resta **# canetada**} other {restam **# canetadas**}}',
  memberSits:
    '🪑 {member} está na cadeira · {overrides, plural, one {resta **# canetada**} other {restam **# canetadas**}}',
  wants: 'Quer **{option}** na rodada **{round}**.',
  pressWhere: '-# Aperte para onde a mesa vai. Desempatar não gasta canetada.',
  onlyChair: '-# Só quem está na cadeira comanda a mesa.',
  letHold: 'Manter a mesa como está',
  go: 'Ir de {option}',
} as const;
