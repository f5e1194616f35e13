// The floors of the house (ARCHITECTURE.md): what each room may import of ours, itself aside. Imports run downwards
// only, in the whole tree; there are no circles, of types neither.
const { readdirSync } = require('node:fs');

/** Waiting in turn and waiting a while: for every room in which something can take its time. */
const waiting = 'src/waiting';
/** What is collected in time, and let go at rest. */
const memory = 'src/memory';
const core = ['src/letters', 'src/languages', 'src/show'];
const mayImport = {
  'src/letters': [],
  'src/waiting': [],
  'src/memory': [],
  'src/markdown': [],
  'src/languages': [],
  // A guild chooses one of the languages there are; the rules say nothing in any.
  'src/show': ['src/letters', 'src/languages/language\\.ts'],
  'src/views': core,
  'src/pictures': [...core, waiting, memory, 'src/views', 'src/read-types\\.mjs'],
  'src/journal': [waiting, 'src/letters', 'src/show/ids\\.ts'],
  'src/minds': [...core, waiting, memory, 'src/views'],
  'src/offstage': [...core, 'src/minds'],
  'src/ratings': [...core, 'src/views'],
  'src/director': [
    ...[...core, waiting, 'src/views', 'src/journal', 'src/minds', 'src/offstage', 'src/ratings'],
  ],
  'src/stage': [...core, waiting, 'src/views', 'src/pictures', 'src/journal', 'src/minds', 'src/director'],
  // It reads what the others have to tell, and none of them knows of it.
  'src/metrics': [...core, 'src/views', 'src/director/ports\\.ts', 'src/minds/casting\\.ts', 'src/stage'],
  commands: [...core, 'src/views', 'src/director', 'src/stage'],
  // Watchers of the floor: who they are is told to it, what they may see is the views'.
  'src/live': [...core, waiting, 'src/views', 'src/markdown', 'src/director/ports\\.ts', 'src/pictures'],
  'src/rehearsal': [waiting, 'src/letters', 'src/markdown'],
  'src/show-file': [...core],
  'src/headless': [...core, 'src/minds', 'src/offstage', 'src/show-file'],
  // It works out every wallet again from the journal, and would agree with itself by the rules' own code.
  'src/auditor': [],
  'src/gallery': [...core, 'src/views', 'src/pictures'],
  'src/journal-verbs': [...core, 'src/journal', 'src/show-file', 'src/host/config\\.ts'],
  'src/model': [...core, 'src/views', 'src/minds', 'src/journal', 'src/ratings', 'src/host/config\\.ts'],
  // The composition roots, and what they share.
  'src/host': ['src'],
  'src/[^/]+\\.(ts|mjs|cjs)': ['src', 'commands'],
  training: ['src'],
  bench: ['src', 'training'],
};

const roomless = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !Object.hasOwn(mayImport, `src/${entry.name}`))
  .map(({ name }) => name);
if (roomless.length > 0) throw new Error(`say in .dependency-cruiser.cjs what src/${roomless[0]} may import`);

const OURS = '^(src|commands|training|bench|test|assets)/';

const floors = Object.entries(mayImport).map(([room, below]) => ({
  name: `${room}-imports-downwards`,
  severity: 'error',
  from: { path: `^${room}(/|$)` },
  to: { path: OURS, pathNot: [`^${room}(/|$)`, ...below.map((name) => `^${name}(/|$)`)] },
}));

/** A pure room takes nothing from outside the house either: no file, no clock, no network. */
const pure = (room, ...besides) => ({
  name: `${room}-is-pure`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { pathNot: [OURS, ...besides] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    // What the build makes up has no file.
    {
      name: 'all-is-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:office-atlas$' },
    },
    ...floors,
    // Tables of as many members as there are: a library's, which a change touches in part.
    pure('src/show', 'node_modules/immutable'),
    pure('src/views'),
    pure('src/languages', 'node_modules/(intl-messageformat|@schummar/icu-type-parser)'),
    pure('src/markdown'),
    // What looks like what is Unicode's, not ours: its table is the one thing the letters take from outside.
    pure('src/letters', 'node_modules/unhomoglyph'),
    // The page runs in a browser.
    pure('src/rehearsal/page', 'node_modules/(discord-api-types|@skyra/discord-components-core)'),
    {
      name: 'the-page-is-known-by-its-protocol',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/rehearsal/page/' },
      to: { path: '^src/rehearsal/page/', pathNot: '^src/rehearsal/page/protocol\\.ts$' },
    },
    {
      name: 'the-page-knows-no-server',
      severity: 'error',
      from: { path: '^src/rehearsal/page/' },
      to: { path: '^src/rehearsal/', pathNot: '^src/rehearsal/page/' },
    },
    // The live floor's page runs in a browser too, and knows the server by the shape of its frames alone.
    pure('src/live/page', 'node_modules/(phaser|@discord/embedded-app-sdk)', '^virtual:office-atlas$'),
    {
      name: 'only-the-live-page-draws-of-the-live-floor',
      severity: 'error',
      from: { path: '^src/live/', pathNot: '^src/live/page/' },
      to: { path: '^src/pictures/' },
    },
    // It draws by the browser's own canvas: what asks for Skia's must not come along, by however many steps.
    {
      name: 'the-live-page-has-no-canvas-package',
      severity: 'error',
      from: { path: '^src/live/page/' },
      to: { path: 'node_modules/(@napi-rs/)?canvas/', reachable: true },
    },
    {
      name: 'the-live-page-knows-no-server',
      severity: 'error',
      from: { path: '^src/live/page/' },
      to: { path: '^src/live/', pathNot: '^src/live/page/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-live-page-is-its-own',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/live/page/' },
      to: { path: '^src/live/page/' },
    },
    {
      name: 'only-stage-and-commands-speak-discord',
      severity: 'error',
      from: { path: '^(src|bench|training)/', pathNot: ['^src/stage/', '^src/rehearsal/'] },
      to: { path: 'node_modules/(discord\\.js|@discordjs|discord-api-types)' },
    },
    {
      name: 'rehearsal-speaks-the-wire',
      severity: 'error',
      from: { path: '^src/rehearsal/' },
      to: { path: 'node_modules/(discord\\.js|@discordjs)' },
    },
    // The second model of the money agrees with the rules because both are right, not because they are the same.
    {
      name: 'auditor-shares-no-code',
      severity: 'error',
      from: { path: '^test/simulation/auditor/' },
      to: { path: OURS, pathNot: '^test/simulation/auditor/', dependencyTypesNot: ['type-only'] },
    },
    // Nor does who judges what viewers were told under faults share any with those who told it.
    {
      name: 'faults-auditor-shares-no-code',
      severity: 'error',
      from: { path: '^test/simulation/faults/auditor/' },
      to: {
        path: OURS,
        pathNot: [
          '^test/simulation/(faults/)?auditor/',
          '^src/auditor/',
          '^test/torture/audit/grouped\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'runs-without-what-only-development-needs',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(rehearsal|live)/page/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|commands|training|bench|test)/', pathNot: '\\.d\\.c?ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
