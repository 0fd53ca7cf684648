import { TOPICS } from '../../taxonomy/topics';
import { SAMPLE_CARDS } from './sample-cards';
import type { SampleReport } from './sample-report';

/** Many findings of every kind: an advertising business. */
export const MANY: SampleReport = {
  words: 6412,
  topics: TOPICS.filter((topic) => topic !== 'data-security' && topic !== 'policy-change'),
  findings: {
    'sells-data': [
      {
        text: 'In the twelve months before the date of this policy we have sold identifiers and online activity to data brokers and advertising networks.',
        heading: 'Disclosures to third parties',
      },
      {
        text: 'We may sell or licence audience segments that are derived from your visits.',
        heading: 'Business purposes',
        modality: 'may',
      },
    ],
    'precise-location': [
      {
        text: 'your precise location from GPS, Bluetooth beacons and nearby access points, also while the app is closed',
        leadIn: 'When you use our apps we collect:',
        heading: 'Information from your devices',
      },
    ],
    'shares-with-advertisers': [
      {
        text: 'advertisers and advertising networks that show you offers',
        leadIn: 'We may share the information described above with:',
        heading: 'Who receives your information',
        modality: 'may',
      },
      {
        text: 'Lanternfish Media provides reports to sponsors about the people who saw their campaigns.',
        heading: 'Campaign measurement',
      },
      { text: 'A hashed form of your e-mail address is sent to matching partners.', heading: 'Campaign measurement' },
    ],
    'retention-after-deletion': [
      {
        text: 'We retain certain information after you close your account, for as long as we have a business need for it.',
        heading: 'How long we keep information',
      },
    ],
    'cross-site-tracking': [
      {
        text: 'Our partners recognise your browser when you visit other sites that use the Lanternfish tag.',
        heading: 'Cookies and similar technologies',
        modality: 'unless-opt-out',
      },
    ],
    'targeted-advertising': [
      {
        text: 'We use what we know about you to choose the adverts that you see, here and elsewhere.',
        heading: 'How we use information',
      },
    ],
    'ai-training': [
      {
        text: 'Content that you upload may be used to improve our machine learning models.',
        heading: 'How we use information',
        modality: 'may',
      },
    ],
    'business-transfer': [
      {
        text: 'If Lanternfish Media is bought or merges with another company, your information may be among the assets that are transferred.',
        heading: 'Corporate changes',
        modality: 'may',
      },
    ],
    'biometric-data': [
      {
        text: 'With your permission we create a voiceprint so that you can sign in by speaking.',
        heading: 'Sensitive information',
        modality: 'with-consent',
      },
    ],
    'consent-by-use': [{ text: 'By using the services you consent to this policy.', heading: 'Introduction' }],
    'international-transfer': [
      {
        text: 'Your information is processed in countries whose laws may protect it less than those of your own.',
        heading: 'International transfers',
      },
    ],
    'no-sale': [{ text: 'We never sell your personal information.', heading: 'Our promise', modality: 'denies' }],
    'marketing-opt-out': [
      { text: 'You can stop marketing messages by the link at the end of each of them.', heading: 'Your choices' },
    ],
    'access-right': [
      {
        text: 'You can ask for a copy of the personal information that we hold about you.',
        heading: 'Notice to California residents',
        region: 'california',
      },
    ],
    'deletion-right': [
      {
        text: 'If you live in the EEA, you can ask us to erase your personal data, except where we need it for a claim.',
        heading: 'Your rights',
        modality: 'with-exceptions',
        region: 'europe',
      },
      {
        text: 'California residents may request that we delete personal information.',
        heading: 'Notice to California residents',
        region: 'california',
      },
    ],
    'cookie-control': [
      { text: 'You can refuse cookies in the settings of your browser.', heading: 'Cookies and similar technologies' },
    ],
    cookies: [
      {
        text: 'We and our partners use cookies, local storage and similar technologies.',
        heading: 'Cookies and similar technologies',
      },
    ],
    'device-data': [
      {
        text: 'We collect your browser type, operating system, language and screen size.',
        heading: 'Information from your devices',
      },
    ],
    'law-enforcement': [
      { text: 'We disclose information where a court order obliges us to.', heading: 'Legal reasons' },
    ],
  },
};

/** Few findings, nearly all good: a small service that lives from subscriptions. */
export const KIND: SampleReport = {
  words: 1187,
  topics: TOPICS,
  findings: {
    'no-sale': [
      { text: 'We do not sell your data, and we never will.', heading: 'The short version', modality: 'denies' },
    ],
    'deletion-right': [
      {
        text: 'Delete your account and everything in it is gone within seven days, backups included within thirty.',
        heading: 'Leaving',
      },
    ],
    'stated-retention': [{ text: 'Server logs are kept for fourteen days.', heading: 'What we keep' }],
    encryption: [{ text: 'Your notes are encrypted on our disks and on the way to them.', heading: 'Security' }],
    'portability-right': [{ text: 'You can export all your notes as plain text at any time.', heading: 'Leaving' }],
    'access-right': [{ text: 'Write to us and we send you all that we hold about you.', heading: 'Your rights' }],
    'change-notice': [{ text: 'We write to you a month before a change takes effect.', heading: 'Changes' }],
    'recipients-bound': [
      { text: 'Our hosting company may only act on our instructions.', heading: 'Who else sees it' },
    ],
    'business-transfer': [
      {
        text: 'Should Pebble Notes be sold, the buyer gets the accounts too, and you hear of it first.',
        heading: 'Changes',
        modality: 'may',
      },
    ],
    'shares-with-providers': [
      { text: 'Mail is sent by Quillpost, our provider in Norway.', heading: 'Who else sees it' },
    ],
  },
};

/** The middle of the field. */
export const MIXED: SampleReport = {
  words: 3412,
  topics: TOPICS.filter((topic) => topic !== 'data-retention'),
  findings: {
    'shares-with-partners': [
      {
        text: 'We may share your booking details with our business partners so that they can make you offers.',
        heading: 'Sharing',
        modality: 'may',
      },
    ],
    'tracking-pixels': [
      {
        text: 'Our newsletters contain a pixel that tells us when you open them.',
        heading: 'Newsletters',
        modality: 'unless-opt-out',
      },
    ],
    'change-by-use': [
      { text: 'If you go on using the site after a change, you accept it.', heading: 'Changes to this notice' },
    ],
    'deletion-right': [{ text: 'You may ask us to erase your personal data.', heading: 'Your rights' }],
    'access-right': [{ text: 'You have the right to obtain a copy of your data.', heading: 'Your rights' }],
    encryption: [{ text: 'Payments are encrypted in transit.', heading: 'Security' }],
    cookies: [{ text: 'This site uses cookies.', heading: 'Cookies' }],
  },
};

/** A page that says next to nothing. */
export const THIN: SampleReport = {
  words: 84,
  topics: ['first-party-collection'],
  findings: { 'no-sale': [{ text: 'We do not sell your details.', modality: 'denies' }] },
};

/** A policy in a language without rules. */
export const GERMAN: SampleReport = {
  words: 2950,
  topics: [],
  language: 'de',
  findings: {},
};

/** Nothing that any rule looks for. */
export const SILENT: SampleReport = {
  words: 640,
  topics: ['first-party-collection', 'contact', 'user-choice'],
  findings: {},
};

const LONG_WORD = 'Datenschutzgrundverordnungskonformitätsprüfung'.repeat(7).slice(0, 300);

/** All that a page can do to the layout: long words, markup, right-to-left text, direction controls, emoji. */
export const HOSTILE: SampleReport = {
  words: 150,
  topics: ['first-party-collection', 'third-party-sharing', 'user-access'],
  cards: SAMPLE_CARDS.map((card) => (card.id === 'sells-data' ? { ...card, title: `Sells ${LONG_WORD}` } : card)),
  findings: {
    'sells-data': [
      { text: LONG_WORD, heading: LONG_WORD, leadIn: LONG_WORD },
      {
        text: '<img src=x onerror="document.title=1"> & <script>alert(1)</script> </q></button>',
        heading: '<b>Heading</b>',
      },
    ],
    'shares-with-advertisers': [
      {
        text: 'قد نشارك بياناتك الشخصية مع المعلنين وشركات التحليل (Lanternfish Media) لأغراض التسويق.',
        heading: 'مشاركة البيانات',
        modality: 'may',
      },
    ],
    'precise-location': [
      {
        text: 'We collect \u202Eyour location\u202C and \u2066never\u2069 \u202Etell 🛰️👩‍👩‍👧‍👦🏳️‍🌈 anyone',
        heading: '🔥 Where \u202Eyou are',
      },
    ],
    'deletion-right': [{ text: 'אפשר לבקש למחוק את המידע שלך.', heading: 'זכויות' }],
  },
};

/** A site that calls itself something very long. */
export const LONG_TITLE =
  'Privacy Notice, Cookie Statement and Information on the Processing of Personal Data for Customers, Visitors and Applicants of the Marrowgate & Thistle Group of Companies (Version 14.2, Consolidated)';
