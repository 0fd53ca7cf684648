import { defineRule } from '../define-rule';

export default defineRule({
  id: 'tracking-pixels',
  topic: 'tracking',
  stance: 'bad',
  title: 'Uses tracking pixels',
  why: 'Invisible images report that you opened a page or a message; nothing on the screen shows it.',
  holds: 'web beacons, pixel tags, clear GIFs or single-pixel images are used',
  hears: ['control', 'users'],
  matches: [
    '{web|email} beacon*',
    'web {bug|bugs}',
    '{pixel|action|tracer|image|internet|tracking} {tag|tags}',
    '{clear|single pixel|one pixel|transparent|invisible|tiny} [invisible] {gif|gifs|image*|graphic*}',
    '{tracking|single|one|google|remarketing|facebook|meta|tiktok|marketing} pixel*',
    'pixels ...6 {cookie*|beacon*|tags|sdks|scripts|technolog*|gifs|tracking|identifiers|emails|local storage}',
    '{cookie*|beacons|tags|technolog*|sdks|scripts|identifiers|local storage} ...8 {beacons|pixel|pixels|gifs}',
    '{use~|employ~|place~|contain~|include~|incorporate~|via|through} ...4 {pixels|beacons|pixel}',
    'beacons ...4 {embedded|placed} {in|on} ...3 {content|emails|email|newsletters|pages|videos}',
    '{web tags|pixeltag*|{image|pixel} tracking}',
    'place~ ...3 tags {on|in} ...4 {pages|properties}',
  ],

  examples: {
    found: [
      'We employ 1x1 pixels to count visitors.',

      'Our newsletters contain web beacons.',
      'We use clear GIFs to count visits.',
      'We and our partners use:\n• cookies\n• [[pixel tags]]',
      '[[Pixels, scripts and tags tell us which pages you open.]] They hold no names.',
      'You can stop tracking pixels by switching off images in your mail program.',
      'We learn through pixel tracking which of our letters were read.',
      'Our partners place tags on the pages of our shop.',
      'Beacons can be embedded in pages and letters.',
      'We incorporate a pixel of another firm into our app.',
    ],
    ignored: [
      'Many newsletters contain invisible pixels.',
      'Photos are limited to 1000 pixels.',

      'We do not use web beacons or tracking pixels.',
      'Photos of more than twelve million pixels are made smaller.',
      'Bluetooth beacons in our museum open the audio guide.',
      'The price tag shows the size of each item.',
      'Beacons are placed on the cliffs for ships.',
      'You can place tags on your photos to find them again.',
      'We incorporate other firms into our group.',
    ],
  },
  sources: ['OPP-115: cookies and tracking elements'],
});
