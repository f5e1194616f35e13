// What the office's bubbles are measured with: each text once, as long as it is of use.
import { describe, expect, it } from 'vitest';
import { KeptRuler } from '../../../../src/live/page/office/writing/kept-ruler.ts';

/** A canvas that counts what it is asked, and finds a letter ten wide. */
function counting() {
  const asked: string[] = [];
  const context = {
    font: '',
    measureText: (text: string) => {
      asked.push(`${context.font} ${text}`);
      return { width: text.length * 10 };
    },
  };
  return { asked, ruler: new KeptRuler(context) };
}

describe('the kept ruler', () => {
  it('measures a text once in each font', () => {
    const { asked, ruler } = counting();
    for (const font of ['11px Table', '22px Table', '11px Table']) {
      ruler.font = font;
      expect(ruler.measureText('Up only').width).toBe(70);
    }
    expect(asked).toEqual(['11px Table Up only', '22px Table Up only']);
  });

  it('forgets what was measured first, and keeps what was measured last', () => {
    const { asked, ruler } = counting();
    for (let line = 0; line < 1_500; line++) ruler.measureText(`line ${line}`);
    ruler.measureText('line 1499');
    ruler.measureText('line 600');
    expect(asked).toHaveLength(1_500);
    ruler.measureText('line 0');
    expect(asked).toHaveLength(1_501);
  });

  it('measures anew when fonts have come', () => {
    const { asked, ruler } = counting();
    ruler.measureText('Down bad');
    ruler.forget();
    ruler.measureText('Down bad');
    expect(asked).toHaveLength(2);
  });
});
