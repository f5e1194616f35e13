// Being called to the opening bell, in French.

export const bell = {
  byRole:
    '🔔 La cloche d’ouverture t’appelle désormais, par son rôle : une fois par jour au plus. `/bell` l’arrête.',
  byName:
    '🔔 La cloche d’ouverture t’appelle désormais, par ton nom : une fois par jour au plus. `/bell` l’arrête.',
  grant:
    '-# Avec **Gérer les rôles** pour mon rôle (Paramètres du serveur → Rôles), je crée un rôle exprès et j’appelle celui-ci au lieu des noms.',
  full: 'La cloche appelle déjà {n, plural, one {# membre} other {# membres}} par leur nom et n’a plus de place. La personne qui gère le serveur peut accorder **Gérer les rôles** à mon rôle : il y aura alors un rôle exprès, ouvert à tout le monde.',
  off: '🔕 La cloche d’ouverture ne t’appelle plus.',
  start: 'Appelle-moi à l’ouverture',
  stop: 'Ne m’appelle plus',
} as const;
