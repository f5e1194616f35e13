// Names in the place of ids, so that a show may be handed on without its members: `member-0007`, `interaction-0042`.
// The rules sort and keep by the ids as texts, so the names sort as the ids did, and none looks like a number, which
// JavaScript would put before all other keys of an object. An interaction's id is replaced too: Discord shows it, with
// the member's name, on the answer it was given.

import { THE_HOUSE } from '../show/ids.ts';
import {
  ACCOUNT_FIELDS,
  INTERACTION_FIELDS,
  KEYED_BY_MEMBER,
  MEMBER_FIELDS,
  OF_PERFORMERS,
  type Told,
} from './id-fields.ts';

interface Readers {
  readonly member: (id: string) => string;
  readonly interaction: (id: string) => string;
  readonly text: (text: string) => string;
}

export type Naming = <Each extends Told>(told: Each) => Each;

export class Pseudonyms {
  readonly #members = new Set<string>();
  readonly #interactions = new Set<string>();
  /** Texts with a number in them that may be a member's id. */
  readonly #numbered = new Set<string>();

  get members(): number {
    return this.#members.size;
  }

  /** Notes whose ids are in it. */
  see(told: Told): void {
    withIds(told, {
      member: (id) => {
        if (id !== THE_HOUSE) this.#members.add(id);
        return id;
      },
      interaction: (id) => {
        this.#interactions.add(id);
        return id;
      },
      text: (text) => {
        if (LONG_NUMBER.test(text)) this.#numbered.add(text);
        return text;
      },
    });
  }

  /** Texts that name a member by id. They stay as typed: another length would change what the rules make of them. */
  get namingTexts(): number {
    const names = (text: string) => text.split(/\D+/).some((digits) => this.#members.has(digits));
    return [...this.#numbered].filter(names).length;
  }

  /** How to tell everything that was seen without its ids. */
  naming(): Naming {
    const members = named(this.#members, 'member').set(THE_HOUSE, THE_HOUSE);
    const interactions = named(this.#interactions, 'interaction');
    const readers = { member: nameIn(members), interaction: nameIn(interactions), text: same };
    return (told) => withIds(told, readers);
  }
}

const same = (text: string): string => text;

/** As long as the least of Discord's ids. */
const LONG_NUMBER = /\d{17}/;

const WIDTH_MIN = 4;

function named(ids: ReadonlySet<string>, what: string): Map<string, string> {
  const width = Math.max(WIDTH_MIN, String(ids.size).length);
  const inOrder = [...ids].sort();
  return new Map(inOrder.map((id, index) => [id, `${what}-${String(index + 1).padStart(width, '0')}`]));
}

const nameIn =
  (names: ReadonlyMap<string, string>) =>
  (id: string): string => {
    const name = names.get(id);
    if (name === undefined) throw new Error('an id has no name: it was not seen before');
    return name;
  };

const withIds = <Each extends Told>(told: Each, readers: Readers): Each =>
  reread(told, '', told.type in OF_PERFORMERS ? { ...readers, member: same } : readers) as Each;

const WALLET = 'wallet:';

function reread(value: unknown, field: string, readers: Readers): unknown {
  if (typeof value === 'string') return rereadText(value, field, readers);
  if (Array.isArray(value)) return value.map((each) => reread(each, field, readers));
  if (typeof value !== 'object' || value === null) return value;
  const keyOf = field in KEYED_BY_MEMBER ? readers.member : (key: string) => key;
  const entries = Object.entries(value).map(([key, part]) => [keyOf(key), reread(part, key, readers)]);
  return Object.fromEntries(entries);
}

function rereadText(text: string, field: string, { member, interaction, text: other }: Readers): string {
  if (field in MEMBER_FIELDS) return member(text);
  if (field in INTERACTION_FIELDS) return interaction(text);
  if (field in ACCOUNT_FIELDS && text.startsWith(WALLET))
    return `${WALLET}${member(text.slice(WALLET.length))}`;
  return other(text);
}
