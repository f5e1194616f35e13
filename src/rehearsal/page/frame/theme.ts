// Dark as Discord is, or light where the reader's system asks for it.
export function followTheme(log: HTMLElementTagNameMap['discord-messages']): void {
  const light = matchMedia('(prefers-color-scheme: light)');
  const follow = (): void => {
    log.lightTheme = light.matches;
    document.documentElement.dataset['theme'] = light.matches ? 'light' : 'dark';
  };
  light.addEventListener('change', follow);
  follow();
}
