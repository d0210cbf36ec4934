import type { Annotation } from '../model/annotation';
import { textFragmentUrl } from '../model/text-fragment';
import { citation } from './citation';
import { copyText } from './clipboard';
import { articleOf } from './hashed-article';
import type { Mark } from './marks';
import { readText } from './read-text';
import type { PageServices } from './services';
import type { Session } from './session';
import { words } from './words';

/** Characters of context offered to text fragments on either side. */
const FRAGMENT_CONTEXT = 120;

/** What the card's buttons do. Every method rejects with words for the reader when it could not be done. */
export class CardDeeds {
  /** Taken back on the open card, to be put back whole (note and tags too) when the reader presses Save again. */
  private readonly removed = new Map<string, Annotation>();

  constructor(
    private readonly doc: Document,
    private readonly session: Session,
    private readonly services: PageServices,
  ) {}

  /** Saves what is not saved, takes back what is. Resolves, after commit, to whether it is saved now. */
  async toggleSaved(id: string): Promise<boolean> {
    const { session, services } = this;
    const { attribution, annotation } = this.need(id);
    const taken = this.removed.get(id);
    if (annotation) {
      const [gone] = await services.remove({ ids: [annotation.id] });
      if (gone) this.removed.set(id, gone);
    } else if (taken) {
      await services.restore({ annotations: [taken] });
    } else {
      const { reading, text } = session;
      await services.save({ article: articleOf(reading), text, attributions: [attribution] });
    }
    await session.refreshSaved();
    return session.markOf(id)?.annotation != null;
  }

  async copyCitation(id: string): Promise<void> {
    const { text, reading } = this.session;
    const { content, relays, source, kind } = this.need(id).attribution;
    const quoted = content.map(([start, end]) => text.slice(start, end).replace(/\n/g, ' ')).join(' … ');
    await copyText(
      this.doc,
      citation({
        words: quoted,
        marked: kind === 'direct' && /^["“„«'‘]/.test(quoted),
        speaker: source.speaker,
        relays: relays.map(({ name }) => name),
        article: articleOf(reading),
      }),
    );
  }

  /** Copies a link to the first piece of the words. */
  async copyLink(id: string): Promise<void> {
    const { text } = this.session;
    const [start, end] = this.need(id).attribution.content[0] ?? [0, 0];
    const link = textFragmentUrl({
      url: this.doc.URL,
      page: readText([this.doc.body]).text,
      words: text.slice(start, end),
      before: text.slice(Math.max(0, start - FRAGMENT_CONTEXT), start),
      after: text.slice(end, end + FRAGMENT_CONTEXT),
    });
    await copyText(this.doc, link);
  }

  /** The card was closed: what was taken back stays so. */
  forget(): void {
    this.removed.clear();
  }

  private need(id: string): Mark {
    const mark = this.session.markOf(id);
    if (!mark) throw new Error(words().card.gone);
    return mark;
  }
}
