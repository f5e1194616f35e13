// The floors of the house (ARCHITECTURE.md): imports run downwards only.
const above = {
  show: ['views', 'minds', 'journal', 'pictures', 'director', 'stage', 'rehearsal'],
  views: ['minds', 'journal', 'pictures', 'director', 'stage', 'rehearsal'],
  minds: ['journal', 'pictures', 'director', 'stage', 'rehearsal'],
  journal: ['views', 'minds', 'pictures', 'director', 'stage', 'rehearsal'],
  pictures: ['minds', 'journal', 'director', 'stage', 'rehearsal'],
  director: ['stage', 'rehearsal'],
  stage: ['rehearsal'],
  rehearsal: ['show', 'views', 'minds', 'director', 'stage', 'pictures'],
};
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'show-is-pure',
      severity: 'error',
      from: { path: '^src/show/' },
      to: { pathNot: ['^src/show/', '^src/letters/'] },
    },
    // What looks like what is Unicode's, not ours: its table is the one thing the letters take from outside.
    {
      name: 'letters-are-pure',
      severity: 'error',
      from: { path: '^src/letters/' },
      to: { pathNot: ['^src/letters/', 'node_modules/unhomoglyph'] },
    },
    {
      name: 'views-are-pure',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { pathNot: ['^src/views/', '^src/show/', '^src/letters/', '^assets/recap/'] },
    },
    {
      name: 'only-stage-and-commands-speak-discord',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/stage/', '^src/rehearsal/'] },
      to: { path: 'node_modules/(discord\\.js|@discordjs|discord-api-types)' },
    },
    ...Object.entries(above).map(([room, upper]) => ({
      name: `${room}-imports-downwards`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: [...upper.map((name) => `^src/${name}/`), '^commands/', '^src/[^/]+\\.ts$'] },
    })),
    {
      name: 'commands-hold-no-rules',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^src/(journal|rehearsal|minds)/' },
    },
    {
      name: 'auditor-shares-no-code',
      severity: 'error',
      from: { path: '^src/auditor/' },
      to: { path: '^src/', pathNot: '^src/auditor/' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^src/rehearsal/page/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
