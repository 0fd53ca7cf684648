import type { LinkPlace } from '../../page/policy-link';
import { count, formatWhole } from './formats';

/** The strings for policies that are not, or not only, the page in the tab; they come with their views. */
export const elsewhereMessages = {
  searching: 'Looking for the privacy policy',
  searchingNote: 'This page is not one, but it may link to one.',
  notPolicy: 'Not a privacy policy',
  noLink: 'No link to a privacy policy was found on this page.',
  because: 'This page does not look like one, because',
  why: 'Why this page is not taken for one',
  readAnyway: 'Read it anyway',
  readPage: 'Read this page itself',

  found: 'This page links to a privacy policy',
  unnamed: 'Named by the page, without words',
  place: {
    agreement: 'Next to the box that you tick to agree',
    rel: 'Named by the page itself',
    form: 'In a form',
    footer: 'At the foot of the page',
    banner: 'In the cookie banner',
    page: 'On the page',
  } satisfies Record<LinkPlace, string>,
  read: 'Read it for me',
  byFetch:
    'Asks this site for that page, without cookies. If too little comes, opens it in a tab behind this one and closes the tab again.',
  byTab: 'Opens it in a tab behind this one, as a click would, and closes the tab again.',
  open: 'Open it',
  openSpoken: (words: string) => `Open “${words}” in a new tab`,

  reading: 'Reading the policy',
  readingNote: 'You stay on this page. This may take some seconds.',
  readingPages: (pages: number) => `Reading ${count(pages, 'page', 'pages')}`,

  failed: 'The policy could not be read',
  failedNote: 'Its site did not answer as it should. You can still open it yourself.',
  unreadableLink: 'This browser does not let extensions read the page that the link leads to.',
  notPolicyLink: 'The link leads to something else',
  notPolicyLinkNote: 'What it leads to does not look like a privacy policy, because',
  tooSlow: 'Reading took too long.',

  pdf: 'This is a PDF',
  pdfLink: 'The policy is a PDF',
  pdfNote: 'This browser does not let extensions read its PDF viewer.',
  unreadable: 'This page cannot be read',
  unreadableNote: 'This browser does not let extensions read this page.',

  from: (words: string) => `From the link “${words}”`,
  fromUnnamed: 'From the page’s own link to it',
  /** What was read was asked for first. */
  notAdvice: 'Not legal advice. Fetched from its site on your click, read on your own machine.',

  parts: (parts: number) => `A policy on ${count(parts, 'page', 'pages')}`,
  partsNote: 'This page only leads to them.',
  more: (parts: number) => `This policy has ${count(parts, 'more page', 'more pages')}`,
  moreNote: 'What they say is not in this grade.',
  byFetchAll: 'Asks their site for them, without cookies; opens in a tab, and closes again, what says too little so.',
  readAll: (parts: number) => (parts === 1 ? 'Read it too' : `Read all ${formatWhole(parts)}`),
  pages: (pages: number) => `Read as one policy from ${count(pages, 'page', 'pages')}`,
  unread: (pages: number) => `${count(pages, 'page', 'pages')} could not be read`,
  unreadNote: 'What they say is missing here.',
  untitled: 'Page without a title',
  partsFailed: 'That did not work.',

  reason: {
    voice: 'it speaks to you about your data',
    topics: 'it covers what policies cover',
    title: 'it calls itself a privacy policy',
    'too-short': 'it is too short',
    'no-voice': 'it writes about privacy but promises nothing itself',
    'few-topics': 'it covers few of the topics that policies cover',
    terms: 'it reads like terms of use',
    'cookies-only': 'it is only about cookies',
    'too-large': 'it is too large to read',
    pdf: 'it is a PDF',
    gone: 'the site says that there is no such page',
    empty: 'it has no text to read',
  },
} as const;
