// What of the page cannot be told from what lies behind it, worked out in the browser from the computed styles, in the
// shadows of components too. https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast

export const TEXT_RATIO_MIN = 4.5;
export const CONTROL_RATIO_MIN = 3;

/** For `page.evaluate`: a line for each text below 4.5 and each control below 3. */
export const FAINT_THINGS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const behind = (node) => {
    if (node === null) return rgba(getComputedStyle(document.documentElement).backgroundColor);
    const own = rgba(getComputedStyle(node).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(parentOf(node)));
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (one, other) => {
    const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const opacityOf = (node) => (node === null ? 1 : Number(getComputedStyle(node).opacity) * opacityOf(parentOf(node)));
  const isSeen = (node) => {
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    return box.width > 2 && box.height > 2 && style.visibility === 'visible' && style.clipPath === 'none' && opacityOf(node) > 0;
  };
  const name = (node) => node.localName + '.' + [...node.classList].join('.') + ' "' + (node.textContent ?? '').trim().slice(0, 40) + '"';
  const faults = new Set();
  const text = (node) => {
    const back = behind(node);
    const [r, g, b, a] = rgba(getComputedStyle(node).color);
    const found = ratio(over([r, g, b, a * opacityOf(node)], back), back);
    if (found < ${TEXT_RATIO_MIN}) faults.add('text ' + name(node) + ' ' + found.toFixed(2));
  };
  const control = (node) => {
    const style = getComputedStyle(node);
    const around = behind(parentOf(node));
    const own = behind(node);
    const edges = [style.borderTopColor, style.boxShadow.match(/^rgba?\\([^)]*\\)/)?.[0] ?? 'transparent'];
    const hasBorder = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
    const marks = [own, ...(hasBorder ? [over(rgba(edges[0]), around)] : []), over(rgba(edges[1]), around)];
    const isBoxed = ratio(own, around) > 1.02 || hasBorder;
    const found = isBoxed ? Math.max(...marks.map((mark) => ratio(mark, around))) : ratio(over(rgba(style.color), around), around);
    if (found < ${CONTROL_RATIO_MIN}) faults.add('control ' + name(node) + ' ' + found.toFixed(2));
  };
  const CONTROLS = 'button, select, textarea, input:not(.unseen):not(#command-input), .box, .select-several';
  const walk = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot !== null) walk(node.shadowRoot);
      if (!isSeen(node) || node.closest('.unseen, noscript, [aria-hidden=true], .picture-hidden, .container-hidden') !== null) continue;
      if (node.localName === 'discord-spoiler' || node.closest('discord-spoiler:not([activated])') !== null) continue;
      const isDisabled = node.disabled === true || node.closest('[disabled], .disabled') !== null;
      const says = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim() !== '');
      if (says && !isDisabled) text(node);
      if (node.matches(CONTROLS) && !isDisabled && !node.matches('.picture')) control(node);
    }
  };
  walk(document);
  return [...faults];
})()`;
