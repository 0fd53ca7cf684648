import { defineRule } from '../define-rule';

export default defineRule({
  id: 'session-recording',
  topic: 'tracking',
  stance: 'bad',
  title: 'Records your sessions',
  why: 'Someone can watch your visit like a film: where you point, what you type, where you hesitate.',
  holds: 'mouse movement, keystrokes, scrolling or session replay is recorded',
  doesNotHold: 'page views and visit times alone',
  hears: ['control'],
  matches: [
    '{mouse|cursor|pointer} {movement*|click*|hover*|over*|pointer|position*|activity|scroll*|tracking|event*}',
    '{keystroke*|key stroke*|keypress*|key press*|keyboard {activity|input|event*}|typing pattern*|keylog*}',
    '{session|screen|visit} {replay*|recording*|playback}',
    '{heat map*|heatmap*}',
    '{hotjar|fullstory|mouseflow|clicktale|inspectlet|smartlook|logrocket|lucky orange|microsoft clarity|session cam|sessioncam|quantum metric}',
  ],
  unless: ['{swim*|gym|class} session*', '{call|video|audio|training|coaching|therapy|webinar} session*'],
  examples: {
    found: [
      'A tool records mouse movements and clicks on our pages.',
      'We use session replay software to find faults.',
      'When you visit, we log:\n• your browser\n• [[keystrokes and scrolling]]',
      '[[Hotjar shows us heat maps of the pages.]] It does not know your name.',
    ],
    ignored: [
      'We do not record mouse movements or keystrokes.',
      'We note the time of your visit and the pages that you open.',
      'Session cookies are deleted when you close your browser.',
      'The recording of a training session is kept for a month.',
    ],
  },
  sources: ['ICO guidance on storage and access technologies'],
});
