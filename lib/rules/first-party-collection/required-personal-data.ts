import { defineRule } from '../define-rule';

export default defineRule({
  id: 'required-personal-data',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'You must identify yourself',
  why: 'Without handing over who you are, you cannot use it.',
  holds:
    'identifying data (name, email, phone, ID) must be given to use the service, or refusing data means no service',
  doesNotHold: 'data is only asked for when you choose to buy or contact',
  matches: [
    {
      phrase: 'you must {give|tell} us ...6 @identity-data',
      unless: ['{if|when|order*|buy}'],
    },
    'require~ ...2 use of ...12 {name*|email|@personal-data}',
    `
      you ...6 {{not|decline~|fail~|refuse~} ...5 {provid*|giv*|submit*|share~}|withhold} ...20 {
        may not|might not|will not|cannot|unable|not be able|not be available|prevent us
      }
    `,
    'you ...6 not ...3 {provid*|share~|disclos*} ...6 @data ...8 {affect|limit} ...3 {ability|access|use|services}',
    '@data ...4 is not provided ...8 {unable|not be able|will not}',
    `
      without ...3 {{this|that|your|location} ...2 @data|your ...2 @identity-data} ...6 {
        cannot|not {work|function}|not be able|may not|will not
      }
    `,
    '{cannot|unable} ...8 without ...2 {{this|your|that} ...2 @data}',
    '{cannot|not be able|may not} ...12 if you ...2 not ...4 provide ...6 @data',
    {
      phrase: `
        {
          sign up|register|registering|signing up|registration|sign in to your account
          |{create|set up} {an|your|a} ...2 account
        } ...10 {must|required|require|requires|need to|be asked to|we ask {for|you}} ...9 @identity-data
      `,
      unless: ['optional'],
    },
    `
      {must|required|require you|have} ...6 {provide|give|fill in|enter} ...8 @identity-data ...9 {to|in order to}
      ...3 {use|register|create|obtain|access|set up}
    `,
    '{require~|need~} ...6 @identity-data ...8 {to|in order to|for} ...3 {use|create|access|registration}',
    '{use|access} ...4 services ...6 {need to|required} ...5 @identity-data',
    'without ...1 providing ...4 @identity-data ...4 cannot',
    'require~ ...3 @data ...6 to ...3 {establish|open|create|set up} ...3 account',
    '{services|features} {require|requires} ...2 @identity-data',
    'account ...2 is {mandatory|required to {have|keep}}',
    '{provision of|providing|indication of} ...8 {data|information|@identity-data} ...4 is ...2 {necessary|required|mandatory}',
    `
      @identity-data ...1 {
        must be {provided|supplied}|{is|are} ...1 {mandatory|required ...1 {to|for} ...2 {register|open|use}}
      }
    `,
    '@not ...5 without {registering|an account}',
    '@not {use|access|sign up} ...5 without ...3 email',
    '{must|required to} register ...5 {email|phone}',

    '{require~ ...3 {real|full}|must ...3 real} name*',
    '{{failure|refusal} to {provide|give|submit}|not providing} ...16 {cannot|unable|inability|not be able|may limit}',
    '{{fields|information|data} marked ...6 mandatory|{information|data} {is|are} mandatory}',
    'cannot ...2 provide ...4 service* ...4 if ...6 @identity-data',
    {
      phrase: 'if you {do not [then] {you|we}|choose not to do so ...3 {you|we}} [will|may] {cannot|not be able}',
      with: ['@data'],
    },
    '@data ...1 {required|necessary} to {register|sign up}',
    '{email|phone|name} ...2 required for ...1 {login|registration}',
    'only @data we require ...8 {email|username}',
  ],
  unless: [
    '{needing|we are required}',
    'whether you',
    'cookie*',

    '{newsletter*|mailing list*|contest*|survey*}',
    '{respond|verify|your request|identity}',
    'correcting',
    'not {have to|required to} {provide|give}',
  ],
  hears: ['users', 'control', 'hypothetical'],
  examples: {
    found: [
      'Failure to provide such data will result in your inability to use the app.',
      'You have to fill in your personal information in order to obtain an account.',
      'Email address (required for login).',
      'You must give us your name and e-mail address.',
      'The indication of these data is required.',
      'Without location data, the app cannot function.',
      'Without this data, the service does not work.',
      'You are free to keep this information to yourself, but if you do not then you cannot join the choir.',
      'It is the information required to register with the choir.',
      'Should you withhold what we ask for, we may not be able to lend you a boat.',
      'Your refusal to submit personal data may limit your use of the library.',
      'Should you refuse to provide these details, we will not be able to serve you.',
      'If you prefer not to provide your information to the clinic or later take back what you agreed to, it may prevent us from treating you.',
      'You must give your real name.',
      'Not providing your personal data may mean that we are unable to open an account.',
      'Our planners may require the use of a real name and a working email address as a log-in.',
      'We require such information in order to open your account.',
      'Some services require certain personal information.',
      'A unique phone number must be supplied to register.',
      'The data is mandatory; we cannot do without it.',
      'Users are required to register with an email address and password.',
      "You can't sign up without giving us your email.",

      'To create an account you must provide your name and email address.',
      'If you choose not to give us this information, we may not be able to offer you the service.',
      'Without your phone number you will not be able to use Plover.',
      'Registration requires a valid email address.',
      'When you sign up, we ask you for your full name.',
      'We are unable to open a wallet without this information.',
      'A phone number is required to open a wallet.',
      'You cannot read on without registering.',
      'We require your real name.',
      'Failure to give this information may mean that we cannot serve you.',
      'Fields marked with a star are mandatory.',
      'If you choose not to share personal information, it may limit your use of the app.',
      '[[When you register for an account, you are required to enter your full name.]] A portrait is optional.',
    ],
    ignored: [
      'If you order a lamp, you must give us your name and address.',
      'You must give us back the lamp.',
      'We are required to give your name and address to the registry to register the boat.',
      'If you do not agree to this use of your information, you cannot join the choir.',
      'Refusal to submit a photograph will not limit your use of the library.',
      'You will not see Sharpfield Ltd on the list if it cannot pay.',
      'A letter of complaint must show the full name of the tenant.',
      'You are not required to give your number, and we will not ask twice.',
      'Our planners require the use of a modern browser.',
      'Our services require a modern browser to open an account page.',
      'We require such courage in order to open an account of the journey.',
      'Processing is mandatory for the exercise of a right.',

      'You do not have to give your name to read our pages.',
      'If you refuse cookies, some pages may not work.',
      'You may provide a phone number if you like to be called.',
      'We are required to provide information to a court when the law demands it.',
      'If you buy a ticket, we ask for your name.',
      'Services of others help us, and we require them to keep your full name secret.',
      'Without your consent we cannot pass on this information.',
      'If you sign up for talks, we ask you to arrive early.',
      'You can read the paper without registering.',
    ],
  },
  sources: ['GDPR Art. 13(2)(e)', 'ToS;DR: you must provide your identifiable information'],
});
