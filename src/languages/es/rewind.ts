// A round that is over, wound back to, in Spanish.

export const rewind = {
  heading: 'Episodio {episode} · ronda {round} · {when}',
  between:
    '{one} y {other}: {kind, select, bet {una apuesta} pact {un pacto} tip {un soplo} loan {un préstamo} dare {un reto} secret {un secreto} feud {una enemistad}}',
  cutShort: 'La campana de cierre cortó esta ronda.',
  noneOver:
    'Aún no ha terminado ninguna ronda del episodio {episode}: los pensamientos se muestran entonces.',
  noSuchRound:
    'La ronda {round} del episodio {episode} no ha terminado, o no existió: elige una de la 1 a la {last}.',
} as const;
