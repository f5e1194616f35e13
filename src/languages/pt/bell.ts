// Being called to the opening bell, in Portuguese.

export const bell = {
  byRole: '🔔 O sino de abertura agora chama você, por um cargo: no máximo uma vez por dia. `/bell` desliga.',
  byName: '🔔 O sino de abertura agora chama você, pelo nome: no máximo uma vez por dia. `/bell` desliga.',
  grant:
    '-# Com **Gerenciar cargos** no meu cargo (Configurações do servidor → Cargos), crio um cargo só para isso e chamo por ele, sem citar nomes.',
  full: 'O sino já chama {n, plural, one {# membro} other {# membros}} pelo nome e não cabe mais ninguém. Quem gerencia o servidor pode dar ao meu cargo a permissão **Gerenciar cargos**: aí existe um cargo só para isso, e cabe quem quiser.',
  off: '🔕 O sino de abertura não chama mais você.',
  start: 'Me chame na abertura',
  stop: 'Pare de me chamar',
} as const;
