import { defineRule } from '../define-rule';

export default defineRule({
  id: 'dnt-honored',
  topic: 'do-not-track',
  stance: 'good',
  title: 'Honours Do Not Track',
  why: 'One setting in your browser is enough to be left alone here.',
  holds: 'it honours Do Not Track signals',
  doesNotHold: 'only explains what DNT is',
  matches: [
    '{honor~|honour~|respect~|comply~ with|adhere~ to|support~|respond~ to|act~ on|obey~} ...5 @dnt',
    '{if|when} ...12 @dnt ...14 {honor|not ...3 {track|load|use|utilize|record|set|count}|disabled|turn off}',
    'not ...6 {track|save|plant} ...14 {if|when} ...8 @dnt',
    'opt~ out ...14 by ...8 {turning on|enabling|setting} ...8 @dnt',
    '@dnt ...2 {is|are|be} respected',
    '{respect~|support~} ...2 settings ...16 @dnt',
    '{use ...2 @dnt ...8 opt~ out|blocked if ...8 @dnt}',
    'take~ ...1 @dnt ...2 into account',
  ],
  unless: [
    '@not ...3 alter',
    'not take ...5 into account',
    'intent to',
    '{working on|plan to|voluntary}',

    '@not ...8 @heed ...12 {@dnt|signal*|setting*|them}',
    '{how|whether} ...8 {respond~|honor}',
    `{
      requesting|unable|not able|not designed|no {standard|consensus|action|responsibility|obligation}|a website that
      |some browsers ...1 {have|may|support}
    }`,
  ],
  examples: {
    found: [
      'Do Not Track requests are respected.',
      'We do not plant cookies when a Do Not Track setting is in place.',

      'We honour Do Not Track signals.',
      'If your browser sends a Do Not Track header, we do not load any analytics.',
      'How to stay uncounted:\n• [[Our statistics respect the "Do Not Track" setting of your browser]]',
      '[[You can opt out of statistics by enabling Do Not Track.]] Nothing else changes.',
      'We respect settings such as private mode and Do Not Track.',
      'Our pages obey Do Not Track.',
      'If Do Not Track is on, we turn off all statistics.',
      'Orsk adheres to Do Not Track.',
      'We take Do Not Track into account.',
    ],
    ignored: [
      'We plan to honour Do Not Track next year.',
      'We accept no responsibility for responding to Do Not Track signals.',
      'Few sites honour Do Not Track.',
      'We are working on support for Do Not Track.',
      'Honouring Do Not Track is voluntary.',
      'Websites should respect Do Not Track.',
      'Please leave if you are concerned about Do Not Track.',

      'We do not honour Do Not Track signals.',
      'Do Not Track is a signal that your browser can send.',
      'California law asks us to say how we respond to Do Not Track signals.',
      'There is no standard for how to respond to Do Not Track.',
      'Some browsers offer settings such as Do Not Track.',
      'If you turn on Do Not Track, your browser sends a message requesting sites not to track you.',
      'We do not take DNT into account.',
    ],
  },
  sources: ['California Bus. & Prof. Code § 22575(b)(5)', 'OPP-115: do not track'],
});
