// The gallery's index page: every picture at full size, at a phone's width and tiny, on Discord's two grounds,
// with its words under it.

export interface Exhibit {
  readonly file: string;
  readonly name: string;
  readonly altText: string;
  readonly bytes: number;
  readonly drawnMs: number;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function galleryPage(exhibits: readonly Exhibit[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bullpen: the pictures</title>
<style>
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: #313338; color: #f2f3f5; }
section { padding: 16px; border-bottom: 1px solid #555; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
.row div { padding: 12px; }
.light { background: #ffffff; }
.dark { background: #1a1a1e; }
img { display: block; max-width: 100%; }
.phone { width: 400px; }
.tiny { width: 80px; }
p { max-width: 70em; color: #c7c9ce; }
</style>
<h1>&nbsp;Bullpen: the pictures</h1>
${exhibits.map(section).join('\n')}
</html>
`;
}

function section({ file, name, altText, bytes, drawnMs }: Exhibit): string {
  const image = (className: string, alt: string): string =>
    `<img class="${className}" src="${escaped(file)}" alt="${alt}" loading="lazy">`;
  return `<section id="${escaped(name)}">
<h2>${escaped(name)}</h2>
<div class="row">
<div class="dark">${image('full', escaped(altText))}</div>
<div class="light">${image('phone', '')}</div>
<div class="dark">${image('phone', '')}</div>
<div class="light">${image('tiny', '')}</div>
</div>
<p>${escaped(altText)}</p>
<p>${Math.round(bytes / 1024)} KB, ${Math.round(drawnMs)} ms</p>
</section>`;
}
