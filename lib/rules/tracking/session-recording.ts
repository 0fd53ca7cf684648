import { defineRule } from '../define-rule';

export default defineRule({
  id: 'session-recording',
  topic: 'tracking',
  stance: 'bad',
  title: 'Records your sessions',
  why: 'Someone can watch your visit like a film: where you point, type and hesitate.',
  holds: 'mouse movement, keystrokes, scrolling or session replay is recorded',
  doesNotHold: 'page views and visit times alone',
  hears: ['control'],
  matches: [
    `{
      replay~ ...2 visits|{where|how} ...2 {pointer|cursor|mouse} ...2 {went|go|goes|moved|moves}
      |how far ...5 scroll*
    }`,
    `{
      mouse {movement*|over*|scroll*}|movement* of ...2 {mouse|cursor|pointer}
      |recording* of ...2 {visits|your {visit|screen}}
    }`,
    '{keystroke*|keypress*}',
    'session {replay*|recording*|playback*}',
    `{
      {record~|replay~} ...2 {user|your} sessions|video* of {your|the} ...1 interaction*
      |capture~ ...1 {your|the} screen
    }`,
    '{mouse and keyboard|keyboard} input*',
    {
      phrase: '{scrolling|scroll depth|how far you scroll|your cursor}',
      unless: ['{consent|accept*|agree*}'],
    },
    '{clicks|taps|swipes} [and] {scrolls|scrolling|drags|swipes}',
    '{heat map*|heatmap*}',
    '{fullstory|microsoft clarity|smartlook|mouseflow|logrocket}',
  ],
  unless: ['{is|are} {turned off|switched off|disabled}', 'records of {user|your} sessions'],

  examples: {
    found: [
      'A tool replays visits for us: where the pointer went and how far the page was scrolled.',
      'Our vendor captures your screen while you use our app.',
      'A video of your interactions can be reconstructed.',
      'Usage data includes how far you scroll.',

      'A tool records mouse movements and clicks on our pages.',
      'We use session replay software to find faults.',
      'When you visit, we log:\n• your browser\n• [[keystrokes and scrolling]]',
      '[[Hotjar shows us heat maps of the pages.]] It does not know your name.',
      'We look at how the page is used, such as clicks, scrolling and time.',
      'A tool replays user sessions for our designers.',
      'The software captures keyboard input.',
      'We watch recordings of visits.',
      'Session playback shows us your clicks.',
      'The tool takes down taps, swipes and scrolls.',
      'We log the movements of your mouse.',
      'We use Smartlook.',
    ],
    ignored: [
      'We keep records of your sessions with a teacher.',
      'Session replay tools are banned from our pages.',
      'A child may learn where the lost mouse is.',
      'A club may replay its matches for visitors.',
      'By scrolling on you accept our cookies.',

      'We do not record mouse movements or keystrokes.',
      'We note the time of your visit and the pages that you open.',
      'Session cookies are deleted when you close your browser.',
      'The recording of a training session is kept for a month.',
      'By scrolling down you agree to our terms.',
      'A session ends when you log out.',
      'We use Hotjar to ask our guests for their opinion.',
      'Session recording is turned off.',
      'We keep recordings of birds that visit us.',
      'The movement of goods takes a week.',
    ],
  },
  sources: ['ICO guidance on storage and access technologies'],
});
