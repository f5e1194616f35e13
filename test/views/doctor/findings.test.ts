// Each finding: the facts that lead to it, and what is said. A new one does not compile until its row is here.

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { Checkup } from '../../../src/views/doctor/checkup.ts';
import { doctorText, shortDoctorText } from '../../../src/views/doctor/doctor-text.ts';
import { type FindingKind, findingsOf } from '../../../src/views/doctor/findings.ts';
import type { ThoughtOver, Vitals } from '../../../src/views/doctor/vitals.ts';
import { Playhouse } from '../../playhouse.ts';
import { fineCheckup } from './fine-checkup.ts';

const FINE = fineCheckup(new Playhouse().create().ring());
const VITALS: Vitals = {
  ...{ stopped: null, heldUpSinceMs: null, untold: 0, untoldSinceMs: null, writtenAtMs: FINE.nowMs },
  pace: { thrift: 'none', stretch: 1 },
  thoughts: [],
};
const vitals = (facts: Partial<Vitals>): Partial<Checkup> => ({ vitals: { ...VITALS, ...facts } });
const discord = (facts: Partial<Checkup['discord']>): Partial<Checkup> => ({
  discord: { ...FINE.discord, ...facts },
});
const thought = (understudyBecause: ThoughtOver['understudyBecause'], tookMs: number): ThoughtOver => ({
  ...{ mind: 'qwen', understudyBecause, atMs: FINE.nowMs, tookMs },
});

type Row = readonly [facts: Partial<Checkup>, said: RegExp, todo: RegExp];

const FOUND: { readonly [Kind in FindingKind]: Row } = {
  stopped: [vitals({ stopped: 'damagedRecords' }), /stands still/, /hosts the bot finds in its log/],
  noShow: [{ show: undefined, hasFloor: false }, /no show on this server/, /Set up/],
  noFloor: [{ hasFloor: false }, /no channel for the trading floor/, /Set up/],
  heldUp: [vitals({ heldUpSinceMs: FINE.nowMs - 9_000 }), /cannot be written; it began <t:/, /its database/],
  banned: [discord({ heldBack: 'ban' }), /turns away all that I send/, /go on by myself/],
  silent: [discord({ heldBack: 'silence' }), /does not answer me/, /go on by myself/],
  outage: [discord({ outage: true }), /outage of this server/, /go on by myself/],
  gatewayDown: [discord({ gateway: 'down' }), /connection to Discord is down/, /go on by myself/],
  lacks: [
    {
      lacks: [
        { kind: 'permissions', channels: ['coffee-shop'], permissions: ['ManageWebhooks'], role: 'Bullpen' },
      ],
    },
    /In #coffee-shop I lack \*\*Manage Webhooks\*\*/,
    /\[Grant me what is missing\]\(https:\/\/discord\.com\/oauth2/,
  ],
  refusal: [
    { refusals: [{ kind: 'cannotAttach', channel: '7', said: 'Missing Permissions' }] },
    /pictures were refused in <#7> \(Discord says: Missing Permissions\)/,
    /what the first line below says/,
  ],
  lostRooms: [{ lostRooms: ['VC Office', 'News Room'] }, /VC Office and News Room/, /Set up/],
  webhooksFull: [
    { webhooks: [{ channel: '7', mine: 0, others: 15 }] },
    /<#7> holds 15 webhooks of others/,
    /Delete a webhook/,
  ],
  serversDown: [
    { servers: [{ mind: 'big', servers: 3, down: 2 }] },
    /2 of 3 servers that play big do not answer/,
    /looks at the server of the model/,
  ],
  untold: [
    vitals({ untold: 3, untoldSinceMs: FINE.nowMs - 180_000 }),
    /3 steps of the show wait to be told/,
    /go on by myself/,
  ],
  understudies: [
    vitals({
      thoughts: [...'late late failed'.split(' '), 'x', 'x'].map((why) => thought(reason(why), 4_000)),
    }),
    /stand in for 60% of 5 answers in the last hour: 2 were late and 1 was unusable/,
    /longer pace/,
  ],
  clockOff: [{ clockOffMs: -61_400 }, /clock is behind Discord’s by 61 seconds/, /NTP/],
  incident: [
    discord({ status: { kind: 'incident', name: 'API *errors*' } }),
    /trouble of its own: API \\\*errors\\\*/,
    /go on by myself/,
  ],
  crowded: [
    vitals({ pace: { thrift: 'understudies', stretch: 2.43 } }),
    /several lines share a message, understudies play a part of the cast, and a round begins here about every 12 minutes; it is set to every 5 minutes/,
    /fewer servers are awake/,
  ],
  activityOff: [
    { liveFloor: { activity: 'notSwitchedOn', isPublic: false } },
    /Activities are off/,
    /switches Activities on/,
  ],
  wrongSecret: [
    { liveFloor: { activity: 'wrongSecret', isPublic: true } },
    /refuses the client secret/,
    /sets its client secret anew/,
  ],
  slowdowns: [discord({ slowdowns: 90 }), /slow down 90 times/, /go on by myself/],
};

function reason(text: string): ThoughtOver['understudyBecause'] {
  return text === 'late' || text === 'failed' ? text : null;
}

describe('the doctor', () => {
  const words = wordsOf('en');

  it('finds nothing where everything is fine, and says how it is', () => {
    expect(findingsOf(FINE)).toEqual([]);
    const text = doctorText(words, FINE);
    expect(text).toMatch(/^### 🩺 Everything is fine\n/);
    expect(text).toContain('The closing bell of episode 1 rings about <t:');
    expect(text).toContain('Discord answers within 42 ms and did not ask me to slow down');
    expect(text).toContain('15 a channel at most: <#11> has 5, 1 of others.');
    expect(text).not.toContain('Do this');
  });

  it.each(Object.entries(FOUND))('finds %s', (kind, [facts, said, todo]) => {
    const checkup = { ...FINE, ...facts };
    expect(findingsOf(checkup)[0]?.kind).toBe(kind);
    const text = doctorText(words, checkup);
    expect(text).toMatch(/^### 🩺 One thing is wrong\n/);
    expect(text).toMatch(said);
    expect(text).toMatch(new RegExp(`\\*\\*Do this:\\*\\* .*${todo.source}`));
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(shortDoctorText(words, checkup)).toMatch(said);
    expect(shortDoctorText(words, checkup)).not.toContain('Do this');
  });

  it('calls rooms as the reader does', () => {
    const checkup: Checkup = { ...FINE, lostRooms: ['VC Office', 'News Room'] };
    expect(doctorText(wordsOf('de'), checkup)).toContain('VC-Büro');
    expect(doctorText(wordsOf('de'), checkup)).not.toContain('VC Office');
  });

  it('says the gravest first', () => {
    const checkup = { ...FINE, ...discord({ slowdowns: 90 }), hasFloor: false, clockOffMs: 60_000 };
    expect(findingsOf(checkup).map(({ kind }) => kind)).toEqual(['noFloor', 'clockOff', 'slowdowns']);
    expect(doctorText(words, checkup)).toMatch(/^### 🩺 3 things are wrong/);
  });

  it('says how fast the minds are, and that nothing is told of members but counts', () => {
    const checkup = {
      ...FINE,
      ...vitals({ thoughts: [1_200, 2_300, 3_400].map((ms) => thought(null, ms)) }),
      refused: { slur: 3, invite: 1, link: 0, mention: 0, barred: 1 },
    };
    const text = doctorText(words, checkup);
    expect(text).toContain('half of them within 2.3 seconds; the understudy stood in for 0%');
    expect(text).toContain('Refused in the last seven days: 3 texts for slurs and 1 text for an invitation.');
    expect(text).toContain('One member may propose nothing more today');
  });

  it('says why nothing is happening', () => {
    const house = new Playhouse().create().ring();
    house.must({ type: 'pause', viewer: '1' as never, atMs: house.atMs });
    expect(doctorText(words, fineCheckup(house))).toContain('/resume');
  });
});
