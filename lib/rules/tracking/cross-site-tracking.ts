import { defineRule } from '../define-rule';

export default defineRule({
  id: 'cross-site-tracking',
  topic: 'tracking',
  stance: 'bad',
  title: 'Tracks you across sites',
  why: 'What you do on sites that have nothing to do with each other is put together into one picture.',
  holds:
    'your activity over time and across different websites, apps or devices is tracked, by the service or by third parties it lets in',
  doesNotHold: 'statement denies it',
  matches: [
    'over time ...6 {across|on|between|with} ...6 {third part*|other|different|multiple|various|unaffiliated|non affiliated|websites|sites|apps|services|devices}',
    {
      phrase:
        'across {{other|multiple|different|various|third party|unaffiliated|unrelated|non affiliated|participating|many|your|all your} ...2 {site|sites|website|websites|web sites|apps|applications|platforms|services|online services|devices|channels|browsers|publishers}|websites|devices|sites|the {web|internet}|apps}',
      with: [
        '{track~|follow~|monitor~|collect~|gather~|observ*|recogni*|link~|activit*|browsing|behavior*|behaviour*|identify~|history|visits|usage|profile*|combin*}',
      ],
    },
    '{activit*|visits|visit|browsing|behavior|behaviour|usage|use|actions} ...5 {on|to|of|at} ...2 {this|our|these|the} ...2 {site|sites|website|websites|service|services|platform|app|apps} ...1 {and|or|as well as} ...3 other ...2 {site|sites|website|websites|online services}',
    '{activit*|visits|visited|browsing|behavior|behaviour|movements|actions} ...4 {on|to|across|at} ...2 {other|third party|unaffiliated|partner|unrelated|different} ...3 {site|sites|website|websites|web sites|apps|applications|online services}',
    '{cross-site|cross-device} {track*|match*|link*|identif*|recogni*}',
    '{activit*|browsing|use|behavior|actions} ...4 {on and off|off|outside of|outside} ...2 {our|the|this} {service*|site*|website*|platform|products|app}',
    {
      phrase:
        '{ad|ads|advertising|advertisements|content} ...10 on {other|third party|various|unaffiliated} ...3 {site|sites|website|websites|web sites|apps|platforms}',
      with: [
        '{visits|visited|visit|behavior|behaviour|browsing|remarketing|retargeting|cookies|cookie}',
        'tailored to ...2 interests',
      ],
    },
    '{tailored|relevant} ...8 {on|to} our {services|site|sites|website|app} and ...2 other {site|sites|websites}',
    'cookie* ...8 on and off ...3 {site|sites|service|services|platform|website|app}',
    '{when|if|time|whenever} ...2 {you|users|visitors|someone} ...4 {visit|use|view|browse|open|access} ...3 {site|sites|website|websites|app|apps|service|services|page|pages} {that|which|where|with|using} ...3 {use|uses|include|embedded|display|features|our|has|have} ...6 {our|plugin*|embeds|widget*|analytics|content|pixel*} ...14 {receive~|collect~|link~|record~|log~|store~|obtain~|track~}',
    '{activit*|information|visits|data|actions} ...12 on {third party|other|external} ...3 {sites|websites|apps|services} {that|which|where} ...3 {use|uses|embed*|include} ...3 our',
    'offsite {behavior|behaviour|activity|activities|data}',
    '{ad|ads|advert|advertisement|advertisements} ...4 {after|when|once} you {leave|left} ...3 {site|website|app|service|shop}',
    'visit ...3 {third party|other|another} {service*|site*|website*|app*} that {include*|uses|use} ...5 our ...10 {receive~|collect~|obtain~|record~}',
    '{combine~|link~|merge~|match~} ...14 {collected|gathered|obtained} ...2 from other {websites|sites|apps}',
  ],
  unless: [
    '{do not track|dnt|signal*|allow~ you|asks|request~} ...30 {tracked|track~|across|over time}',
    '{share~|posted|appear~|publish*|link} ...4 {across|on other}',
    '{browsing for|sync*|countr*|national|jurisdictions|subject to}',
  ],
  examples: {
    found: [
      'Our partners collect information about your online activities over time and across different websites.',
      'We recognise you across devices by your log-in and follow your visits to other websites.',
      'Ad networks use cookies to:\n• [[track your browsing across unrelated sites]]',
      '[[We use cross-device tracking to measure our campaigns.]] You cannot see it.',
      'When you visit a website that uses our widgets, we receive the address of the page.',
      'Our cookies work on and off our site, so that your feed fits you.',
      'We use your offsite activity to suggest new series.',
      'The analytics firm may combine this with details that it gathered from other websites.',
    ],
    ignored: [
      'We do not track you over time and across third-party websites.',
      'Some browsers have a Do Not Track signal that asks sites not to follow you across other websites.',
      'We move data across national borders.',
      'Your notes are kept in sync across your devices.',
      'You can visit other websites from our links page.',
      'When you visit a page that contains our videos, subtitles can be switched on.',
      'When you use a service that we link to, its own terms apply.',
      'We combine reviews that were taken from other readers.',
    ],
  },
  sources: ['California Bus. & Prof. Code § 22575(b)(6)', 'OPP-115: tracking on other websites'],
});
