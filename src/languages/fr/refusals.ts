// What refuses the bot's posts, and how to mend it, for an admin, in French.

export const refusals = {
  noFloor:
    'Il n’y a plus de parquet, donc l’émission attend. `/setup` le recrée, et ce qui n’a pas été posté y vient alors.',
  cannotWrite:
    'Je ne peux pas écrire dans {channel}{said, select, yes { (Discord dit : {words})} no {}}. Accorde-y à mon rôle **Voir le salon** et **Envoyer des messages** (Paramètres du serveur → Rôles, ou le salon → Modifier le salon → Permissions). Ce qui n’a pas été posté attend, et je revérifie tout seul.',
  cannotAttach:
    'Mes images ont été refusées dans {channel}{said, select, yes { (Discord dit : {words})} no {}}, donc les mots partent seuls. Accorde-y à mon rôle **Joindre des fichiers** (Paramètres du serveur → Rôles, ou le salon → Modifier le salon → Permissions).',
  cannotSpeakAs:
    'Les webhooks des traders ont été refusés dans {channel}{said, select, yes { (Discord dit : {words})} no {}}, donc je leur prête ma propre voix. Accorde-y à mon rôle **Gérer les webhooks** (Paramètres du serveur → Rôles, ou le salon → Modifier le salon → Permissions).',
  webhooksFull:
    '{channel} contient autant de webhooks que Discord en permet, et aucun n’est à moi, donc je prête aux traders ma propre voix. Supprimes-en un qui ne sert plus : le salon → Modifier le salon → Intégrations → Webhooks.',
  nameRefused:
    'Discord refuse **{name}** comme nom de webhook dans {channel}{said, select, yes { (Discord dit : {words})} no {}}, donc je prête ma propre voix. Renomme ce personnage avec `/cast edit`.',
  cannotHear:
    'Les webhooks des traders échouent dans {channel}{said, select, yes { (Discord dit : {words})} no {}}, donc je leur prête ma propre voix jusqu’à ce qu’ils remarchent.',
} as const;
