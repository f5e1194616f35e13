// A round that is over, wound back to, in French.

export const rewind = {
  heading: 'Épisode {episode} · manche {round} · {when}',
  between:
    '{one} et {other} : {kind, select, bet {un pari} pact {un pacte} tip {un tuyau} loan {un prêt} dare {un défi} secret {un secret} feud {une brouille}}',
  cutShort: 'La cloche de clôture a écourté cette manche.',
  noneOver: 'Aucune manche de l’épisode {episode} n’est finie : les pensées se montrent après.',
  noSuchRound:
    'La manche {round} de l’épisode {episode} n’est pas finie, ou n’a jamais existé : choisis de 1 à {last}.',
} as const;
