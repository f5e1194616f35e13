// What the doctor finds, in French.

export const doctor = {
  fine: '### 🩺 Tout va bien',
  wrong: '### 🩺 {n, plural, one {Un problème} other {# problèmes}}',
  doThis: '**À faire :** {todo}',
  askAdmin: 'Ici, les membres avec *Gérer le serveur* verront que faire avec `/doctor`.',
  howItIs: '**L’état de santé**',

  stopped:
    'L’émission est à l’arrêt : ses registres ou ses comptes ne tombaient pas juste, et elle ne paie rien dans ce cas.',
  otherProcess: 'Une autre copie du bot a repris cette émission.',
  noShow: 'Il n’y a pas encore d’émission sur ce serveur.',
  noFloor: 'Il n’y a pas de salon pour le parquet, donc l’émission attend.',
  heldUp:
    'L’écriture des registres de l’émission a calé {since} : rien n’est perdu, et elle reprendra d’elle-même.',
  banned: 'Discord refuse tout ce que j’envoie, et j’attends qu’il m’écoute à nouveau.',
  silent: 'Discord ne me répond pas ; je redemande tout seul.',
  outage: 'Discord signale une panne de ce serveur : l’émission attend et ne perd rien.',
  gatewayDown: 'Ma connexion à Discord est coupée ; je me reconnecte tout seul.',
  lostRooms:
    '{n, plural, one {Cette salle n’a pas de salon, on l’entend donc sur le parquet : {rooms}.} other {Ces salles n’ont pas de salon, on les entend donc sur le parquet : {rooms}.}}',
  webhooksFull:
    '{channel} contient {n, plural, one {# webhook venu d’ailleurs} other {# webhooks venus d’ailleurs}}, le maximum de Discord : j’y prête donc ma propre voix aux traders.',
  untold:
    '{n, plural, one {Une étape de l’émission, arrivée {since}, attend d’être racontée.} other {# étapes de l’émission attendent d’être racontées, la première arrivée {since}.}}',
  understudies:
    'La doublure a dû assurer {share} de {answers, plural, one {# réponse} other {# réponses}} depuis une heure : {late, plural, one {# en retard} other {# en retard}}, {failed, plural, one {# inutilisable} other {# inutilisables}}.',
  serversDown:
    '{down, number} sur {servers, plural, one {# serveur} other {# serveurs}} de {mind} {down, plural, one {ne répond pas} other {ne répondent pas}} ; je redemande sans qu’on m’aide.',
  castWaits: 'En attente de la prochaine cloche d’ouverture : {names}.',
  clockOff:
    'L’horloge de mon hôte est {way, select, ahead {en avance} behind {en retard}} de {seconds, plural, one {# seconde} other {# secondes}} sur celle de Discord : les cloches à heure fixe sonnent au mauvais moment.',
  incident: 'Discord signale un problème chez lui : {name}.',
  slowdowns:
    'Discord m’a demandé de ralentir {n, plural, one {une fois} other {# fois}} depuis une heure : des répliques peuvent arriver en retard.',
  crowdedSlower:
    'Je joue sur beaucoup de serveurs à la fois : ici, l’intervalle entre deux manches est d’environ {every} ; le réglage est de {own}.',
  crowdedBundled:
    'Je joue sur beaucoup de serveurs à la fois : plusieurs répliques partagent un message, et ici, l’intervalle entre deux manches est d’environ {every} ; le réglage est de {own}.',
  crowdedUnderstudies:
    'Je joue sur beaucoup de serveurs à la fois : plusieurs répliques partagent un message, des doublures jouent une partie des rôles, et ici, l’intervalle entre deux manches est d’environ {every} ; le réglage est de {own}.',

  doStopped:
    'La personne qui héberge le bot trouvera dans ses logs de quel registre il s’agit, et comment revenir à un bon.',
  doNoShow: 'Appuie sur **Installer**, ou tape `/setup`.',
  doNoFloor: 'Appuie sur **Installer** : le salon est recréé, et ce qui n’a pas été raconté y vient.',
  doWait: 'Rien : je reprends tout seul. Repasse dans quelques minutes.',
  doHost:
    'La personne qui héberge le bot vérifie sa base de données : est-elle là, et son disque est-il plein ?',
  doGrant: '[Accorde-moi ce qui manque]({url}), ou active-le à la main comme dit plus bas.',
  doAsSaid: 'Fais ce que dit la première ligne ci-dessous.',
  doLostRooms: 'Appuie sur **Installer** : les salles sont recréées.',
  doWebhooks:
    'Supprime un webhook qui ne sert plus : le salon → Modifier le salon → Intégrations → Webhooks.',
  doModel:
    'Choisis un rythme plus lent avec `/settings`, ou demande à la personne qui héberge le bot un modèle plus petit ou plus rapide.',
  doServers:
    'La personne qui héberge le bot regarde le serveur du modèle : tourne-t-il, et sa clé est-elle la bonne ?',
  doClock: 'La personne qui héberge le bot règle son horloge, de préférence par NTP.',
  doCrowded:
    'Rien : cela passe quand moins de serveurs sont éveillés. Qui héberge le bot fait de la place avec un processus de plus ou un modèle plus rapide.',

  closes: '🔔 La cloche de clôture de l’épisode {episode} sonne vers {when}.',
  closesSoon: '🔔 La cloche de clôture de l’épisode {episode} sonne d’un instant à l’autre.',
  opens: '🔔 La prochaine cloche d’ouverture sonne vers {when}.',
  opensSoon: '🔔 La prochaine cloche d’ouverture sonne d’un instant à l’autre, dès qu’il y a quelqu’un.',
  permissionsFine:
    '🔑 J’ai toutes les permissions qu’il me faut dans {n, plural, one {# salon} other {# salons}}.',
  webhooks: '🪝 Webhooks, {most, number} par salon au plus : {counts}.',
  webhookCount:
    '{others, plural, =0 {{channel} en a {n, number}} one {{channel} en a {n, number}, dont {others, number} d’ailleurs} other {{channel} en a {n, number}, dont {others, number} d’ailleurs}}',
  mindsIdle:
    '🧠 {minds} {n, plural, one {joue} other {jouent}} la distribution ; personne n’a eu à réfléchir longtemps depuis une heure.',
  minds:
    '🧠 {minds} {n, plural, one {joue} other {jouent}} la distribution. {answers, plural, one {# réponse} other {# réponses}} depuis une heure, la moitié en moins de {seconds, plural, one {# seconde} other {# secondes}} ; la doublure en a assuré {share}.',
  servers:
    '🖥️ {mind} tourne sur {servers, plural, one {# serveur} other {# serveurs}} ; {up, plural, =0 {aucun ne répond} one {# répond} other {# répondent}} en ce moment.',
  told: '📣 Tout ce qui s’est passé a été raconté.',
  waiting:
    '📣 {n, plural, one {# étape attend d’être racontée} other {# étapes attendent d’être racontées}}, la première arrivée {since}.',
  written: '📒 Dernière écriture des registres : {when}.',
  notWritten: '📒 Les registres sont là ; rien n’a été écrit depuis mon démarrage.',
  connected:
    '🛰️ Discord répond en {ping, number} ms{n, plural, =0 { et ne m’a pas demandé de ralentir depuis une heure} one { et m’a demandé de ralentir une fois depuis une heure} other { et m’a demandé de ralentir # fois depuis une heure}}.',
  connectedUnknown:
    '🛰️ Ma connexion à Discord tient{n, plural, =0 {, et il ne m’a pas demandé de ralentir depuis une heure} one {, et il m’a demandé de ralentir une fois depuis une heure} other {, et il m’a demandé de ralentir # fois depuis une heure}}.',
  statusFine: '🌐 La page de statut de Discord ne signale aucun problème.',
  statusUnknown: '🌐 Impossible de consulter la page de statut de Discord à l’instant.',
  statusNotAsked: '🌐 Ceci est une répétition : pas de page de statut à consulter.',
  clockFine: '🕰️ Mon horloge est d’accord avec celle de Discord.',
  clockUnknown: '🕰️ Je ne sais pas encore si mon horloge est d’accord avec celle de Discord.',
  refusedNone: '🧼 Aucun texte de membre refusé ces sept derniers jours.',
  refused: '🧼 Refusés ces sept derniers jours : {texts}.',
  refusedSlur: '{n, plural, one {# texte pour une insulte} other {# textes pour des insultes}}',
  refusedInvite: '{n, plural, one {# texte pour une invitation} other {# textes pour des invitations}}',
  refusedLink: '{n, plural, one {# texte pour un lien} other {# textes pour des liens}}',
  refusedMention: '{n, plural, one {# texte pour une mention} other {# textes pour des mentions}}',
  barred:
    '🧼 {n, plural, one {Un membre ne peut} other {# membres ne peuvent}} plus rien proposer aujourd’hui.',

  activityOff:
    'La salle en direct ne peut pas s’ouvrir : les Activités sont désactivées pour moi dans le Developer Portal.',
  wrongSecret:
    'Personne n’entre dans la salle en direct : Discord refuse le client secret que mon hébergeur a mis.',
  doActivity: 'L’hébergeur du bot active les Activités, comme le dit docs/activity.md, et le redémarre.',
  doSecret: 'L’hébergeur du bot remet le client secret, comme le dit docs/activity.md, et le redémarre.',
  floorBoth:
    '📺 La salle en direct s’ouvre ici comme Activité, et chacun peut la regarder dans un navigateur.',
  floorActivity: '📺 La salle en direct s’ouvre ici comme Activité.',
  floorPublic: '📺 Chacun peut regarder la salle en direct dans un navigateur.',
  floorOff:
    '📺 La salle en direct n’est pas activée ; l’hébergeur du bot peut le faire, comme le dit docs/activity.md.',

  labelSetUp: 'Installer',
  labelResume: 'Reprendre l’émission',
  labelAgain: 'Revérifier',
} as const;
