// A Discord button. The component leaves its inner button without a disabled state; it is set here.
import type { APIButtonComponent } from 'discord-api-types/v10';
import { element } from '../element.ts';
import type { Surroundings } from '../surroundings.ts';

const looks: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

type DiscordButton = HTMLElementTagNameMap['discord-button'];

/** The real button inside, once it is drawn. */
export async function innerButton(host: DiscordButton): Promise<HTMLButtonElement | null> {
  await host.updateComplete;
  return host.shadowRoot?.querySelector('button') ?? null;
}

function emojiText(button: APIButtonComponent): string {
  if (!('emoji' in button) || button.emoji === undefined) return '';
  return button.emoji.id === undefined ? `${button.emoji.name ?? ''} ` : '';
}

async function settle(host: DiscordButton, disabled: boolean): Promise<void> {
  const inner = await innerButton(host);
  if (inner === null) return;
  inner.type = 'button';
  inner.disabled = disabled;
}

/** A button; a child of a `discord-action-row`, as the component demands. */
export function buttonElement(button: APIButtonComponent, around: Surroundings): HTMLElement {
  const disabled = button.disabled === true;
  const label = 'label' in button ? (button.label ?? '') : around.words.say('buttonUnknown');
  const host = element(
    'discord-button',
    {
      type: looks[button.style] ?? 'secondary',
      disabled,
      url: 'url' in button ? button.url : undefined,
      'data-custom-id': 'custom_id' in button ? button.custom_id : undefined,
    },
    `${emojiText(button)}${label}`.trim(),
  );
  if ('custom_id' in button && !disabled) {
    const { custom_id: customId } = button;
    host.addEventListener('click', () => around.press(host, customId));
  }
  void settle(host, disabled || !('custom_id' in button));
  return host;
}
