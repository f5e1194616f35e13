import { describe, expect, it } from 'vitest';
import { CommandHistory } from '../../../src/rehearsal/page/composer/history.ts';
import { initialPortrait, ownAddress } from '../../../src/rehearsal/page/messages/media.ts';
import type { ServerFrame } from '../../../src/rehearsal/page/protocol.ts';
import type { ConnectionStatus, WireEvents } from '../../../src/rehearsal/page/socket.ts';
import { Connection } from '../../../src/rehearsal/page/socket.ts';
import { hello } from './scene/scene.ts';

interface Opened {
  readonly viewerId: string | null;
  readonly events: WireEvents;
  readonly sent: string[];
  closed: boolean;
}

function setUp() {
  const opened: Opened[] = [];
  const pauses: { readonly pauseMs: number; readonly callback: () => void }[] = [];
  const frames: ServerFrame[] = [];
  const statuses: ConnectionStatus[] = [];
  const nonsense: unknown[] = [];
  const connection = new Connection({
    open: (viewerId, events) => {
      const wire: Opened = { viewerId, events, sent: [], closed: false };
      opened.push(wire);
      return {
        send: (text) => wire.sent.push(text),
        close: () => {
          wire.closed = true;
        },
      };
    },
    later: (pauseMs, callback) => {
      pauses.push({ pauseMs, callback });
      return () => {};
    },
    onFrame: (frame) => frames.push(frame),
    onStatus: (status) => statuses.push(status),
    onNonsense: (data) => nonsense.push(data),
  });
  return { connection, opened, pauses, frames, statuses, nonsense };
}

const greeting = JSON.stringify(hello('1', 'http://127.0.0.1:1'));
const frame = { t: 'command', nonce: '1', channelId: '2', name: 'chaos', options: [] } as const;

describe('the connection', () => {
  it('sends nothing before the greeting', () => {
    const { connection, opened } = setUp();
    connection.connect('1');
    expect(connection.send(frame)).toBe(false);
    opened[0]?.events.onText(greeting);
    expect(connection.send(frame)).toBe(true);
    expect(opened[0]?.sent).toEqual([JSON.stringify(frame)]);
  });

  it('tries again with growing pauses, up to eight seconds', () => {
    const { connection, opened, pauses, statuses } = setUp();
    connection.connect('1');
    for (let attempt = 0; attempt < 6; attempt += 1) {
      opened.at(-1)?.events.onClose();
      pauses.at(-1)?.callback();
    }
    expect(pauses.map(({ pauseMs }) => pauseMs)).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    expect(statuses).toEqual(['lost']);
    opened.at(-1)?.events.onText(greeting);
    expect(statuses).toEqual(['lost', 'live']);
  });

  it('does not hear the former viewer after a switch', () => {
    const { connection, opened, frames, statuses } = setUp();
    connection.connect('1');
    opened[0]?.events.onText(greeting);
    connection.connect('2');
    expect(opened[0]?.closed).toBe(true);
    opened[0]?.events.onText(greeting);
    opened[0]?.events.onClose();
    expect(frames).toHaveLength(1);
    expect(statuses).toEqual(['live']);
    expect(opened[1]?.viewerId).toBe('2');
  });

  it('lets the server choose when it knows no such viewer', () => {
    const { connection, opened, pauses } = setUp();
    connection.connect('404');
    opened[0]?.events.onText(JSON.stringify({ t: 'error', message: 'There is no viewer 404.' }));
    opened[0]?.events.onClose();
    pauses[0]?.callback();
    expect(opened[1]?.viewerId).toBeNull();
  });

  it.each([['not json'], ['null'], ['{}'], [new Uint8Array(2)]])('reports %s and goes on', (data) => {
    const { connection, opened, frames, nonsense } = setUp();
    connection.connect(null);
    opened[0]?.events.onText(data);
    expect(nonsense).toEqual([data]);
    expect(frames).toEqual([]);
  });
});

describe('pictures', () => {
  const page = 'http://box.local:8080';
  it.each([
    ['http://127.0.0.1:9/a.png?x=1', '/a.png?x=1'],
    ['http://box.local:8080/a.png', '/a.png'],
    ['/a.png', '/a.png'],
    ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
    ['https://cdn.discordapp.com/embed/avatars/0.png', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://', null],
  ])('%s', (address, expected) => expect(ownAddress(address, page)).toBe(expected));

  it('draws an initial, whatever the name', () => {
    for (const name of ['Robin', '', '<x>', '🦊'])
      expect(initialPortrait(name)).toMatch(/^data:image\/svg\+xml,/);
  });
});

describe('history', () => {
  it('goes back through what was sent and returns to the draft', () => {
    const history = new CommandHistory();
    history.add('/a');
    history.add('/b');
    history.add('/b');
    expect(history.older('draft')).toBe('/b');
    expect(history.older('/b')).toBe('/a');
    expect(history.older('/a')).toBeNull();
    expect(history.newer()).toBe('/b');
    expect(history.newer()).toBe('draft');
    expect(history.newer()).toBeNull();
  });
});
