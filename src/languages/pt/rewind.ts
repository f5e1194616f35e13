// A round that is over, wound back to, in Portuguese.

export const rewind = {
  heading: 'Episódio {episode} · rodada {round} · {when}',
  between:
    '{one} e {other}: {kind, select, bet {uma aposta} pact {um pacto} tip {uma dica} loan {um empréstimo} dare {um desafio} secret {um segredo} feud {uma rixa}}',
  cutShort: 'O sino de fechamento cortou esta rodada ao meio.',
  noneOver: 'Nenhuma rodada do episódio {episode} acabou ainda: é quando acabam que os pensamentos aparecem.',
  noSuchRound:
    'A rodada {round} do episódio {episode} não acabou, ou nunca existiu: escolha uma de 1 a {last}.',
} as const;
