// A show whose every event is read by the auditor before anything else happens, and whose state must be what the
// auditor remembers after every record.

import { isDeepStrictEqual } from 'node:util';
import { replay } from '../../src/headless/replay.ts';
import { recordOf } from '../../src/show/advance.ts';
import { fold } from '../../src/show/apply.ts';
import type { CausedRecord, ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Deck } from '../../src/show/market/headlines.ts';
import type { Outcome } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';
import { journalOf } from '../headless/journal-of.ts';
import { Auditor } from './auditor/auditor.ts';
import type { Ledger } from './auditor/books/ledger.ts';

export class AuditedShow {
  show: Show = emptyShow(guildId('1'));
  readonly auditor = new Auditor();
  readonly records: CausedRecord[] = [];
  readonly #deck: Deck;
  readonly #onEvent: (event: ShowEvent, auditor: Auditor) => void;

  constructor(deck: Deck, onEvent: (event: ShowEvent, auditor: Auditor) => void) {
    this.#deck = deck;
    this.#onEvent = onEvent;
  }

  /** Throws Disagreement, BrokenInvariant, or an Error where the state is not what the auditor remembers. */
  wish(intent: Intent): Outcome<ShowEvent> {
    const outcome = step(this.show, intent, this.#deck);
    if (!outcome.ok) return outcome;
    const { events } = outcome;
    // As the journal stores it: the state of a season is always the fold of what was stored.
    const record = JSON.parse(JSON.stringify(recordOf(this.show, intent, events))) as CausedRecord;
    const { firstSeq, atMs } = record;
    for (const [index, event] of events.entries()) {
      this.auditor.read(event, firstSeq + index, atMs);
      this.#onEvent(event, this.auditor);
    }
    this.records.push(record);
    this.show = fold(this.show, record);
    this.#compare();
    return outcome;
  }

  must(intent: Intent): void {
    const outcome = this.wish(intent);
    if (outcome.ok) return;
    throw new Error(`after event ${this.show.seq}: ${intent.type} was refused (${outcome.rejection.reason})`);
  }

  #compare(): void {
    const { model } = this.auditor;
    const { show } = this;
    const differ = (what: string, said: unknown, reckoned: unknown): never => {
      throw new Error(`after event ${show.seq}: ${what}: the show has ${said}, the auditor ${reckoned}`);
    };
    compareLedger(model.money, show.money.toJSON(), differ);
    compareLedger(model.chips, show.chips.toJSON(), differ);
    for (const { id } of model.traders) {
      const [said, own] = [show.positions[id], model.positions.get(id)];
      if (said?.units !== numberOf(own?.units) || said?.asset !== own?.asset || said?.side !== own?.side) {
        differ(`the position of ${id}`, JSON.stringify(said), `${own?.units} of ${own?.asset} ${own?.side}`);
      }
    }
    for (const [asset, price] of model.prices) {
      if (show.prices[asset] !== Number(price)) differ(`the price of ${asset}`, show.prices[asset], price);
    }
    if (show.desk?.units !== numberOf(model.desk?.units))
      differ('the desk', show.desk?.units, model.desk?.units);
    const locksAtMs = show.episode?.locksAtMs;
    if (locksAtMs !== model.day?.locksAtMs) differ('the lock', locksAtMs, model.day?.locksAtMs);
  }

  /** The journal folded again from the first event, without the rules in between, must give the same show. */
  insistFolded(): void {
    let again = emptyShow(this.show.guild);
    for (const record of this.records) again = fold(again, record);
    if (!isDeepStrictEqual(keptOf(again), keptOf(this.show))) {
      throw new Error(`after event ${this.show.seq}: the journal folds to another show`);
    }
  }

  /** The rules, asked again, must write the same journal. */
  async insistReplayed(): Promise<void> {
    const { mismatches, foldedOnly } = await replay(journalOf(this.records), this.#deck);
    if (foldedOnly.length > 0) throw new Error(`events have no cause: ${JSON.stringify(foldedOnly)}`);
    if (mismatches.length > 0) throw new Error(`the replay differs: ${mismatches.slice(0, 3).join('; ')}`);
  }
}

const keptOf = (show: Show): unknown => JSON.parse(JSON.stringify(show));

const numberOf = (whole: bigint | undefined): number | undefined =>
  whole === undefined ? undefined : Number(whole);

function compareLedger(
  own: Ledger,
  said: Readonly<Partial<Record<string, number>>>,
  differ: (what: string, said: unknown, reckoned: unknown) => void,
): void {
  const entries = own.entries();
  for (const [account, balance] of entries) {
    if (said[account] !== Number(balance)) differ(account, said[account], balance);
  }
  if (Object.keys(said).length !== entries.length)
    differ('accounts', Object.keys(said).length, entries.length);
}
