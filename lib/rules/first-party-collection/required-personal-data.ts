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
    'you ...6 {not|decline~|refuse~|fail~} ...5 {provid*|giv*|submit*|shar*|disclos*|suppl*} ...12 {may not|might not|will not|cannot|unable|not be able|not be possible|not be available|impossible}',
    '@data ...4 {is|are} not provided ...8 {unable|cannot|not be able|not be possible|will not}',
    '{without|absence of} ...3 {{personal|this|such|that|your|these|certain|required} ...2 @data|your ...2 @identity-data} ...6 {cannot|not be able|unable|may not|will not}',
    { phrase: 'without {it|this|that|them} ...4 {cannot|not be able|unable|may not|will not}', with: ['@data'] },
    '{cannot|not be able|unable|may not} ...12 {if you ...2 {not|decline|refuse}|without your|unless you} ...4 {provide|give|supply|share|submit|email|phone|personal} ...6 {@data|email|name|number}',
    {
      phrase:
        '{sign up|register|registering|signing up|registration|{create|creating|set up|setting up|open|opening} {an|your|a} ...2 account} ...10 {must|required|require|requires|mandatory|need to|have to|needs to|will be asked to|be asked to} ...6 @identity-data',
      unless: ['optional'],
    },
    '{must|required|require you|requires you|need|have|needs} ...6 {provide|give|supply|submit|enter|disclose} ...8 @identity-data ...9 {to|in order to|before} ...3 {use|register|sign up|create|access|open|join|activate|set up}',
    '{require~|need~} ...6 @identity-data ...8 {to|in order to|for} ...3 {use|register|sign up|create|access|open|join|creation|registration|set up}',
    '{to use|to access|to join|using} ...4 {service|services|site|app|platform|website} ...6 {must|need to|have to|required to|required} ...5 @identity-data',
    'without ...1 {providing|giving|supplying} ...4 @identity-data ...4 {cannot|not be able|unable|not possible}',
    '{account|registration} ...2 {is|are} {mandatory|required to {have|keep|provide}}',
    '{provision|providing} of ...8 {data|information} ...4 {is|are} ...2 {necessary|required|mandatory|obligatory|a requirement}',
    '{cannot|unable to} ...2 {provide|offer} ...4 {service*|account} ...4 {if|unless} ...6 @identity-data',
    '{service*|product*|feature*|they} ...5 {require~|require the use of} ...4 {personal @data|basic personal|{first|last|full|real} name*|valid email}',
    'only @data we {require|need} ...8 {email|name|phone|username}',
    '{create|open|sign up for|register for|register} ...4 {account|services} ...6 {using|with} your {phone number|email|name|mobile}',
  ],
  unless: [
    'not want us to',
    'whether you',
    '{cookie*|javascript|tracking technolog*}',
    'withdraw* [your] consent',
    '{newsletter*|mailing list*|contest*|sweepstake*|survey*|brochure*|mail you}',
    '{respond|verify|your request|identity}',
    '{correct|correction|correcting}',
    'not {have to|required to|need to} {provide|give}',
  ],
  hears: ['users', 'control', 'hypothetical'],
  examples: {
    found: [
      'To create an account you must provide your name and email address.',
      'If you choose not to give us this information, we may not be able to offer you the service.',
      'Without your phone number you will not be able to use Plover.',
      'Registration requires a valid email address.',
      '[[When you register for an account, you are required to enter your full name.]] A portrait is optional.',
    ],
    ignored: [
      'You do not have to give your name to read our pages.',
      'If you refuse cookies, some pages may not work.',
      'You may provide a phone number if you like to be called.',
      'We are required to provide information to a court when the law demands it.',
      'If you buy a ticket, we ask for your name.',
    ],
  },
  sources: ['GDPR Art. 13(2)(e)', 'ToS;DR: you must provide your identifiable information'],
});
