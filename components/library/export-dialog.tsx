import { useEffect, useMemo } from 'preact/hooks';
import { ExportJob } from '../exchange/export-job';
import { ExportPanel } from '../exchange/export-panel';
import { useLibrary } from './context';
import { Dialog } from './dialog';
import { l } from './messages';

/** Writes the chosen quotations into a file; closing it stops what is being written. */
export function ExportDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { exchange } = useLibrary().services;
  const job = useMemo(() => new ExportJob(exchange), [exchange]);
  const choice = useMemo(() => ({ ids }), [ids]);
  useEffect(() => () => job.cancel(), [job]);
  return (
    <Dialog title={l.bulk.exportTitle} onClose={onClose}>
      <ExportPanel services={exchange} job={job} choice={choice} />
      <div class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          {l.bulk.close}
        </button>
      </div>
    </Dialog>
  );
}
