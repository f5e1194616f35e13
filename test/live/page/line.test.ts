// The page's line to the floor: opened again by itself, each time as whoever one is now; gaps and sleeps are mended.
import { describe, expect, it } from 'vitest';
import { Line, type LineParts, type LineStatus, type WireEvents } from '../../../src/live/page/line/line.ts';
import { Wakefulness } from '../../../src/live/page/line/wakefulness.ts';
import { Watched } from '../../../src/live/page/line/watched.ts';
import type { ServerFrame } from '../../../src/live/wire.ts';
import type { LivePicture } from '../../../src/views/live/live-picture.ts';

const HELLO = JSON.stringify({ t: 'hello' });
const tokenUntil = (endsAtMs: number): string =>
  `x.${Buffer.from(JSON.stringify({ exp: endsAtMs / 1000 })).toString('base64url')}.x`;

interface Opened extends WireEvents {
  readonly token: string | null;
  readonly sent: string[];
  isClosed: boolean;
}

/** A line on a network and a clock of the test's own. */
class Network {
  readonly opened: Opened[] = [];
  readonly statuses: LineStatus[] = [];
  readonly pauses: { readonly ms: number; readonly callback: () => void }[] = [];
  readonly troubles: string[] = [];
  token: () => Promise<string | null> = async () => null;
  nowMs = 0;
  isSeen = true;
  readonly line: Line;

  constructor() {
    const parts: LineParts = {
      token: () => this.token(),
      open: (token, events) => {
        const opened: Opened = { ...events, token, sent: [], isClosed: false };
        this.opened.push(opened);
        return {
          send: (text) => opened.sent.push(text),
          close: () => {
            opened.isClosed = true;
          },
        };
      },
      later: (ms, callback) => {
        const pause = { ms, callback };
        this.pauses.push(pause);
        return () => this.pauses.splice(this.pauses.indexOf(pause), this.pauses.includes(pause) ? 1 : 0);
      },
      nowMs: () => this.nowMs,
      isSeen: () => this.isSeen,
      chance: () => 1,
      onFrame: () => undefined,
      onStatus: (status) => this.statuses.push(status),
      onTrouble: (what) => this.troubles.push(what),
    };
    this.line = new Line(parts);
  }

  get last(): Opened {
    const last = this.opened.at(-1);
    if (last === undefined) throw new Error('nothing is open');
    return last;
  }

  /** The next pause is over. */
  async wait(): Promise<number> {
    const pause = this.pauses.shift();
    pause?.callback();
    await settled();
    return pause?.ms ?? 0;
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function live(): Promise<Network> {
  const network = new Network();
  network.line.open();
  await settled();
  network.last.onText(HELLO);
  return network;
}

describe('a line', () => {
  it('is live with the hello, and sends nothing before', async () => {
    const network = new Network();
    network.line.open();
    await settled();
    expect(network.line.send({ t: 'again' })).toBe(false);
    network.last.onText(HELLO);
    expect(network.line.send({ t: 'again' })).toBe(true);
    expect(network.last.sent).toEqual(['{"t":"again"}']);
  });

  it('opens again after a close, waiting longer each time, and says so', async () => {
    const network = await live();
    const pauses: number[] = [];
    for (let again = 0; again < 7; again += 1) {
      network.last.onClose(1006);
      pauses.push(await network.wait());
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    network.last.onText(HELLO);
    expect(network.statuses).toEqual(['live', 'lost', 'live']);
    network.last.onClose(1006);
    expect(await network.wait()).toBe(500);
  });

  it('looks only once a minute for a floor that was forgotten under it, and soon for one that is not there yet', async () => {
    const network = await live();
    network.last.onClose(4404);
    expect(await network.wait()).toBe(60_000);
    network.last.onClose(4404);
    expect(await network.wait()).toBe(60_000);
    network.last.onText(HELLO);
    network.last.onClose(1006);
    expect(await network.wait()).toBe(500);
    const early = new Network();
    early.line.open();
    await settled();
    early.last.onClose(4404);
    expect(await early.wait()).toBe(500);
  });

  it('is over for whom the floor has erased, whoever looks at the page again', async () => {
    const network = await live();
    network.last.onClose(4410);
    network.line.seen();
    network.line.retryNow();
    await settled();
    expect(network.pauses).toEqual([]);
    expect(network.opened).toHaveLength(1);
    expect(network.line.send({ t: 'again' })).toBe(false);
    expect(network.statuses).toEqual(['live', 'over']);
  });

  it('asks who the viewer is at each opening, and tries again where nobody can say', async () => {
    const network = new Network();
    let asked = 0;
    network.token = async () => {
      asked += 1;
      if (asked === 1) throw new Error('away');
      return `token ${asked}`;
    };
    network.line.open();
    await settled();
    expect(network.troubles).toHaveLength(1);
    await network.wait();
    expect(network.last.token).toBe('token 2');
  });

  it('renews a token a minute before its end', async () => {
    const network = new Network();
    network.token = async () => tokenUntil(network.nowMs + 300_000);
    network.line.open();
    await settled();
    network.last.onText(HELLO);
    network.nowMs = 240_000;
    expect(await network.wait()).toBe(240_000);
    expect(network.last.sent).toEqual([JSON.stringify({ t: 'token', token: tokenUntil(540_000) })]);
  });

  it('renews none that nobody looks at, and at once when somebody does', async () => {
    const network = new Network();
    network.token = async () => tokenUntil(300_000);
    network.line.open();
    await settled();
    network.last.onText(HELLO);
    network.isSeen = false;
    await network.wait();
    expect(network.last.sent).toEqual([]);
    network.isSeen = true;
    network.line.seen();
    await settled();
    expect(network.last.sent).toHaveLength(1);
  });

  it('hears nothing of a former socket', async () => {
    const network = await live();
    const former = network.last;
    network.line.open();
    await settled();
    expect(former.isClosed).toBe(true);
    former.onClose(1006);
    expect(network.pauses).toEqual([]);
  });

  it('is not put out by nonsense', async () => {
    const network = await live();
    for (const nonsense of ['{', 'null', '7', '{}', 7]) network.last.onText(nonsense);
    expect(network.line.status).toBe('live');
    expect(network.troubles).toHaveLength(5);
  });
});

const picture = (round: number): LivePicture => ({ round }) as LivePicture;
const step = (seq: number, round: number): Extract<ServerFrame, { t: 'step' }> => ({
  ...{ t: 'step', seq, atMs: 0, moments: [] },
  changes: [[['round'], round]],
});

describe('the floor as the page knows it', () => {
  const watched = () => {
    const seen: string[] = [];
    const made = new Watched({
      onPicture: ({ round }) => seen.push(`picture ${round}`),
      onStep: ({ round }) => seen.push(`step ${round}`),
      again: () => seen.push('again'),
    });
    return { seen, made };
  };

  it('follows steps that come in order', () => {
    const { seen, made } = watched();
    made.receive({ t: 'picture', seq: 4, picture: picture(1) });
    made.receive(step(5, 2));
    made.receive(step(6, 3));
    expect(seen).toEqual(['picture 1', 'step 2', 'step 3']);
    expect(made.picture).toEqual({ round: 3 });
  });

  it('asks for the picture once at a gap, and believes nothing until it comes', () => {
    const { seen, made } = watched();
    made.receive({ t: 'picture', seq: 0, picture: picture(1) });
    made.receive(step(3, 9));
    made.receive(step(4, 10));
    expect(made.picture).toEqual({ round: 1 });
    made.receive({ t: 'picture', seq: 4, picture: picture(10) });
    made.receive(step(5, 11));
    expect(seen).toEqual(['picture 1', 'again', 'picture 10', 'step 11']);
  });

  it('does nothing twice', () => {
    const { seen, made } = watched();
    made.receive({ t: 'picture', seq: 7, picture: picture(1) });
    made.receive(step(7, 5));
    expect(seen).toEqual(['picture 1']);
  });
});

describe('a sleep', () => {
  const awake = () => {
    const clock = { nowMs: 0, woken: 0 };
    const wakefulness = new Wakefulness({ nowMs: () => clock.nowMs, woke: () => (clock.woken += 1) });
    const sleep = (ms: number): number => {
      clock.nowMs += ms;
      wakefulness.tick();
      return clock.woken;
    };
    return sleep;
  };

  it('is noticed by the clock that went on', () => expect(awake()(3_600_000)).toBe(1));
  it('is none where a hidden page is called back once a minute', () => {
    const sleep = awake();
    expect([sleep(1000), sleep(60_000), sleep(60_000)]).toEqual([0, 0, 0]);
  });
  it('is none where the clock was set back', () => expect(awake()(-3_600_000)).toBe(0));
});
