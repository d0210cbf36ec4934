import { fill, plural } from '../../lib/i18n/fill';
import { onWords, type Words, words } from '../../lib/i18n/words';

/** Texts of the welcome page. */
function table(all: Words) {
  const t = all.welcome;
  return {
    ...t,
    permission: {
      ...t.permission,
      wrong: (text: string) => fill(t.permission.wrong, { text }),
      allowSites: (n: number) => plural(t.permission.allowSites, n),
      doneSites: (n: number) => plural(t.permission.doneSites, n),
    },
    go: { ...t.go, keys: (keys: string) => fill(t.go.keys, { keys }) },
  };
}

/** Texts of the privacy page. */
function privacyTable(all: Words) {
  const t = all.privacy;
  const { head, rows } = t.stored;
  const { sitesName, ...reasons } = t.permissions.rows;
  return {
    ...t,
    stored: {
      ...t.stored,
      head: [head.what, head.where, head.until],
      rows: [
        rows.text,
        rows.saved,
        rows.corrected,
        rows.deleted,
        rows.settings,
        rows.folder,
        rows.export,
        rows.files,
      ].map(({ what, where, until }) => [what, where, until] as const),
    },
    permissions: {
      ...t.permissions,
      rows: [
        ['activeTab, scripting', reasons.mark],
        ['storage, unlimitedStorage', reasons.store],
        ['contextMenus', reasons.menu],
        ['sidePanel', reasons.panel],
        [sitesName, reasons.sites],
      ] as const,
    },
  };
}

export let w = table(words());
export let privacy = privacyTable(words());
onWords((next) => {
  w = table(next);
  privacy = privacyTable(next);
});
