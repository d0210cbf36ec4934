import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AnsweringBackground } from '../../tests/support/answering-background';
import { toBackground } from '../messages/protocol';
import { ARTICLE, ATTRIBUTIONS, TEXT } from '../store/testing';
import { openTab } from './testing';

let background: AnsweringBackground;
let fake: AnsweringBackground['fake'];
const fromPopup = () => background.fromPopup();
const fromPage = (id: number) => background.fromPage(id);
const save = () => background.save();

beforeEach(() => {
  background = new AnsweringBackground();
  ({ fake } = background);
  return () => background.close();
});

describe('what a reader corrects', () => {
  const [first] = ATTRIBUTIONS;
  const change = { article: ARTICLE, text: TEXT };
  const renamed = { ...first!, source: { ...first!.source, speaker: 'Ida Roth' } };
  const correct = (more: object = {}) =>
    toBackground.sendMessage('correct', { ...change, before: first!, after: renamed, ...more });
  const kept = () => toBackground.sendMessage('keptOf', { url: ARTICLE.url });
  const corrections = async () => (await kept()).corrections;
  const saved = async () => (await kept()).annotations;

  test('is kept, told to the pages that show the article, and undone', async () => {
    const tab = await openTab(ARTICLE.url);
    fake.alive.add(tab);
    fromPage(tab);
    await saved();
    fromPopup();
    const undo = await correct();
    expect(await corrections()).toMatchObject([{ reading: { source: { speaker: 'Ida Roth' } } }]);
    await vi.waitFor(() => expect(fake.sent).toContainEqual([tab, 'refreshSaved', undefined]));
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await corrections()).toEqual([]);
  });

  test('what is saved follows; its note stays, and undo brings the old one back', async () => {
    const [annotation] = await save();
    const annotationId = annotation!.id;
    await toBackground.sendMessage('update', { id: annotationId, note: 'Ask again.', tags: ['ferry'] });
    const shorter = { ...renamed, content: [[0, 9] as [number, number]] };
    const undo = await correct({ after: shorter, annotationId });
    const after = (await saved()).find(({ content }) => content[0]?.quote.exact === 'The ferry');
    expect(after).toMatchObject({ note: 'Ask again.', tags: ['ferry'], source: { speaker: 'Ida Roth' } });
    expect(await saved()).toHaveLength(2);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect((await saved()).find(({ id }) => id === annotationId)).toMatchObject({
      note: 'Ask again.',
      source: { speaker: 'Ines Roth' },
    });
    expect(await saved()).toHaveLength(2);
  });

  test('of the same words changes the annotation in place, and undo does so again', async () => {
    const [annotation] = await save();
    const undo = await correct({ annotationId: annotation!.id });
    const speakers = async () => (await saved()).map(({ source }) => source.speaker);
    expect(await speakers()).toEqual(['Ida Roth', 'Ines Roth']);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await speakers()).toEqual(['Ines Roth', 'Ines Roth']);
  });

  test('dismissed: the annotation goes too, and comes back with undo', async () => {
    const [annotation] = await save();
    const undo = await correct({ after: null, annotationId: annotation!.id });
    expect(await saved()).toHaveLength(1);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await saved()).toHaveLength(2);
  });

  test('marked by hand: it is saved, and undo takes both away', async () => {
    const undo = await correct({ before: null, save: true });
    expect(await saved()).toHaveLength(1);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await saved()).toEqual([]);
    expect(await corrections()).toEqual([]);
  });

  test('as a form left it: names that were typed get their places, and hops are counted', async () => {
    const typed = {
      ...first!,
      source: { ...first!.source, spans: [], speaker: ' Ines  Roth ' },
      relays: [{ spans: [], name: '', type: 'unknown' as const, cue: [] }],
    };
    const proposed = { ...first!, source: { ...first!.source, spans: [], speaker: null }, relays: [] };
    await correct({ after: typed, proposed });
    const [correction] = await corrections();
    expect(correction?.reading).toMatchObject({
      source: { speaker: 'Ines Roth', mention: 'name', spans: [{ quote: { exact: 'Ines Roth' } }] },
      relays: [{ name: null }],
    });
  });

  test('is dropped: what was found holds again', async () => {
    await correct();
    const [correction] = await corrections();
    const undo = await toBackground.sendMessage('dropCorrection', { id: correction!.id });
    expect(await corrections()).toEqual([]);
    await toBackground.sendMessage('undoCorrection', { ...change, undo: undo! });
    expect(await corrections()).toEqual([correction]);
    expect(await toBackground.sendMessage('dropCorrection', { id: 'unknown' })).toBeNull();
  });

  test('is exported as gold, over what the engine finds; not to a web page', async () => {
    expect(await toBackground.sendMessage('gold', {})).toBe('');
    await correct();
    const gold = JSON.parse(await toBackground.sendMessage('gold', { url: ARTICLE.url }));
    expect(gold).toMatchObject({ id: ARTICLE.url, publisher: ARTICLE.publisher, text: TEXT });
    expect(gold.attributions).toHaveLength(ATTRIBUTIONS.length);
    expect(gold.attributions[0]).toMatchObject({ id: 'a1', source: { speaker: 'Ida Roth' } });
    expect(gold.attributions[0]).not.toHaveProperty('correction');
    fromPage(1);
    await expect(toBackground.sendMessage('gold', {})).rejects.toThrow(/own pages/);
  });

  test('names of what is saved, and what the engine makes of marked words', async () => {
    await save();
    expect(await toBackground.sendMessage('savedNames')).toEqual({
      speakers: ['Ines Roth'],
      relays: ['Radio Delta'],
    });
    const proposal = await toBackground.sendMessage('propose', {
      text: TEXT,
      publisher: null,
      content: [[0, 9]],
    });
    expect(proposal.content).toEqual([[0, 9]]);
  });
});
