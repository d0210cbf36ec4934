import { type Attribution, distanceOf } from '../../lib/model/attribution';
import { textOf } from '../../lib/model/span';

const WIDTH = 100;

/** The attributions of one document as a list for people. */
export function tableOf(id: string, text: string, attributions: readonly Attribution[]): string {
  const far = attributions.filter((a) => a.hops > 0 && distanceOf(a) !== 'hearsay').length;
  const hearsay = attributions.filter((a) => distanceOf(a) === 'hearsay').length;
  const counts = [
    `${attributions.length} ${attributions.length === 1 ? 'attribution' : 'attributions'}`,
    ...(far > 0 ? [`${far} passed on`] : []),
    ...(hearsay > 0 ? [`${hearsay} hearsay`] : []),
  ];
  return [`${id} · ${counts.join(' · ')}`, ...attributions.flatMap((a) => entry(text, a)), ''].join('\n');
}

function entry(text: string, a: Attribution): string[] {
  const cue = textOf(text, a.cue).replace(/\s+/g, ' ');
  const facts = [
    distanceInWords(a),
    a.kind,
    ...(a.act === 'statement' ? [] : [a.act]),
    ...(cue ? [`“${cue}”`] : []),
    ...(a.parent ? [`within ${a.parent}`] : []),
    `${Math.round(a.confidence * 100)} %`,
  ];
  return [
    `  ${a.id.padEnd(4)} ${a.source.speaker ?? 'nobody named'} — ${facts.join(', ')}`,
    ...wrapped(textOf(text, a.content).replace(/\s+/g, ' '), '       '),
    ...(a.trace ?? []).map((t) => {
      const where = t.span ? ` [${t.span.join('–')}] “${text.slice(...t.span).replace(/\s+/g, ' ')}”` : '';
      return `       · ${t.stage}: ${t.rule}${where}`;
    }),
  ];
}

function distanceInWords(a: Attribution): string {
  const names = a.relays.map((r) => r.name ?? 'an unknown relay').join(', then ');
  switch (distanceOf(a)) {
    case 'first':
      return 'first-hand';
    case 'second':
      return `second-hand, through ${names}`;
    case 'third':
      return `${a.hops} hops away, through ${names}`;
    case 'hearsay':
      return `hearsay, through ${names}`;
  }
}

/** `words` in lines of at most 100 characters where its words allow, each behind `indent`. */
function wrapped(words: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length >= WIDTH) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}
