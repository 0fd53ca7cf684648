import { defineRule } from '../define-rule';

export default defineRule({
  id: 'past-versions',
  topic: 'policy-change',
  stance: 'good',
  title: 'Keeps earlier versions',
  why: 'You can see what changed, and what was promised before.',
  holds: 'archived or earlier versions, or a summary of changes, are available',
  matches: [
    '{{view|revise~} ...4 change log|{change log|changelog} ...1 @date|redline}',
    `
      {prior|previous|past|earlier|older|archived|old|former|historic|historical} ...2 {
        version*|edition*|revision*|polic*|terms|privacy notice*
      }
    `,
    '{change|version|revision} history',
    '{archive|changelog|change log|track changes} ...6 {polic*|page|terms|site}',
    '{summary|overview|list|history} of ...4 {changes|revisions}',
    'what {has changed|changed} ...3 {click|here}',
    { phrase: 'what {has changed|changed|is new}', whole: true },
    { phrase: '{history|versions|changes|revisions} ...10 github', with: ['{polic*|document|notice|terms}'] },
    '{track|view|see} ...3 changes ...6 {repository|polic*}',
  ],
  unless: [
    '{version*|edition*} of {your|this article}',
    '{changes|revisions} {you|to your}',
    '{supersede*|replace*|prevail*|version* ...8 in effect}',
    'browser*',
    '{version|versions} of ...2 {app|apps|software|website|site|service|android|ios|windows}',
  ],
  hears: ['headings', 'users', 'control', 'rights'],
  examples: {
    found: [
      'Older versions can be had at our reception.',
      'Historic versions can be had from our clerk.',
      'What has changed?\n[[What changed]]',
      'The history of this document is on GitHub.',
      'A list of all revisions is on the wall.',
      'The whole history of changes is public.',
      'All former versions are on paper.',
      'Past editions of this notice are on paper.',
      'For what has changed, look here.',
      'You can ask us for a copy of earlier versions.',
      'Changelog: 2 March 2024, a word on letters.',
      'You can view the change log below.',
      'Earlier versions of this policy are kept here.',
      'See the archive of our past policies.',
      'A summary of the changes stands at the end.',
      '[[Click here for the previous version.]] It was shorter.',
    ],
    ignored: [
      'The newest notice shall prevail over any of its previous versions.',
      'Earlier versions of your files can be brought back for thirty days.',
      'An older version of this article named the wrong mill.',
      'Older browsers may show the page otherwise.',
      'We keep a list of changes you make to your profile.',
      'This policy replaces all previous versions.',
      'Earlier versions of the app may crash.',
      'The history of our mill is on GitHub.',
      'Historic houses are shown on the map.',
      'We keep an archive of old photographs.',
      'Changes apply to data collected under earlier rules.',
      'This version is effective today.',
      'Look in regularly to see what has changed.',
    ],
  },
  sources: ['ToS;DR: archives of the terms are kept', 'OPP-115: policy change'],
});
