import type { LinkPlace } from '../../page/policy-link';
import { say, sayAmount } from '../../words';

/** The strings for policies that are not, or not only, the page in the tab, and for clicks; they come with their views. */
export const elsewhereMessages = {
  marked: say('quoteMarked'),
  copied: say('toast.copied'),
  notCopied: say('toast.notCopied'),

  searching: say('elsewhere.searching'),
  searchingNote: say('elsewhere.searchingNote'),
  notPolicy: say('elsewhere.notPolicy'),
  noLink: say('elsewhere.noLink'),
  because: say('elsewhere.because'),
  why: say('elsewhere.why'),
  readAnyway: say('elsewhere.readAnyway'),
  readPage: say('elsewhere.readPage'),

  found: say('elsewhere.found'),
  unnamed: say('elsewhere.unnamed'),
  place: {
    agreement: say('elsewhere.place.agreement'),
    rel: say('elsewhere.place.rel'),
    form: say('elsewhere.place.form'),
    footer: say('elsewhere.place.footer'),
    banner: say('elsewhere.place.banner'),
    page: say('elsewhere.place.page'),
  } satisfies Record<LinkPlace, string>,
  read: say('elsewhere.read'),
  byFetch: say('elsewhere.byFetch'),
  byTab: say('elsewhere.byTab'),
  open: say('elsewhere.open'),
  openSpoken: (words: string) => say('elsewhere.openSpoken', { words }),

  reading: say('elsewhere.reading'),
  readingNote: say('elsewhere.readingNote'),
  readingPages: (pages: number) => sayAmount('elsewhere.readingPages', pages),

  failed: say('elsewhere.failed'),
  failedNote: say('elsewhere.failedNote'),
  unreadableLink: say('elsewhere.unreadableLink'),
  notPolicyLink: say('elsewhere.notPolicyLink'),
  notPolicyLinkNote: say('elsewhere.notPolicyLinkNote'),

  pdf: say('elsewhere.pdf'),
  pdfLink: say('elsewhere.pdfLink'),
  pdfNote: say('elsewhere.pdfNote'),
  unreadable: say('elsewhere.unreadable'),
  unreadableNote: say('elsewhere.unreadableNote'),

  from: (words: string) => say('elsewhere.from', { words }),
  fromUnnamed: say('elsewhere.fromUnnamed'),
  /** What was read was asked for first. */
  notAdvice: say('elsewhere.notAdvice'),
  /** A site is being asked, or was and nothing came of it. */
  notAdviceAlone: say('elsewhere.notAdviceAlone'),

  parts: (parts: number) => sayAmount('elsewhere.parts', parts),
  partsNote: say('elsewhere.partsNote'),
  more: (parts: number) => sayAmount('elsewhere.more', parts),
  moreNote: say('elsewhere.moreNote'),
  byFetchAll: say('elsewhere.byFetchAll'),
  readAll: (parts: number) => sayAmount('elsewhere.readAll', parts),
  pages: (pages: number) => sayAmount('elsewhere.pages', pages),
  unread: (pages: number) => sayAmount('elsewhere.unread', pages),
  unreadNote: say('elsewhere.unreadNote'),
  untitled: say('elsewhere.untitled'),
  partsFailed: say('elsewhere.partsFailed'),

  /** Reasons that speak against a policy; the others speak for one and explain nothing here. */
  reason: {
    'too-short': say('elsewhere.reason.too_short'),
    'no-voice': say('elsewhere.reason.no_voice'),
    subject: say('elsewhere.reason.subject'),
    'few-topics': say('elsewhere.reason.few_topics'),
    terms: say('elsewhere.reason.terms'),
    'cookies-only': say('elsewhere.reason.cookies_only'),
    'too-large': say('elsewhere.reason.too_large'),
    gone: say('elsewhere.reason.gone'),
    empty: say('elsewhere.reason.empty'),
  },
} as const;
