import type { Context } from './context';
import type { Entity } from './entity';
import type { Mention } from './mentions';

/** How far back it is looked for, in sentences. */
export const DOCUMENT_REACH = 40;

/** Nouns for documents, and what they may mean again: `court papers … the complaint`, `emails … the messages`. */
export const BROAD_DOCUMENTS: Record<string, RegExp> = {
  document: /./,
  book: /^(?:memoir|memoirs|autobiography|biography|novel|diary|manifesto)$/,
  paper: /^(?:study|research|analysis|report)$/,
  text: /^(?:letter|email|memo|note|message|statement|speech)$/,
  file: /./,
  report: /^(?:study|survey|poll|analysis|audit|paper|assessment|review)$/,
  study: /^(?:paper|report|research|survey|analysis)$/,
  survey: /^(?:poll|study|polling)$/,
  poll: /^(?:survey|polling)$/,
  memo: /^(?:memorandum|note)$/,
  message: /^(?:email|e-mail|text|post|letter)$/,
  charges: /^(?:indictment|complaint)$/,
  complaint: /^(?:filing|papers?)$/,
  lawsuit: /^(?:suit|filing|papers?)$/,
  suit: /^(?:lawsuit|filing|papers?)$/,
  filing: /^(?:complaint|lawsuit|suit|motion|petition|papers?)$/,
  petition: /^(?:filing|papers?)$/,
  motion: /^(?:filing|papers?)$/,
  indictment: /^(?:charges|papers?)$/,
  affidavit: /^(?:papers?)$/,
  messages: /^(?:emails|e-mails|texts|posts|chats)$/,
  emails: /^(?:e-mails|messages|correspondence)$/,
  texts: /^messages$/,
  documents: /^(?:papers|files|memos|emails|letters|records|filings|minutes|reports)$/,
  papers: /^(?:documents|files|filings)$/,
  files: /^(?:documents|papers|records)$/,
  records: /^(?:documents|files|papers)$/,
};

/** The document spoken of before that a noun may mean; null when there is none. */
export function findDocument(m: Mention, c: Context): Entity | null {
  const broad = BROAD_DOCUMENTS[m.noun];
  if (!broad) return null;
  for (const e of c.recent) {
    if (e.kind !== 'document' || c.sentence - e.lastSentence > DOCUMENT_REACH) continue;
    for (const r of e.roles) if (broad.test(r)) return e;
  }
  return null;
}
