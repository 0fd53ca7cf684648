import { defineRule } from '../define-rule';

export default defineRule({
  id: 'complaint-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can complain to an authority',
  why: 'If they do not listen, somebody with power over them will.',
  holds: 'complaint to a supervisory authority, ombudsman or dispute-resolution body is offered',
  doesNotHold: 'only to the company',
  matches: [
    '{complain~|complaint*|appeal|concern*|claim|report*} ...9 @watchdog',
    '@watchdog ...9 {complain~|complaint*|grievance*|unresolved}',
    '{right*|entitled} ...5 {complain|complaint}',
    '{refer|referred|direct*|submit*|unresolved|resolve*|address*|satisf*} ...9 {alternative dispute resolution|dispute resolution|truste|jams|bbb|verasafe|icdr}',
    '{cooperate|cooperating|comply} ...9 data protection authorit*',
    '{contact*|reach|address*|turn to|consult} ...6 {supervisory authorit*|data protection authorit*|information commissioner*|privacy commissioner*}',
    'not ...3 {satisf*|resolved|addressed} ...30 {complain~|complaint*|contact|lodge|refer} ...9 @watchdog',
    '{complain~|complaint*} ...16 {cnil|data protection authorit*|supervisory authorit*|regulatory authorit*|commissioner*}',
    '{complain~|complaint*} ...8 {with|to|by} ...4 {{centre|center} for dispute resolution|dispute resolution}',
  ],
  examples: {
    found: [
      'You have the right to lodge a complaint with a supervisory authority.',
      'If our answer does not satisfy you, you may contact the privacy commissioner of your province.',
      'You may:\n• [[complain to your local data protection authority]]\n• ask us for a copy',
      'Unresolved disputes can be referred to JAMS, free of charge.',
      'If our answer does not satisfy you, you can complain to the information commissioner of your country.',
      'Complaints can be taken to the Lisbon Centre for Dispute Resolution.',
    ],
    ignored: [
      'Please send complaints about this policy to our support team.',
      'We disclose data to authorities where a court orders it.',
      'We keep a record of complaints.',
      'Purchases are subject to the authority of the treasurer.',
      'If you are not satisfied, complain to our shop and we will refer the matter to the manager.',
    ],
  },
  sources: ['GDPR Art. 13(2)(d) and 77', 'EU-U.S. Data Privacy Framework: recourse principle'],
});
