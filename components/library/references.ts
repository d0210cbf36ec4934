import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reference } from '../../lib/citation/processor';
import type { Run } from '../../lib/citation/runs';
import { type CitationStyle, STYLES } from '../../lib/citation/styles';
import type { Article } from '../../lib/model/article';
import { useLibrary } from './context';

/** A reference in one style. */
export interface Written {
  style: CitationStyle;
  runs: Run[];
}

/** An article's references; null until the processor is there. What goes wrong is said at the page's foot. */
export function useReferences(article: Article): readonly Written[] | null {
  const { toasts } = useLibrary();
  const written = useSignal<Written[] | null>(null);
  useEffect(() => {
    let over = false;
    void toasts.attempt(async () => {
      const all = await Promise.all(
        STYLES.map(async (style) => ({ style, runs: (await reference(style))(article) })),
      );
      if (!over) written.value = all;
    });
    return () => {
      over = true;
    };
  }, [article, toasts, written]);
  return written.value;
}
