// What a process says when it ends by itself, and what of it is as it should be.
import type { Ended } from '../../programs/program.ts';

/** Of two for the same shards, or for one server. */
const REFUSAL = /Another Bullpen|has taken over|stands still/;
/** The database is not there, or an old session holds the shards still. */
const AWAY = /No database answers|keeps .* locked|The database .* failed/;

export const isRefusal = (stderr: string): boolean => REFUSAL.test(stderr);

/** Its host may start it again: it has said why it cannot run now. */
export const comesAgain = ({ code, stderr }: Ended): boolean =>
  code === 2 && (isRefusal(stderr) || AWAY.test(stderr));

export const lastWords = ({ stderr }: Ended): string => stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
