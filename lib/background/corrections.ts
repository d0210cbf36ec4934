import type { Browser } from 'wxt/browser';
import { type GoldArticle, toGold } from '../exchange/gold';
import { openPanelHere } from '../messages/open-panel';
import { toBackground } from '../messages/protocol';
import { byHand } from '../model/by-hand';
import {
  anchorExactly,
  applyCorrections,
  type CorrectionChange,
  type CorrectionUndo,
} from '../model/correction';
import type { Corrections } from '../store/corrections';
import type { Reader } from '../store/reader';
import type { Repository } from '../store/repository';
import type { EngineHost } from './engine-host';

type Sender = Browser.runtime.MessageSender;

/** What the answers are made with. */
interface Parts {
  engine: EngineHost;
  repository: Repository;
  reader: Reader;
  corrections: Corrections;
  /** Lets the pages of these articles show what holds now. */
  changed(of: { articleUrl: string }[], sender: Sender): void;
  /** @throws {Error} for a content script. */
  onlyFromHearsay(sender: Sender): void;
}

/** Answers the messages about what a reader marks and corrects by hand. */
export function answerCorrections(parts: Parts): void {
  const { engine, repository, reader, corrections, changed, onlyFromHearsay } = parts;

  toBackground.onMessage('propose', ({ data: { content, ...input } }) => engine.propose(input, content));
  toBackground.onMessage('savedNames', () => reader.names());
  toBackground.onMessage(
    'correct',
    async ({ data: { annotationId = null, save = false, ...typed }, sender }) => {
      const change = { ...typed, after: madeWhole(typed) };
      const before = await corrections.apply(change);
      const undo = await followWithAnnotation(parts, change, annotationId, save);
      changed([before], sender);
      return { before, ...undo };
    },
  );
  toBackground.onMessage('dropCorrection', async ({ data, sender }) => {
    const before = await corrections.drop(data.id);
    if (!before) return null;
    changed([before], sender);
    return { before, save: null, remove: [], restore: [] };
  });
  toBackground.onMessage('undoCorrection', async ({ data: { article, text, undo }, sender }) => {
    await corrections.restore(undo.before, { publisher: article.publisher, text });
    if (undo.remove.length > 0) await repository.remove(undo.remove);
    if (undo.restore.length > 0) await repository.restore(undo.restore);
    if (undo.save) await repository.saveAttributions(article, text, [undo.save]);
    changed([undo.before], sender);
  });
  toBackground.onMessage('openPanel', ({ sender }) => openPanelHere(sender.tab?.windowId));
  toBackground.onMessage('gold', async ({ data, sender }) => {
    onlyFromHearsay(sender);
    const gold: GoldArticle[] = [];
    for (const { url, publisher, text, blocks, corrections: made } of await corrections.articles(data.url)) {
      const found = await engine.analyze({ text, publisher, blocks });
      const attributions = applyCorrections(text, found, made, anchorExactly);
      gold.push({ id: url, publisher, text, attributions });
    }
    return toGold(gold);
  });
}

const madeWhole = ({ text, after, proposed }: CorrectionChange) =>
  after && proposed ? byHand(text, after, proposed) : after;

/** What is saved follows what is corrected: the same annotation with other words, or none. Note and tags stay. */
async function followWithAnnotation(
  { repository, reader }: Pick<Parts, 'repository' | 'reader'>,
  { article, text, before, after }: CorrectionChange,
  annotationId: string | null,
  save: boolean,
): Promise<Omit<CorrectionUndo, 'before'>> {
  const undo: Omit<CorrectionUndo, 'before'> = { save: null, remove: [], restore: [] };
  if (!after) {
    if (annotationId) undo.restore = await repository.remove([annotationId]);
    return undo;
  }
  if (!annotationId && !save) return undo;
  const known = new Set((await reader.annotationsOf(article.url)).map(({ id }) => id));
  const [annotation] = await repository.saveAttributions(article, text, [after]);
  if (!annotation) return undo;
  if (annotation.id === annotationId) undo.save = before;
  else if (!known.has(annotation.id)) undo.remove.push(annotation.id);
  if (annotationId && annotation.id !== annotationId) {
    undo.restore = await repository.remove([annotationId]);
    const [old] = undo.restore;
    if (old) await repository.update(annotation.id, { note: old.note, tags: old.tags });
  }
  return undo;
}
