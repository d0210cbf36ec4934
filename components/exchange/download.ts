/** Hands over a file by a link, for which no permission is needed; the browser asks or keeps it as it does with every download. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is plenty to begin, and the page's end frees it in any case.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
