// `npm run model -- remove NAME`: takes a model off the shelf, or forgets a server or a file; files that lie
// elsewhere stay. What plays somebody is kept, unless it is forced; then that choice is taken back too.

import { CatalogueFault } from '../minds/catalogue/catalogue-fault.ts';
import { type Choice, readChoice, writeChoice } from '../minds/catalogue/choice.ts';
import { isMindName } from '../minds/catalogue/mind-name.ts';
import type { Desk } from './desk.ts';

export interface RemoveWish {
  readonly name: string;
  readonly force: 'force' | 'ask';
}

export function remove({ config, roster, say }: Desk, { name, force }: RemoveWish): void {
  if (name === 'house' || name === 'understudy') {
    throw new CatalogueFault(`The ${name} comes with Bullpen and stays.`);
  }
  const { shelf } = roster;
  const isShelved = isMindName(name) && (shelf.has(name) || shelf.unfinished().includes(name));
  const before = readChoice(config.dataDir);
  const isKnown = name in before.files || before.remotes.some((remote) => remote.name === name);
  if (!isShelved && !isKnown) {
    throw new CatalogueFault(
      `There is no "${name}" here to remove: \`npm run model -- list\` shows what there is.`,
    );
  }
  const parts = playedBy(before, name);
  if (parts.length > 0 && force !== 'force') {
    throw new CatalogueFault(`${name} plays ${parts.join(', ')}: choose another first, or add --force.`);
  }
  if (isShelved) shelf.remove(name);
  if (isKnown || parts.length > 0) writeChoice(config.dataDir, without(before, name));
  say(isShelved ? `${name} is removed.` : `${name} is forgotten; nothing was deleted.`);
}

const playedBy = (choice: Choice, name: string): readonly string[] => [
  ...(choice.default === name ? ['the cast'] : []),
  ...Object.entries(choice.performers).flatMap(([id, mind]) => (mind === name ? [id] : [])),
];

function without({ default: lead, performers, files, remotes }: Choice, name: string): Choice {
  const others = <Value>(
    record: Readonly<Record<string, Value>>,
    keep: (key: string, value: Value) => boolean,
  ) => Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));
  return {
    ...(lead === undefined || lead === name ? {} : { default: lead }),
    performers: others(performers, (_, mind) => mind !== name),
    files: others(files, (key) => key !== name),
    remotes: remotes.filter((remote) => remote.name !== name),
  };
}
