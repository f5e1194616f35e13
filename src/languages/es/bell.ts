// Being called to the opening bell, in Spanish.

export const bell = {
  byRole:
    '🔔 Desde ahora la campana de apertura te avisa, con su rol: una vez al día como mucho. `/bell` la silencia.',
  byName:
    '🔔 Desde ahora la campana de apertura te avisa, por tu nombre: una vez al día como mucho. `/bell` la silencia.',
  grant:
    '-# Con **Gestionar roles** para mi rol (Ajustes del servidor → Roles) creo un rol para la campana y lo menciono en lugar de los nombres.',
  full: 'La campana ya avisa por su nombre a {n, plural, one {# miembro} other {# miembros}} y no le caben más. Quien gestione el servidor puede dar a mi rol **Gestionar roles**: así hay un rol para ella y caben todos.',
  off: '🔕 La campana de apertura ya no te avisa.',
  start: 'Avísame con la campana',
  stop: 'No me avises más',
} as const;
