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
    '{prior|previous|past|earlier|older|archived|old|former} ...2 {version*|revision*|polic*|terms|privacy notice*}',
    '{change|version|revision} history',
    '{archive|changelog|change log|track changes} ...6 {polic*|page|terms|site}',
    '{summary|overview|list|history} of ...4 changes',
    '{track|view|see} ...3 changes ...6 {repository|polic*}',
    {
      phrase: 'what {has changed|changed}',
      unless: ['{check~|review~|come back|look} ...4 {regularly|periodically|often|from time to time|now and then}'],
    },
  ],
  unless: ['{supersede*|replace*}', 'browser*'],
  hears: ['headings', 'users', 'control', 'rights'],
  examples: {
    found: [
      'Older versions can be had at our reception.',
      'The whole history of changes is public.',
      'All former versions are on paper.',
      'You can ask us for a copy of earlier versions.',
      'What has changed: our address.',
      'Changelog: 2 March 2024, a word on letters.',
      'You can view the change log below.',
      'Earlier versions of this policy are kept here.',
      'See the archive of our past policies.',
      'A summary of the changes stands at the end.',
      '[[Click here for the previous version.]] It was shorter.',
    ],
    ignored: [
      'Older browsers may show the page otherwise.',
      'This policy replaces all previous versions.',
      'We keep an archive of old photographs.',
      'Changes apply to data collected under earlier rules.',
      'This version is effective today.',
      'Look in regularly to see what has changed.',
    ],
  },
  sources: ['ToS;DR: archives of the terms are kept', 'OPP-115: policy change'],
});
