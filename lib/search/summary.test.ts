import { expect, test } from 'vitest';
import { syntheticCollection } from '../../tools/bench/synthetic';
import { Archive } from './archive';
import { outletQuery, speakerQuery, throughQuery } from './flow-query';
import { writeWhole } from './query';

const { articles, annotations } = syntheticCollection(1500, 3);
const byUrl = new Map(articles.map((article) => [article.url, article]));
const archive = new Archive();
archive.put(annotations.map((annotation) => ({ annotation, article: byUrl.get(annotation.articleUrl)! })));
archive.merge([{ name: annotations.find((a) => a.source.speaker)!.source.speaker!, into: 'Someone Else' }]);
const count = (query: string) => archive.search(query).rows.length;
const all = archive.summary('');

test('every bar is what its search finds', () => {
  expect(all.total).toBe(1500);
  for (const { name, total, counts } of all.speakers) {
    expect(count(writeWhole('speaker', name))).toBe(total);
    expect(count(`${writeWhole('speaker', name)} distance:second`)).toBe(counts.second);
  }
  for (const { name, total, counts } of all.outlets) {
    expect(count(writeWhole('site', name))).toBe(total);
    expect(count(`${writeWhole('site', name)} distance:hearsay`)).toBe(counts.hearsay);
  }
});

test('periods have no gaps and hold everything', () => {
  const sum = all.periods.reduce(
    (n, { counts }) => n + counts.first + counts.second + counts.third + counts.hearsay,
    0,
  );
  expect(sum).toBe(1500);
  for (const { period, counts } of all.periods) {
    const year = Number(period.slice(0, 4));
    const range = period.length === 4 ? `after:${period} before:${year + 1}` : null;
    if (range) expect(count(`${range} distance:first`)).toBe(counts.first);
  }
  expect(new Set(all.periods.map(({ period }) => period)).size).toBe(all.periods.length);
});

test('every stream is what its search finds, those of the others too', () => {
  expect(all.flows.reduce((n, flow) => n + flow.count, 0)).toBe(1500);
  for (const flow of all.flows) {
    const query = [
      speakerQuery(flow.speaker, all.flowing),
      throughQuery(flow.through, all.flowing),
      outletQuery(flow.outlet, all.flowing),
    ].join(' ');
    expect([query, count(query)]).toEqual([query, flow.count]);
  }
});

test('a search narrows the summary', () => {
  const direct = archive.summary('hops:0');
  expect(direct.total).toBe(count('hops:0'));
  expect(direct.distances).toEqual({ first: direct.total, second: 0, third: 0, hearsay: 0 });
  expect(archive.summary('zzzz')).toMatchObject({ total: 0, periods: [], flows: [], speakers: [] });
});
