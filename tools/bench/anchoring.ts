import { scoreAnchoring } from '../../tests/support/anchoring-score';

/**
 * How well saved quotations are found again in edited articles; the articles are made up, the same ones every time.
 * @returns Markdown
 */
export function benchAnchoring(): string[] {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return [
    '| edit | still there | found | put on other words | gone, and said to be |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...scoreAnchoring(60).map(
      ({ name, there, found, wrong, gone }) =>
        `| ${name} | ${there} | ${percent(found, there)} | ${wrong} | ${gone - wrong} |`,
    ),
  ];
}
