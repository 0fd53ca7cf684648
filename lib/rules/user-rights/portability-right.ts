import { defineRule } from '../define-rule';

export default defineRule({
  id: 'portability-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can take your data with you',
  why: 'You can move to another service without leaving your history behind.',
  holds: 'data portability, export or download of data in a usable format',
  matches: [
    '{have|having} ...3 @data ...3 {transferred|moved|sent} ...2 to ...1 {another|different|new}',
    '{right*|data|request*|ask|exercise*|access|erasure|rectification|correction|deletion|and|or} ...3 portability',
    '{portable|machine readable|readily usable|commonly used} ...3 {format|form|copy|file|manner|way}',
    '{copy|copies|@own-data} ...9 {portable|electronic|usable|digital|json} {format|form|copy|file}',
    '{you|right|ability} ...8 {export|download} ...4 @own-data',
    'to {export|download} ...4 {@own-data|all [the] @data}',
    '{export|download} ...4 {{your|my} ...2 @data|your ...3 {content|photos|contacts|history|work|documents|messages|notes|files}}',
    '@data export',
    'format of your choice',
    '{archive|download} of ...3 {@own-data|the @data}',
    {
      phrase:
        '@asks ...6 {transfer~|transmit~|move~|port|send} ...5 {@data|it|them|those} ...6 to ...3 {another|third part*|new|different|organization}',
      with: ['{right*|request*|ask|asking|controller}'],
    },
    'take your data {with you|elsewhere}',
  ],
  unless: ['merger'],
  examples: {
    found: [
      'You can have your data transferred to another club.',
      'The page "Data export" has a button.',
      'You get your file in a format of your choice.',
      'You have the right to data portability.',
      'You can download a copy of your data from the settings page.',
      'You may receive your data in a structured, machine-readable format.',
      'You can ask us to:\n• [[send your personal data to another provider]]\n• erase it',
      'At any time you may export your notes and all the information in your account.',
    ],
    ignored: [
      'Data exporters must follow the law.',
      'We may transfer your data to another company if we are sold.',
      'Portable computers of our staff are encrypted.',
      'You can download our app from the store.',
      'Our software is subject to export laws.',
    ],
  },
  sources: ['GDPR Art. 20', 'OPP-115: user access, edit and deletion, export'],
});
