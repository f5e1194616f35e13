// Loads the Discord components the page uses and adds what their own styles lack: today's Discord colours
// with enough contrast, targets a thumb can hit, and a visible focus.
import '../discord-settings.ts';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-time.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordSpoiler } from '@skyra/discord-components-core/discord-spoiler.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';

interface Dressable {
  elementStyles: (CSSStyleSheet | { readonly styleSheet: CSSStyleSheet | undefined })[];
}

function dress(component: unknown, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  (component as Dressable).elementStyles.push(sheet);
}

const FOCUS_RING = 'outline: 2px solid var(--focus); outline-offset: 2px;';

dress(
  DiscordMessages,
  ':host { border: 0; line-height: 1.375; background: none; color: var(--text) !important; }',
);
dress(
  DiscordMessage,
  `:host, :host([light-theme]) { color: var(--text); font-size: 1rem; padding-right: 16px; }
  :host(:hover) { background-color: var(--hover); }
  .discord-message-inner { min-width: 0; }
  .discord-message-inner-center { align-items: flex-start; }
  .discord-message-content { min-width: 0; padding-top: 0; line-height: 1.375; }
  .discord-author-avatar { margin-right: 16px; }
  .discord-author-avatar img { object-fit: cover; cursor: default; }
  .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); }
  .discord-message-body-only-indent { flex: 0 0 56px; width: 56px; line-height: 22px; margin-left: 0; font-size: 11px; }
  .discord-message-markup { display: block; }
  @media (max-width: 700px) {
    :host { padding-left: 12px; padding-right: 12px; }
    .discord-author-avatar { margin-right: 12px; }
    .discord-message-body-only-indent { flex-basis: 52px; width: 52px; }
  }`,
);
dress(
  DiscordAuthorInfo,
  `:host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--strong); }
  :host .discord-author-username:hover { text-decoration: none; cursor: inherit; }`,
);
dress(DiscordVerifiedAuthorTag, ':host { background-color: #5058d8; font-weight: 600; }');
dress(
  DiscordButton,
  `:host > *:first-child {
    box-sizing: border-box; height: auto; min-height: var(--target); padding: 6px 16px; border-radius: 8px;
    line-height: 1.25; text-align: center;
  }
  :host > *:first-child:focus-visible { ${FOCUS_RING} }
  .primary { background-color: #5865f2; box-shadow: inset 0 0 0 1px var(--edge-primary); }
  .primary.hoverable:hover { background-color: #4654c0; }
  .secondary { background-color: var(--button); color: var(--button-text); box-shadow: inset 0 0 0 1px var(--edge); }
  .secondary.hoverable:hover { background-color: var(--button-hover); }
  .success { background-color: #24794a; box-shadow: inset 0 0 0 1px var(--edge-success); }
  .success.hoverable:hover { background-color: #1a6334; }
  .destructive { background-color: #d22d39; box-shadow: inset 0 0 0 1px var(--edge-danger); }
  .destructive.hoverable:hover { background-color: #b3242f; }
  :host([aria-busy='true']) > *:first-child { opacity: 0.6; cursor: progress; }
  @media (prefers-reduced-motion: reduce) { :host > *:first-child { transition: none; } }`,
);
dress(
  DiscordEmbed,
  `:host, :host([light-theme]) { color: var(--text); max-width: 100%; }
  :host .discord-embed-root { flex: 0 1 auto; min-width: 0; }
  :host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper {
    background-color: var(--card); border-color: var(--card-line); max-width: min(520px, 100%);
  }
  :host .discord-left-border { background-color: var(--card-accent); }
  :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, 1fr) auto; padding: 4px 16px 14px 12px; }`,
);
dress(
  DiscordMention,
  `:host, :host([light-theme]) { color: var(--mention); background-color: var(--mention-back); cursor: inherit; }
  :host([tabindex]) { cursor: pointer; }
  @media (prefers-reduced-motion: reduce) { :host { transition: none; } }
  :host(:hover), :host([light-theme]:hover) { color: #fff; background-color: #5058d8; }
  :host(:focus-visible) { ${FOCUS_RING} }`,
);
dress(
  DiscordSpoiler,
  `:host, :host([light-theme]) { background-color: var(--spoiler); }
  :host(:focus-visible) { ${FOCUS_RING} }
  :host([activated]), :host([light-theme][activated]) { background-color: var(--hover); }`,
);

/** The one word that a component says by itself. */
export function sayApp(word: string): void {
  Object.defineProperty(DiscordVerifiedAuthorTag.prototype, 'render', { value: () => word });
}
