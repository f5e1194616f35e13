// What is said where a show is held up or stands still, in French.

export const standstill = {
  damagedRecords:
    '⛔ **L’émission est à l’arrêt :** un de ses registres est abîmé, et on ne continue pas sur une base douteuse. La personne qui héberge le bot trouvera quoi faire dans ses logs.\n-# Tous les paris sont gardés tels quels : l’émission reprendra d’ici.',
  brokenRule:
    '⛔ **L’émission est à l’arrêt :** les comptes ne tombaient pas juste, et elle ne paie rien dans ce cas. La personne qui héberge le bot trouvera quoi faire dans ses logs.\n-# Tous les paris sont gardés tels quels : l’émission reprendra d’ici.',
  fault:
    '⛔ **L’émission est à l’arrêt :** quelque chose a mal tourné, et réessayer n’y changerait rien. La personne qui héberge le bot trouvera quoi faire dans ses logs.\n-# Tous les paris sont gardés tels quels : l’émission reprendra d’ici.',
  heldUp:
    '⏳ **L’émission est bloquée :** ses registres ne peuvent pas être écrits pour l’instant.\n-# D’ici là, rien n’est perdu et rien n’est débité ; elle reprendra d’elle-même.',
  goesOn:
    '▶️ **L’émission reprend :** ses registres peuvent de nouveau être écrits.\n-# Si ta demande n’est pas passée entre-temps, tu peux réessayer.',

  damagedRecordsAnswer:
    'L’émission est à l’arrêt, et rien n’a été débité : un de ses registres est abîmé, et on ne continue pas sur une base douteuse. La personne qui héberge le bot peut arranger ça.',
  brokenRuleAnswer:
    'L’émission est à l’arrêt, et rien n’a été débité : les comptes ne tombaient pas juste, et elle ne paie rien dans ce cas. La personne qui héberge le bot peut arranger ça.',
  faultAnswer:
    'L’émission est à l’arrêt, et rien n’a été débité : quelque chose a mal tourné, et réessayer n’y changerait rien. La personne qui héberge le bot peut arranger ça.',
  closingAnswer: 'Le bot redémarre, et rien n’a été débité : réessaie dans une minute.',
  otherProcessAnswer:
    'Une autre copie du bot a repris cette émission et l’a peut-être déjà fait : regarde d’abord, puis réessaie.',

  nothingTaken:
    'L’émission est bloquée : ses registres ne peuvent pas être écrits pour l’instant. Rien n’a été débité ; elle reprendra d’elle-même, alors réessaie dans quelques minutes.',
  waits:
    'L’émission est bloquée : ses registres ne peuvent pas être écrits pour l’instant. Ta demande attend, et passera dès que possible : inutile de la répéter, sauf si je redémarre avant : dans ce cas, vérifie.',
  inDoubt:
    'Le bot redémarre, et les registres de l’émission n’ont pas pu être écrits. Je ne sais pas si c’est passé : regarde d’abord, puis réessaie dans quelques minutes.',
  noteWaits:
    'Les registres de l’émission sont hors d’atteinte pour l’instant. Ta demande passera dès qu’ils reviennent : inutile de la répéter, sauf si je redémarre avant : dans ce cas, vérifie.',
  outOfReach:
    'Les registres de l’émission sont hors d’atteinte pour l’instant ; elle reprendra d’elle-même. Je ne sais pas si c’est passé : regarde d’abord, puis réessaie dans quelques minutes.',
} as const;
