import { defineRule } from '../define-rule';

export default defineRule({
  id: 'cross-site-tracking',
  topic: 'tracking',
  stance: 'bad',
  title: 'Tracks you across sites',
  why: 'What you do on unrelated sites is put together into one picture.',
  holds:
    'your activity over time and across different websites, apps or devices is tracked, by the service or by third parties it lets in',
  doesNotHold: 'statement denies it',
  matches: [
    {
      phrase: '{combine~|link~|match~} ...8 {from|with} ...2 other {apps|websites|sites}',
      with: ['{@ads|interests}'],
    },
    `
      over time ...6 {across|on|with} ...6 {
        third part*|other|different|multiple|various|non affiliated|unaffiliated|websites|sites|apps|services|devices
      }
    `,
    {
      phrase: `
        across {
          {other|multiple|different|various|third party|unrelated|non affiliated|unaffiliated|participating|many|your|all your}
          ...2 {site*|website*|apps|applications|platforms|services|devices|channels}|websites|devices
          |the {web|internet}|apps
        }
      `,
      with: [
        `{
          track~|follow~|collect~|gather~|observ*|recogni*|link~|activit*|browsing|behavio*|identify~|history|visits
          |usage|profile*|combin*
        }`,
      ],
    },
    `
      {visit*|browsing|usage|use} ...5 {on|to|of} ...2 {this|our|the} ...2 {site|website|service|services|platform}
      ...1 {and|or|as well as} ...3 other ...2 {sites|websites|online services}
    `,
    `
      {activit*|visits|browsing|behavio*|movements|actions|you do} ...4 {on|to|across}
      ...2 {other|third party|unrelated|different} ...3 {site*|website*|apps|services}
    `,
    { phrase: '{cross-site|cross-device} {track*|link*}', unless: ['track* prevention'] },
    `
      {activit*|browsing|use|behavior} ...4 {on and off|off|outside of} ...2 {our|the}
      {service*|site*|platform|products}
    `,
    {
      phrase: `
        {@ads|advertise|market} ...12 {on|across} [our ...1 and] {
          {other|third party|various} ...3 {sites|websites|web sites|apps|platforms}|the {internet|web}
        }
      `,
      with: [
        `{
          visit*|behavior|behaviour|browsing|remarketing|retargeting|cookies|cookie|pixel*|tailored|targeted
          |personali*|interests|customized
        }`,
      ],
    },
    'cookie* ...8 on and off ...3 {site|sites}',
    '{visit*|activit*|you do} ...3 {{this|our} {and|or} other ...3 {sites|websites}|site ...1 and elsewhere}',
    `
      {recogni*|follow~|track~} ...2 {you|your ...1 device|users} ...6 {visit|use|on} ...2 {
        {other|third party} ...3 {sites|websites|apps|services}|the internet
      }
    `,
    'track~ ...3 online movements of ...2 {users|visitors}',
    `
      {advertis*|remarket|retarget|ads} ...12 {when|as|while} ...1 you ...2 {visit~|browse~|use~}
      ...2 {other|third party|the {web|internet}}
    `,
    `
      {you|users} ...4 {visit|use} ...3 {site*|website*|services} {that|with} ...3 {use|uses|our|have}
      ...6 {our|embeds|analytics} ...14 {receive~|link~}
    `,
    `
      {activit*|information|data} ...12 {on|from|of} {third party|other} ...3 {sites|apps|services} that
      ...3 {use|embed*|integrate} ...3 our
    `,
    '{offsite {behavio*|activity}|across time and {devices|services|sites|websites}}',
    '{track~|follow~|browsing} ...4 from site to site',
    '{recogni*|track~|follow~} {you|users|as} ...12 between {websites|sites|devices}',
    'collect~ ...6 other websites [that] you ...2 visit*',
    'cross context behavio*',
    'visit~ ...3 {sites|websites|service} that {use|include*} ...4 our',
    '{track~|follow~} ...2 {you|users|your device} {around|across|throughout} the {web|internet}',
    `
      {collect~|receive~|gather~|track~} ...8 your ...2 {use of|visits to|activity on} ...2 {other|third party}
      {websites|sites|apps}
    `,
  ],
  unless: ['{share~|appear~} ...4 {across|on other}', '{browsing for|sync*|countr*|national|subject to|let you}'],
  examples: {
    found: [
      'Ads rest on your visits to this site and elsewhere over time.',
      'Some firms follow you across unaffiliated sites.',
      'They collect data on your visits over time and on unaffiliated pages.',
      'They may track you from site to site.',
      'Ad networks combine it with data from other apps to show you ads.',
      'We and our partners link your activity across devices.',

      'Our partners collect information about your online activities over time and across different websites.',
      'We recognise you across devices by your log-in and follow your visits to other websites.',
      'Ad networks use cookies to:\n• [[track your browsing across unrelated sites]]',
      '[[We use cross-device tracking to measure our campaigns.]] You cannot see it.',
      'When you visit a website that uses our widgets, we receive the address of the page.',
      'Our cookies work on and off our site, so that your feed fits you.',
      'We use your offsite activity to suggest new series.',
      'Ad firms may use details of your visits to this and other websites to choose what you see.',
      'Tags track the online movements of visitors.',
      'Their cookie recognises you when you visit other websites.',
      'We remarket to you while you browse the web.',
      'Ad firms follow you from site to site.',
      'Some of your details go to ad firms for cross-context behavioural advertising.',
      'Partners collect the addresses of other websites that you visit.',
      'We are told of your visits to sites that use our button.',
      'We show you personalised ads on other websites.',
      'We receive data from third-party apps that integrate our buttons.',
      'Your activity may be tracked across time and devices.',
      'We advertise to you while you are browsing other sites.',
      'They make a picture of you by following you around the web.',
      'We collect information about your use of other websites and apps.',
      'Cookies may track your use of other websites.',
      'Our partners recognise you across apps and devices.',
      'These cookies allow you to be recognised as the same visitor between websites.',
    ],
    ignored: [
      'We send our paper across unaffiliated villages.',
      'Our app has a switch for cross-site tracking prevention.',
      'We keep your name to let you sign in and to recognise you across devices.',
      'We do not track you from site to site.',
      'You can link your list with other apps.',
      'Share your score across your favourite apps.',

      'We do not track you over time and across third-party websites.',
      'Some browsers have a Do Not Track signal that asks sites not to follow you across other websites.',
      'We move data across national borders.',
      'Your notes are kept in sync across your devices.',
      'You can visit other websites from our links page.',
      'When you visit a page that contains our videos, subtitles can be switched on.',
      'When you use a service that we link to, its own terms apply.',
      'You may use this and other services of ours with one account.',
      'Our ads on other websites are the same for everyone.',
      'We move the site to other servers while you browse.',
      'You may object to cross-context behavioural advertising.',
      'Your rights differ from country to country.',
      'We have worked across time and space.',
      'We run after you around the garden.',
      'We answer for your use of our own site.',
      'We do not recognise you across other websites.',
      'You may recognise the gap between websites.',
    ],
  },
  sources: ['California Bus. & Prof. Code § 22575(b)(6)', 'OPP-115: tracking on other websites'],
});
