import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { day } from '../../lib/i18n/format';
import { distanceOf } from '../../lib/model/attribution';
import { outletOf } from '../../lib/search/documents';
import type { SavedEntry } from '../../lib/store/reader';
import { storyOf, type Version } from '../../lib/trace/story';
import { departures, type WordingPart } from '../../lib/trace/wording';
import { Chain } from '../chain';
import { DistanceBar } from '../distance-bar';
import { Icon } from '../icon';
import { m } from '../messages';
import { ofAnnotation } from '../quotation';
import { useLibrary } from './context';
import { linkToWords } from './entry-link';
import { l } from './messages';
import { hrefTo } from './route';

/** Statements shown at first, and with each press on "more". */
const PAGE = 20;

/** Statements that were met in several articles, each shown as one. */
export function SameView() {
  const library = useLibrary();
  const groups = useSignal<string[][] | null>(null);
  const stories = useSignal<SavedEntry[][]>([]);
  const shown = useSignal(PAGE);
  const { q } = library.route.value;
  // A change in the store is a new answer to the search.
  const found = library.found.value;
  const count = shown.value;

  useEffect(() => {
    let late = false;
    void library.toasts.attempt(async () => {
      if (!found || found.reading) return;
      const ids = await library.services.archive.sameWords(q);
      const entries = await library.services.archive.byId(ids.slice(0, count).flat());
      if (late) return;
      const byId = new Map(entries.map((entry) => [entry.annotation.id, entry]));
      groups.value = ids;
      stories.value = ids.slice(0, count).map((group) => group.flatMap((id) => byId.get(id) ?? []));
    });
    return () => {
      late = true;
    };
  }, [q, found, count, library, groups, stories]);

  const all = groups.value;
  if (!all) return <p class="empty">{l.same.looking}</p>;
  if (all.length === 0)
    return (
      <div class="ask">
        <p>{q === '' ? l.same.none : l.same.noneFound}</p>
        <p class="hint">{l.same.noneHint}</p>
      </div>
    );
  return (
    <section aria-label={l.same.title}>
      <div class="results-head">
        <h2 class="results-count">
          <span role="status">{l.same.count(all.length)}</span>
        </h2>
        <p class="hint">{l.same.hint}</p>
      </div>
      {stories.value
        .filter((entries) => entries.length > 1)
        .map((entries) => (
          <StoryCard key={entries[0]!.annotation.id} entries={entries} />
        ))}
      {all.length > count && (
        <button
          type="button"
          class="button more"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {l.same.more(Math.min(PAGE, all.length - count))}
        </button>
      )}
    </section>
  );
}

function StoryCard({ entries }: { entries: SavedEntry[] }) {
  const library = useLibrary();
  const { fullest, versions } = storyOf(entries);
  const full = versions.find(({ annotation }) => annotation.id === fullest)!;
  const speaker = library.nameOf(full.annotation.source.speaker);
  const outlets = new Set(versions.map(({ article }) => outletOf(article)));
  const articles = new Set(versions.map(({ article }) => article.url));
  return (
    <article class="story">
      <h3 class="row-speaker">
        {speaker === null ? (
          m.noSource
        ) : (
          <a href={hrefTo({ view: 'speaker', name: speaker })}>
            <bdi>{speaker}</bdi>
          </a>
        )}
      </h3>
      <blockquote class="story-words">
        <bdi>{ofAnnotation(full.annotation).words}</bdi>
      </blockquote>
      <p class="hint">{l.same.met(articles.size, outlets.size)}</p>
      <ol class="versions">
        {versions.map((version) => (
          <VersionRow
            key={version.annotation.id}
            version={version}
            full={version === full ? null : ofAnnotation(full.annotation).words}
          />
        ))}
      </ol>
    </article>
  );
}

/** One article's version: how it came by the words, on which way, and where its wording departs from the fullest one. */
function VersionRow({ version, full }: { version: Version; full: string | null }) {
  const library = useLibrary();
  const { annotation, article, hearing } = version;
  const outlet = outletOf(article);
  const quotation = ofAnnotation(annotation);
  const href = linkToWords({ annotation, article });
  return (
    <li class="version">
      <DistanceBar distance={distanceOf(annotation)} />
      <div>
        <p class="origin version-head">
          <a class="outlet" href={hrefTo({ view: 'outlet', name: outlet })}>
            <bdi>{outlet}</bdi>
          </a>
          <span>{l.same.hearing[hearing]}</span>
          <span class="hint">{day(article.published ?? annotation.created)}</span>
          {href && (
            <a class="hint" href={href} target="_blank" rel="noreferrer" title={l.row.openAt}>
              <bdi>{article.title || article.url}</bdi>
              <Icon name="open" />
            </a>
          )}
        </p>
        {quotation.relays.length > 0 && (
          <p class="row-way">
            <Chain
              site={outlet}
              relays={quotation.relays}
              speaker={library.nameOf(annotation.source.speaker)}
            />
          </p>
        )}
        <p class="version-words">
          {full === null ? (
            <span class="hint">{l.same.fullest}</span>
          ) : (
            <bdi>
              {departures(quotation.words, full).map((part, i) => (
                <Wording key={i} part={part} />
              ))}
            </bdi>
          )}
        </p>
      </div>
    </li>
  );
}

function Wording({ part: { text, kind } }: { part: WordingPart }) {
  if (kind === 'both') return <span>{text}</span>;
  const Tag = kind === 'own' ? 'ins' : 'del';
  const words = text.trimEnd();
  return (
    <>
      <Tag>
        <span class="unseen">{kind === 'own' ? l.same.onlyHere : l.same.leftOut}</span>
        {words}
      </Tag>
      {text.slice(words.length)}
    </>
  );
}
