/** Pictures of one view, as paths relative to the sheet. */
interface Shots {
  kind: string;
  name: string;
  files: string[];
}

/** A page that shows all pictures, one row a view. */
export function sheet(shots: readonly Shots[]): string {
  const rows = shots.map(
    ({ kind, name, files }) =>
      `<section id="${kind}-${name}"><h2>${kind} · ${name}</h2><div>${files
        .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`)
        .join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hearsay: everything with a face</title>
<style>
body { margin: 2rem; background: #8a8a86; font: 14px/1.4 system-ui, sans-serif }
section > div { display: flex; gap: 16px; align-items: start; overflow-x: auto }
img { max-block-size: 640px; inline-size: auto }
h2 { margin-block: 32px 8px; font-size: 16px }
</style>
${rows.join('\n')}
</html>
`;
}
