import { defineRule } from '../define-rule';

export default defineRule({
  id: 'access-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can see your data',
  why: 'You can check for yourself what they hold about you.',
  holds: 'users can access, view or get a copy of their data',
  matches: [
    '{find out|ask|asking|confirmation} ...4 {what|whether or not} ...3 @data ...5 {we ...1 {have|hold|keep|collected|store}|held|processed}',
    'log in to {see|view} ...3 @data',
    '@asks ...6 {access~|review~|view~|see|inspect~|consult|know|download~|export~} ...2 @own-data',
    '@asks ...6 {access~|review~|view~|see|inspect~|consult|know|download~|export~} @rights-verb ...6 @own-data',
    '{@asks|want|would like|wish} ...8 {copy|copies|archive|overview|summary|specific pieces} of ...5 {@own-data|the [personal] @data}',
    {
      phrase:
        '@asks ...6 {know|confirm|confirmation|disclose} ...3 {what|whether|the categories|any} ...6 {@own-data|@data}',
      with: ['{hold|have|collect*|store*|process*|keep|about you|maintain*}'],
      unless: ['direct marketing'],
    },
    {
      phrase:
        '{know|request*|disclose|disclosure} ...12 {categories|specific pieces} ...3 of ...1 @personal-data ...4 collect*',
      with: ['{right*|request*|consumer*}'],
      unless: ['following categories'],
    },
    {
      phrase:
        '@asks ...8 {obtain|receive|request~|demand|get} ...3 information {about|on|regarding|concerning} ...2 @own-data',
      unless: ['direct marketing', '{third parties|other businesses}'],
    },
    '{request~|obtain~|exercise~} ...3 access ...2 to ...5 {@own-data|the @data}',
    '{provide~|give~|grant~|allow~} {you|users|customers|members|individuals|them|consumers|visitors} ...4 access to ...5 @own-data',
    '{access~|review~|view~} ...4 @own-data ...8 {by|through|via|please|at|in|under} ...3 @by-the-reader',
    { phrase: '@asks ...3 {receive|obtain|request} a copy', with: ['@own-data', 'pii'] },
    '{copy|copies} of ...3 @own-data ...12 {upon|on} ...2 request',
    '@asks ...3 access @rights-verb ...4 {it|them} ...2 at any time',
    '{right|rights} ...1 of access',
    '{right|rights} to [request] access',
    '{have|has|your|legal|subject|certain|following|privacy} rights ...5 access',
    '{access|subject access} request*',
    'request~ [for|to] access',
    {
      phrase: 'request~ ...3 {disclosure of|disclose} ...5 {@own-data|correction|deletion}',
      unless: ['{court*|law|authorit*|government*|third part*}'],
    },
    '@asks ...6 {access~|review~|view~|see|inspect~} ...4 {record|records|file|files} ...6 about {you|her|them}',
  ],
  unless: [
    'reserve~ the right',
    'law enforcement',
    'authorities ...12 access',
    '{third party|them|platform} ...1 to ...1 access',
    '{we|us} ...1 may ...1 access',
    'us to access',
    'retain ...2 copies',
    'access to ...3 services',
  ],
  examples: {
    found: [
      'You may write to us to find out what information we have on you.',
      'You can ask what details we hold.',
      'Log in to see your data.',
      'You may review the personal information that you gave us by signing in.',
      'Write to us if you would like a copy of the data that we hold about you.',
      'You have the right to:\n• [[access the personal data we keep about you;]]\n• lodge a complaint.',
      'Residents of the Union may request access to their data.',
      'On request, Larkspur will give you access to your personal details.',
      'You can ask us to confirm whether we process your personal data.',
      'Members have the right to inspect any record that we maintain about them.',
    ],
    ignored: [
      'We ask what information the printer needs.',
      'Our engineers may access your personal data to fix faults.',
      'You can access the forum without giving us any personal information.',
      'We cannot grant you access to your data.',
      'A court may request a copy of our books.',
      'Keep your password safe so that nobody can see your messages.',
      'You may review the records of our band in any shop.',
    ],
  },
  sources: ['GDPR Art. 15', 'CCPA, Cal. Civ. Code § 1798.110', 'OPP-115: user access, edit and deletion, view'],
});
