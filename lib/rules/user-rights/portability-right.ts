import { defineRule } from '../define-rule';

export default defineRule({
  id: 'portability-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can take your data with you',
  why: 'You can move to another service without leaving your history behind.',
  holds: 'data portability, export or download of data in a usable format',
  matches: [
    'have ...3 @data ...3 transferred ...2 to ...1 another',
    `
      {right|rights|ask|request*} ...16 {sent|moved|ported|transferred|transmitted} [electronically] to another {
        provider|supplier|company|service|controller|organi*
      }
    `,
    '{right*|data|request*|exercise*|access|erasure|rectification|deletion|and|or} ...3 portability',
    '{portable|machine readable|readily usable|commonly used|structured} ...3 {format|form|copy|file}',
    '{copy|@own-data|export|download} ...9 {{portable|electronic|usable} {format|form|copy|file}|json|csv}',
    '{you|right} ...8 {export|download} ...4 @own-data',
    'to {export|download} ...4 {@own-data|all [the] @data}',
    '{export|download} ...4 {{your|my} ...2 @data|your ...3 {content|history|notes}}',
    '{@data export|export tool|exported file}',
    { phrase: 'technically feasible', with: ['{transmit*|transfer*}'] },
    'format of your choice',
    '@asks ...6 port ...1 {@own-data|it}',
    'archive of ...3 {@own-data|the @data}',
    {
      phrase: `
        @asks ...6 {transfer~|transmit~|move~|port|send|pass} ...5 {@data|it|those} ...6 to
        ...3 {another|third part*|new|organization}
      `,
      with: ['{right*|request*|ask|controller}'],
    },
    'take ...3 your data {with you|elsewhere}',
  ],
  unless: ['merger'],
  examples: {
    found: [
      'Download everything as JSON.',
      'You can have your data transferred to another club.',
      'You may take a copy of your data with you when you leave.',
      'You can request to receive an exported file of what we hold.',
      'You have the right for your data to be transmitted electronically to another organisation.',
      'You can ask us to port your data to another mill.',
      'You can ask to have it sent to another supplier.',
      'Players can ask to have their data corrected or moved to another provider.',
      'You can export all that is there as a CSV file.',
      'Where technically feasible, we transmit your file directly to another baker.',
      'You can ask us to pass your data on to another baker.',
      'Use our export tool to take out your notes.',
      'The page "Data export" has a button.',
      'You get your file in a format of your choice.',
      'You have the right to data portability.',
      'You can download a copy of your data from the settings page.',
      'You may receive your data in a structured, machine-readable format.',
      'You can ask us to:\n• [[send your personal data to another provider]]\n• erase it',
      'At any time you may export your notes and all the information in your account.',
    ],
    ignored: [
      'Download the map of the mill.',
      'Take your umbrella with you.',
      'We exported a file cabinet.',
      'Please note that your data may be transferred to another company if the mill is sold.',
      'You can ask us how to port the game to a new machine.',
      'You can have a gift sent to another address.',
      'You can ask to be moved to another room.',
      'A railway to the mill is not technically feasible.',
      'Data exporters must follow the law.',
      'We may transfer your data to another company if we are sold.',
      'Portable computers of our staff are encrypted.',
      'You can download our app from the store.',
      'Our software is subject to export laws.',
    ],
  },
  sources: ['GDPR Art. 20', 'OPP-115: user access, edit and deletion, export'],
});
