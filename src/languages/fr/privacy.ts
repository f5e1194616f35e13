// What is held about a member, and what becomes of it, in French.

export const privacy = {
  title: '### 🔒 Ce que je garde sur toi sur ce serveur',
  nothing: 'Rien : ici, je ne te connais pas.',
  seen: '- ton dernier passage ici : {when}',
  wallet:
    '- ton portefeuille : {chips}, et {n, plural, one {son dernier mouvement} other {ses # derniers mouvements}}',
  bets: '- {n, plural, =0 {aucun pari en cours} one {# pari en cours} other {# paris en cours}}, et {settled, plural, =0 {aucun réglé cette saison} one {# réglé cette saison} other {# réglés cette saison}}',
  follows: '- qui tu suis : {n, plural, one {# trader} other {# traders}}',
  limits: '- les limites que tu t’es fixées',
  votes: '- ta voix dans les votes en cours',
  question: '- une question de toi qui attend sa réponse',
  backing: '- une question d’un autre membre dont tu veux aussi la réponse',
  asks: '- {n, plural, one {# message où la réponse à ta question s’affichera} many {# messages où les réponses à tes questions s’afficheront} other {# messages où les réponses à tes questions s’afficheront}}',
  chair: '- le fait que tu tiens le fauteuil du patron',
  records:
    '- {n, plural, one {# entrée} other {# entrées}} des registres de l’émission où figure ton identifiant : paris, votes et visites du passé',
  called: '- que tu veux que l’on t’appelle à la cloche d’ouverture',
  feeds: '- {n, plural, one {# fil de pensées en direct} other {# fils de pensées en direct}} pour toi',
  cardDraft: '- une fiche que tu as écrite et pas encore accrochée',
  formDrafts:
    '- {n, plural, one {# formulaire d’installation que tu as rempli} other {# formulaires d’installation que tu as remplis}}',
  refusedTimes:
    '- que {n, plural, one {# de tes textes a été refusé} other {# de tes textes ont été refusés}} depuis une heure, sans les textes',
  barred:
    '- que tu ne peux plus rien proposer aujourd’hui ; cela se termine {when}. En t’effaçant, je garde cela jusque-là, sous un hachage à la place de ton identifiant.',
  how: 'Je ne te connais que par ton identifiant Discord : ni nom, ni photo, ni message qui n’ait été tapé pour moi. `PRIVACY.md`, à côté de mon code, dit tout en détail.',
  labelExport: 'Tout m’envoyer',
  labelErase: 'M’effacer',
  exported: 'Voici tout ce que je garde sur toi, en JSON. Personne d’autre ne voit ce message.',
  shortened:
    'Voici ce que je garde sur toi, en JSON : les {n, number} entrées les plus récentes, car un fichier n’en contient pas plus. Personne d’autre ne voit ce message.',
  fileWords: 'Tout ce qui est gardé sur toi sur ce serveur, en JSON',
  askErase:
    '⚠️ **T’effacer de ce serveur ?** Tes jetons ({chips}) et tes paris en cours vont à la maison ; tes votes, tes suivis, tes limites et ton bilan de paris disparaissent, et dans les registres du passé, quelqu’un sans nom prend ta place. **C’est irréversible.** Ce que j’ai posté dans les salons y reste : c’est au serveur de supprimer tes titres et tes mentions.',
  labelEraseNow: 'Oui, m’effacer',
  labelKeep: 'Non, tout garder',
  kept: 'Rien n’a été effacé.',
  erased:
    'C’est fait : ici, je ne te connais plus, et ton identifiant n’est plus dans aucun de mes registres. Si tu utilises encore une commande, tu repars de zéro.',
} as const;
