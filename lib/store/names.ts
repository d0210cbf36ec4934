import type { Runner } from './connection';

/** Names of all speakers and relays that are saved, each once, in no order that means anything. */
export async function savedNames(runner: Runner): Promise<{ speakers: string[]; relays: string[] }> {
  return runner.run(async (db) => {
    const speakers = await db.annotations.orderBy('source.speaker').uniqueKeys();
    const relays = new Set<string>();
    await db.annotations.each((annotation) => {
      for (const { name } of annotation.relays) if (name !== null) relays.add(name);
    });
    // The index holds speakers that have a name only: null is no key.
    return { speakers: speakers.map(String), relays: [...relays] };
  });
}
