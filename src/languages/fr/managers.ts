// The commands of those who may manage the server, in French.

export const managers = {
  only: 'Ici, c’est réservé aux membres avec **Gérer le serveur**. Demande-leur.',
  draftGone: 'Ce n’est plus conservé : c’est déjà utilisé, rangé ou remplacé par du plus récent. Recommence.',

  paused: '⏸️ En pause. Horloge, votes et paris sont figés jusqu’à `/resume`.',
  pausedAlready: 'C’est déjà en pause : `/resume` relance l’émission.',
  resumed: '▶️ L’émission reprend. Toutes les échéances sont décalées d’autant.',

  powerHour: '🔥 Heure de folie jusqu’à {until}.',
  powerHourClosed:
    '🔥 Heure de folie jusqu’à {until}.\nLe parquet est fermé jusqu’à la cloche d’ouverture ; l’heure tourne quand même.',
  powerEnd: 'Finir l’heure de folie',
  powerOver: '🧯 L’heure de folie est finie : de nouveau une manche {every}.',
  noPowerHour: 'Pas d’heure de folie en cours : `/power` en lance une.',

  nameMarket: 'Indique le marché à annuler : {markets}.',
  marketVoid:
    '🏛️ *{market}* est annulé, et toutes ses mises sont rendues. Le parquet est au courant, avec ton motif.',
  resetAsk:
    '🏛️ Remettre les jetons à zéro ? Les paris en cours sont annulés, le pot de la fuite et la caisse de la maison vidés, le tableau des pronostiqueurs aussi, et **chaque portefeuille contient {chips}**. C’est irréversible.',
  resetDo: 'Oui, tout remettre à zéro',
  resetDone: '🏛️ C’est fait : les jetons repartent de zéro, et le parquet est au courant.',
} as const;
