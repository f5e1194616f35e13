// Whether a channel showed what is nobody's business: an address, a path of the host, a token; answers to single
// members included.
import type { Finding } from './finding.ts';
import type { Told } from './told.ts';

const ALWAYS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an address', /\b(?:\d{1,3}\.){3}\d{1,3}\b|\blocalhost\b|\bpostgres(?:ql)?:\/\//iu],
  ['a path', /(?:^|[\s("'`])\/(?:tmp|home|root|work|var|usr|etc|data)\//mu],
  ['a code of the system', /\bE(?:CONN|NO|ACCES|PERM|IO|PIPE|TIMEDOUT|BUSY)[A-Z]*\b|SQLITE_[A-Z]+/u],
];

/** `known`: secrets of this run, by what they are. */
export function auditSecrets(
  told: readonly Told[],
  known: readonly (readonly [what: string, secret: string])[],
): readonly Finding[] {
  return told.flatMap(({ text, channel }) => {
    const shown = [
      ...ALWAYS.filter(([, pattern]) => pattern.test(text)),
      ...known.filter(([, secret]) => secret !== '' && text.includes(secret)),
    ];
    return shown.map(
      ([what]): Finding => ({
        ...{ fault: 'secret shown', seq: 0, channel, detail: `${what}: ${text.slice(0, 200)}` },
      }),
    );
  });
}
