// The torture's auditor on an episode that the real stage told in a loopback: it has nothing to say of it, and says
// what is wrong as soon as one line is doubled, lost, swapped or a seal is missing.
import { beforeAll, describe, expect, it } from 'vitest';
import { Rig } from '../stage/rig.ts';
import { audit, type Evidence } from './audit/auditor.ts';
import { auditBells } from './audit/bells.ts';
import { longestRising } from './audit/channel-auditor.ts';
import { FLOOR, type Telling, tellingsOf } from './audit/telling.ts';
import { Ledger, type Told } from './audit/told.ts';

let evidence: Evidence;

beforeAll(async () => {
  const rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
  const ledger = new Ledger(rig.loopback);
  await rig.ring();
  for (let round = 1; round <= 2; round++) {
    await rig.startRound();
    while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
  }
  await rig.stage.close();
  evidence = { guild: rig.guild, records: rig.shows.records, told: ledger.all() };
  await rig.close();
});

const faultsOf = (told: readonly Told[]) =>
  audit({ ...evidence, told }).findings.map(({ fault, channel }) => `${fault} in ${channel}`);

/** A room in which two lines were told, and those lines. */
function talkedIn(): readonly [room: string, first: Telling, second: Telling] {
  const spoken = tellingsOf(evidence.records, evidence.guild).filter(({ channel }) => channel !== FLOOR);
  for (const first of spoken) {
    const second = spoken.find(({ channel, seq }) => channel === first.channel && seq > first.seq);
    if (second !== undefined) return [first.channel, first, second];
  }
  throw new Error('nobody spoke twice in a room');
}

const messageOf = ({ channel, text }: Telling): Told => {
  const found = evidence.told.find((told) => told.channel === channel && told.text.includes(text));
  if (found === undefined) throw new Error(`nobody was told: ${text}`);
  return found;
};

it('finds nothing wrong with what the stage told', () => {
  const verdict = audit(evidence);
  expect(verdict.findings).toEqual([]);
  expect(verdict.tellings).toBeGreaterThan(15);
});

describe('it notices', () => {
  it('a doubled line', () => {
    const [room, first] = talkedIn();
    const again = { ...messageOf(first), id: '9'.repeat(19) };
    expect(faultsOf([...evidence.told, again])).toEqual([`twice in ${room}`]);
  });

  it('a lost line, in a room and on the floor', () => {
    const [room, first] = talkedIn();
    const without = (lost: Told) => evidence.told.filter((told) => told !== lost);
    expect(faultsOf(without(messageOf(first)))).toEqual([`untold in ${room}`]);
    const news = tellingsOf(evidence.records, evidence.guild).find(
      ({ channel, text }) => channel === FLOOR && text.includes('round 1 of'),
    );
    if (news === undefined) throw new Error('there was no news');
    expect(new Set(faultsOf(without(messageOf(news))))).toEqual(new Set([`untold in ${FLOOR}`]));
  });

  it('two swapped lines', () => {
    const [room, first, second] = talkedIn();
    const [one, other] = [messageOf(first), messageOf(second)];
    const told = evidence.told.map((each) =>
      each === one ? { ...each, text: other.text } : each === other ? { ...each, text: one.text } : each,
    );
    expect(faultsOf(told)).toContain(`swapped in ${room}`);
  });

  it('a missing seal, and one that was shown twice', () => {
    const opening = evidence.told.find(({ text }) => text.includes('Opening bell'));
    if (opening === undefined) throw new Error('there was no bell');
    const unsealed = opening.text.replace(/^-# Sealed seed.*$/m, '');
    const told = evidence.told.map((each) => (each === opening ? { ...each, text: unsealed } : each));
    expect(faultsOf(told)).toContain(`seal missing in ${FLOOR}`);
    expect(faultsOf([...evidence.told, { ...opening, id: '9'.repeat(19) }])).toContain(
      `seal twice in ${FLOOR}`,
    );
  });

  it('a missing seed, a lost story and books that came twice', () => {
    const closing = evidence.told.find(({ text }) => text.includes('Closing bell'));
    const story = evidence.told.find(({ text }) => text.includes('🎬'));
    const books = evidence.told.find(({ text }) => text.includes('🔏'));
    if (closing === undefined || story === undefined || books === undefined) throw new Error('no paper');
    expect(faultsOf(evidence.told.filter((told) => told !== closing))).toContain(`seed missing in ${FLOOR}`);
    expect(faultsOf(evidence.told.filter((told) => told !== story))).toEqual([`recap missing in ${FLOOR}`]);
    expect(faultsOf([...evidence.told, { ...books, id: '9'.repeat(19) }])).toEqual([
      `recap twice in ${FLOOR}`,
    ]);
  });

  it('an address or a token in a channel, an answer to one member included', () => {
    const [line] = evidence.told;
    if (line === undefined) throw new Error('nothing was told');
    const said = (text: string) =>
      audit({
        ...evidence,
        told: [...evidence.told, { ...line, text, answer: true }],
        secrets: [['a token', 'MTIz.abc']],
      }).findings.map(({ fault }) => fault);
    expect(said('cannot reach postgres://bullpen@db/x')).toEqual(['secret shown']);
    expect(said('/tmp/bullpen/bullpen.sqlite is full')).toEqual(['secret shown']);
    expect(said('token MTIz.abc')).toEqual(['secret shown']);
    expect(said('10.5 points')).toEqual([]);
  });

  it('a bet that was taken before its seal was shown', () => {
    const opened = evidence.records.find(({ events }) => events.some(({ type }) => type === 'episodeOpened'));
    const seal = evidence.told.find(({ text }) => text.includes('Sealed seed'));
    if (opened === undefined || seal === undefined) throw new Error('there was no bell');
    const bet = { ...opened, events: [...opened.events, { type: 'wagerPlaced' }] };
    const records = evidence.records.map((each) => (each === opened ? bet : each)) as Evidence['records'];
    const seen = (atMs: number) => new Map([[opened.firstSeq, atMs]]);
    const faults = (atMs: number) =>
      auditBells(records, evidence.told, { afterSeq: 0, seenAtMs: seen(atMs) }).map(({ fault }) => fault);
    expect(faults(seal.atMs - 1)).toEqual(['bet before the bell']);
    expect(faults(seal.atMs)).toEqual([]);
  });

  it('chips out of nothing', () => {
    const extra = [{ account: 'tray', amount: 5 }];
    const records = evidence.records.map((record) => ({
      ...record,
      events: record.events.map((event) =>
        event.type === 'poolOpened' ? { ...event, chipPostings: [...event.chipPostings, ...extra] } : event,
      ),
    })) as Evidence['records'];
    const faults = audit({ ...evidence, records }).findings.map(({ fault }) => fault);
    expect(new Set(faults)).toEqual(new Set(['chips']));
  });
});

describe('lines that were told together', () => {
  const together = (text: string): readonly Told[] => {
    const [, first, second] = talkedIn();
    const [one, other] = [messageOf(first), messageOf(second)];
    return evidence.told
      .filter((each) => each !== one)
      .map((each) => (each === other ? { ...each, text } : each));
  };

  it('are told, each under the name of who said it', () => {
    const [room, first, second] = talkedIn();
    const said = [`-# ⏳ 2 lines that had to wait:`, `**Ann**`, first.text, `**Bob**`, second.text];
    expect(faultsOf(together(said.join('\n')))).toEqual([]);
    const wrong = [`**Bob**`, second.text, `**Ann**`, first.text];
    expect(faultsOf(together(wrong.join('\n')))).toContain(`swapped in ${room}`);
  });

  it('are told with their words alone, but not by a number', () => {
    const [room, first, second] = talkedIn();
    expect(faultsOf(together(`Meanwhile: ${first.words} And: ${second.words}`))).toEqual([]);
    expect(faultsOf(together('Meanwhile: two lines.'))).toEqual([`untold in ${room}`, `untold in ${room}`]);
  });

  it('are told on the floor where the room is closed to the bot', () => {
    const [, first] = talkedIn();
    const one = messageOf(first);
    const text = `-# 🚪 in the ${first.channel.replace('-', ' ')}, where I may not write:\n${one.text}`;
    const told = evidence.told.map((each) => (each === one ? { ...each, channel: FLOOR, text } : each));
    expect(faultsOf(told)).toEqual([]);
  });
});

it('owes nobody what came before there was a channel, and minds no more of it', () => {
  const news = tellingsOf(evidence.records, evidence.guild).filter(({ channel }) => channel === FLOOR);
  const afterSeq = news.find(({ text }) => text.includes('round 1 of'))?.seq ?? 0;
  const spoken = (told: readonly Told[]) =>
    audit({ ...evidence, told, afterSeq }).findings.filter(({ fault }) => /untold|twice|swapped/.test(fault));
  expect(spoken(evidence.told)).toEqual([]);
  expect(spoken(evidence.told.filter(({ text }) => !text.includes('Opening bell')))).toEqual([]);
});

it('takes the longest rising part for the order', () => {
  expect(longestRising([3, 1, 2, 9, 4, 5], (n) => n)).toEqual([1, 2, 4, 5]);
  expect(longestRising([], (n: number) => n)).toEqual([]);
});
