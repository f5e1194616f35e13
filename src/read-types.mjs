// How Node reads TypeScript: from 22.18 on it strips the types itself, older ones have tsx do it.
// Each thread asks for itself, because on Node 20 it does not inherit this from its parent.

if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api');
  register();
}
