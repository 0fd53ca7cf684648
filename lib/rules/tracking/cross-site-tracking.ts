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
    'over time ...6 {across|on|between|with} ...6 {third part*|other|different|multiple|various|non affiliated|websites|sites|apps|services|devices}',
    {
      phrase:
        'across {{other|multiple|different|various|third party|unrelated|non affiliated|participating|many|your|all your} ...2 {site*|website*|apps|applications|platforms|services|devices|channels|browsers|publishers}|websites|devices|sites|the {web|internet}|apps}',
      with: [
        '{track~|follow~|monitor~|collect~|gather~|observ*|recogni*|link~|activit*|browsing|behavio*|identify~|history|visits|usage|profile*|combin*}',
      ],
    },
    '{activit*|visit*|browsing|behavio*|usage|use} ...5 {on|to|of} ...2 {this|our|the} ...2 {site|sites|website|service|services|platform|apps} ...1 {and|or|as well as} ...3 other ...2 {sites|websites|online services}',
    '{activit*|visits|browsing|behavio*|movements|actions|you do} ...4 {on|to|across} ...2 {other|third party|unrelated|different} ...3 {site*|website*|apps|services}',
    '{cross-site|cross-device} {track*|match*|link*|identif*|recogni*}',
    '{activit*|browsing|use|behavior} ...4 {on and off|off|outside of|outside} ...2 {our|the} {service*|site*|website*|platform|products}',
    {
      phrase:
        '{@ads|advertise|market} ...12 {on|across} [our ...1 and] {{other|third party|various} ...3 {sites|websites|web sites|apps|platforms|properties}|the {internet|web}}',
      with: [
        '{visit*|behavior|behaviour|browsing|remarketing|retargeting|cookies|cookie|pixel*|tailored|targeted|personali*|interests|customized}',
      ],
    },
    'cookie* ...8 on and off ...3 {site|sites|platform|app}',
    '{visit*|activit*|browsing|behavio*|you do} ...3 {this|our|these} {and|or} other ...3 {sites|websites|apps}',
    '{recogni*|follow~|track~} ...2 {you|your ...1 {device|browser}|users|visitors} ...6 {visit|use|on|between|around} ...2 {{other|third party|various} ...3 {sites|websites|apps|services}|the {internet|web}}',
    'track~ ...3 online {movements|activit*|behavio*} of ...2 {users|visitors}',
    '{market|advertis*|remarket|retarget|ads} ...12 {when|as|while} ...1 you ...2 {visit|browse|use} ...2 {other|third party|the {web|internet}}',
    '{you|users} ...4 {visit|use|view} ...3 {site*|website*|apps|services|pages} {that|which|where|with} ...3 {use|uses|include|display|our|has|have} ...6 {our|plugin*|embeds|widget*|analytics|pixel*} ...14 {receive~|get|collect~|link~|record~|store~}',
    '{activit*|information|visits|data|actions|content} ...12 {on|from|of} {third party|other|external} ...3 {sites|websites|apps|services} {that|which|where} ...3 {use|uses|embed*|include|integrate} ...3 our',
    'offsite {behavio*|activity}',
    '{follow~|track~|browsing|activit*} ...4 from {site|website|app} to {site|website|app}',
    '{@data|track~|collect~|follow~} ...6 other {websites|sites} [that] you ...2 visit*',
    'cross context behavio*',
    '{visit~|visits} ...3 {sites|websites|apps|service} {that|which} {use|include*|embed|integrate} ...4 our',
  ],
  unless: [
    '{do not track|dnt|signal*|allow~ you|asks|request~} ...30 {tracked|track~|across|over time}',
    '{share~|appear~} ...4 {across|on other}',
    '{browsing for|sync*|countr*|national|subject to}',
  ],
  examples: {
    found: [
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
    ],
    ignored: [
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
    ],
  },
  sources: ['California Bus. & Prof. Code § 22575(b)(6)', 'OPP-115: tracking on other websites'],
});
