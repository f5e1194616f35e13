import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkupContext } from '../../../src/rehearsal/page/messages/markup.ts';
import { markdownHtml } from '../../../src/rehearsal/page/messages/markup.ts';
import { messageAddress } from '../../../src/rehearsal/page/route.ts';
import { PageWords } from '../../../src/rehearsal/page/words/page-words.ts';

const context: MarkupContext = {
  nowMs: Date.UTC(2026, 10, 21, 12),
  words: new PageWords('en-US'),
  channelName: (id) => (id === '1' ? 'coffee-shop' : undefined),
  userName: (id) => (id === '2' ? 'Robin <admin>' : undefined),
  roleName: (id) => (id === '3' ? 'Bell ringers' : undefined),
  ownAddress: (url) => messageAddress(url, '7'),
};
const html = (text: string): string => markdownHtml(text, context);
const inline = (text: string): string => html(text).replace(/^<span class="paragraph">|<\/span>$/g, '');

describe('words', () => {
  it.each([
    ['**bold**', '<strong>bold</strong>'],
    ['*italic* and _italic_', '<em>italic</em> and <em>italic</em>'],
    ['***both***', '<strong><em>both</em></strong>'],
    ['__under__', '<u>under</u>'],
    ['~~gone~~', '<s>gone</s>'],
    ['`a **b**`', '<code>a **b**</code>'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*plain\\*', '*plain*'],
    ['one\ntwo', 'one<br>two'],
    ['**unclosed', '**unclosed'],
    ['a < b & c', 'a &lt; b &amp; c'],
  ])('%s', (text, expected) => expect(inline(text)).toBe(expected));

  it('hides a spoiler behind a button that keys can press', () => {
    expect(inline('||secret||')).toContain('<discord-spoiler tabindex="0" role="button"');
  });
});

describe('links', () => {
  it.each([
    ['[rules](https://example.com/a)', 'href="https://example.com/a"', '>rules<'],
    ['see https://example.com/a.', 'href="https://example.com/a"', '</a>.'],
    ['<https://example.com>', 'href="https://example.com"', '>https://example.com<'],
  ])('%s', (text, href, shown) => {
    expect(inline(text)).toContain(href);
    expect(inline(text)).toContain(shown);
  });

  it('leads to a message of this guild on the page, and to one of another on Discord', () => {
    expect(inline('[here](https://discord.com/channels/7/8/9)')).toBe('<a href="#8/9">here</a>');
    expect(inline('https://ptb.discord.com/channels/7/8/9')).toContain('<a href="#8/9">');
    for (const away of ['channels/6/8/9', 'channels/7/8', 'developers/7/8/9']) {
      expect(inline(`<https://discord.com/${away}>`)).toContain(`href="https://discord.com/${away}" target`);
    }
  });

  it('never links to a script', () => {
    expect(inline('[x](javascript:alert(1))')).not.toContain('<a');
  });
});

describe('mentions and times', () => {
  it('names a channel, and says so when it cannot', () => {
    expect(inline('<#1>')).toContain('data-channel="1"');
    expect(inline('<#9>')).toBe('<discord-mention type="channel">unknown</discord-mention>');
  });
  it('escapes a name', () => expect(inline('<@2>')).toContain('Robin &lt;admin&gt;'));
  it('offers a command', () =>
    expect(inline('</cast add:77>')).toContain('data-command="cast add" data-command-id="77"'));
  it('tells a relative time', () => {
    const inTwoMinutes = context.nowMs / 1000 + 120;
    expect(inline(`<t:${inTwoMinutes}:R>`)).toContain('>in 2 minutes<');
  });
});

describe('blocks', () => {
  it.each([
    ['# Big', '<h3 class="heading-1">Big</h3>'],
    ['-# small print', '<small class="subtext">small print</small>'],
    ['> a\n> b', '<blockquote><span class="paragraph">a<br>b</span></blockquote>'],
    ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
    ['```js\n**x** <b>\n```', '<pre tabindex="0"><code>**x** &lt;b&gt;</code></pre>'],
  ])('%j', (text, expected) => expect(html(text)).toBe(expected));

  it('sets small print below the words it belongs to', () => {
    expect(html('words\n-# small')).toBe(
      '<span class="paragraph">words</span><small class="subtext">small</small>',
    );
  });
});

describe('whatever is typed', () => {
  const allowed =
    /<\/?(strong|em|u|s|code|br|span|small|h[345]|blockquote|ul|ol|li|pre|a|discord-(mention|spoiler|time))( [a-z-]+="[^"<>]*")*>/g;
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '-# ',
    '<',
    '>',
    '"',
    "'",
    '&',
    '\\',
    '[x](',
    ')',
    'https://a.b/"><i>',
    '<t:',
    '1:R>',
    '<#1>',
    '<@2>',
    '</a"b:1>',
    'javascript:',
    ' ',
    'word',
    '<script>alert(1)</script>',
  );
  const text = fc
    .array(fc.oneof(marks, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('yields only the tags the page knows, and no other angle bracket', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const rest = html(typed).replace(allowed, '');
        expect(rest).not.toMatch(/[<>]/);
      }),
      { numRuns: 500 },
    );
  });

  it('links to nothing but http and https', () => {
    fc.assert(
      fc.property(text, (typed) => {
        for (const [, address] of html(typed).matchAll(/href="([^"]*)"/g))
          expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('reads a hostile message of full length quickly', () => {
    for (const part of ['*', '_', '`', '|', '[', '**a', '*a*', '> ', '<https://', '- ']) {
      const started = performance.now();
      html(part.repeat(Math.ceil(4000 / part.length)).slice(0, 4000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
