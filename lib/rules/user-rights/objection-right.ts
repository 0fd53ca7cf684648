import { defineRule } from '../define-rule';

export default defineRule({
  id: 'objection-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can object or restrict use',
  why: 'You can tell them to stop or limit what they do with your data without leaving.',
  holds: 'right to object to, or restrict, processing',
  matches: [
    `
      {object~|objection*|opposition} ...3 {to|against|on} ...5 {
        grounds|prospecting|process*|use|using|profiling|marketing|disclosure|legitimate interest*
      }
    `,
    {
      phrase: `
        {restrict~|restriction|restrictions|limit~|limitation|block~|suspend~|suspension|stop~|cease|freeze|halt}
        ...4 {processing|process|the use|our use|use of|using|uses|how|we {use|process}} ...6 {@data|it|her|you}
      `,
      with: ['@asks'],
      unless: ['we ...2 {limit|restrict|stop|cease} ...3 {access|use|our use|processing|using}'],
    },
    {
      phrase: '{restrict~|restriction} ...4 {processing|further processing|use of your}',
      unless: ['we carry out', 'we ...2 {limit|restrict|stop|cease} ...3 {access|use|our use|processing|using}'],
    },
    `
      {request|ask|demand|require} {that we|us to} ...2 {limit|restrict|stop|cease|suspend}
      ...3 {use of|processing|using}
    `,
    '{right|rights|entitled} ...7 {object|objection|restriction|prevent ...1 processing}',
    {
      phrase: '{request|ask|right|rights} ...6 processing ...4 be {limited|restricted|stopped}',
    },
    {
      phrase: '{right|rights|entitled} ...7 restrict',
      unless: ['we ...2 {limit|restrict|stop|cease} ...3 {access|use|our use|processing|using}'],
    },
    {
      phrase:
        'not ...3 {want|wish} ...3 {us ...2 to ...2 {process|use} ...6 @data|@data ...1 to be ...3 {used|processed}}',
      unless: ['{location|advertis*}'],
    },
    { phrase: '{processing|use} of ...3 @data ...2 restricted', with: ['@asks'] },
    '{request|ask} ...4 {restriction|restrict}',
    {
      phrase: '@opting-out ...6 {@data ...2 used|{use|processing|uses} of ...4 @data}',
      unless: ['{advertis*|ads|ad|cookie*|third part*|track*|sale|sales|marketing|their use}'],
    },
    '{require|tell} us ...1 not ...1 to {process|use} ...4 @data',
    'you ...2 limit ...8 data we {process|use}',
  ],
  unless: ['reserve~ the right', 'using {our|the} {service*|site|website|app}'],
  examples: {
    found: [
      'You may request that the processing be limited.',
      'You have the right to prevent processing that may cause harm.',
      'You may ask for a halt to processing while we look into it.',
      'You may raise objections to our use of your data.',
      'Write to us to see it or to tell us to stop using it.',
      "If you don't want this information to be used by us, tell us.",
      'You can have the processing of your data restricted.',
      'Guests may ask that we restrict the processing of their records.',
      'You may at any time object on grounds that concern your situation.',
      'You have a right to ask us to limit how we use your details.',
      'You may opt out of having your details used for our studies.',
      'You may require us not to process your data for research.',
      'You may object to the processing of your personal data at any time.',
      'You have the right to restrict how we process your data.',
      'You may:\n• [[object to our use of your data for research;]]\n• complain to a regulator',
      'If you do not want us to use your information for a survey, tell us and we will stop.',
      'You can ask us to suspend the use of your details while we look into it.',
    ],
    ignored: [
      'After two years we carry out a restriction of the processing.',
      'The mill reserves the right to restrict the use of its yard.',
      'We reserve the right to restrict access to our maps.',
      'We have the right to prevent visitors from entering.',
      'If you decide to stop using our services, you can close your account.',
      'You can opt out of their use of your details on their own site.',
      'Ask us to stop the bus.',
      'If you do not want us to use your location data, turn the switch of your phone.',
      'The use of our data room is restricted.',
      'We restrict the processing of your data to two rooms, and you may ask where they are.',
      'You can opt out of having your lunch in the hall.',
      'We tell partners not to use the data.',
      'If you object to changes of this policy, please close your account.',
      'We limit the use of your data to what the law allows.',
      'You have no right to object to the processing of your payment.',
      'Access to the processing centre is restricted to staff.',
    ],
  },
  sources: ['GDPR Art. 18 and 21', 'CPRA, Cal. Civ. Code § 1798.121'],
});
