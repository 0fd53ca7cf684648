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
    'you ...6 {not|decline~|fail~} ...5 {provid*|giv*|submit*|shar*|disclos*} ...12 {may not|might not|will not|cannot|unable|not be able|not be available}',
    '@data ...4 {is|are} not provided ...8 {unable|cannot|not be able|will not}',
    'without ...3 {{personal|this|such|that|your|these|certain|required} ...2 @data|your ...2 @identity-data} ...6 {cannot|not be able|unable|may not|will not}',
    { phrase: 'without {it|this|that|them} ...4 {cannot|not be able|unable|may not}', with: ['@data'] },
    '{cannot|not be able|unable|may not} ...12 {if you ...2 {not|decline|refuse}} ...4 {provide|give|supply|share|submit|email|phone|personal} ...6 {@data|email|name|number}',
    {
      phrase:
        '{sign up|register|registering|signing up|registration|{create|creating|set up|open|opening} {an|your|a} ...2 account} ...10 {must|required|require|requires|mandatory|need to|will be asked to|be asked to} ...6 @identity-data',
      unless: ['optional'],
    },
    '{must|required|require you|need|have|needs} ...6 {provide|give|supply|submit|enter|disclose} ...8 @identity-data ...9 {to|in order to|before} ...3 {use|register|create|access|open|set up}',
    '{require~|need~} ...6 @identity-data ...8 {to|in order to|for} ...3 {use|register|create|access|open|registration}',
    '{to use|using} ...4 {service|services|site|app|platform|website} ...6 {must|need to|required} ...5 @identity-data',
    'without ...1 {providing|giving} ...4 @identity-data ...4 {cannot|unable}',
    '{account|registration} ...2 {is|are} {mandatory|required to {have|keep|provide}}',
    '{provision|providing} of ...8 {data|information} ...4 {is|are} ...2 {necessary|required|mandatory}',
    'cannot ...2 {provide|offer} ...4 {service*|account} ...4 {if|unless} ...6 @identity-data',
    '{service*|product*|feature*|they} ...5 {require~|require the use of} ...4 {personal @data|basic personal|{first|last|full|real} name*}',
    'only @data we {require|need} ...8 {email|name|phone|username}',
    '{create|open|register for|register} ...4 {account|services} ...6 {using|with} your {phone number|email|name|mobile}',
  ],
  unless: [
    'whether you',
    'cookie*',

    '{newsletter*|mailing list*|contest*|survey*}',
    '{respond|verify|your request|identity}',
    '{correct|correction|correcting}',
    'not {have to|required to} {provide|give}',
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
