// Dark as Discord is, or light where the viewer's system asks for it; or as the address says.

export function followTheme(root: HTMLElement, wanted: string | null): void {
  if (wanted === 'dark' || wanted === 'light') {
    root.dataset['theme'] = wanted;
    return;
  }
  const light = matchMedia('(prefers-color-scheme: light)');
  const follow = (): void => {
    root.dataset['theme'] = light.matches ? 'light' : 'dark';
  };
  light.addEventListener('change', follow);
  follow();
}
