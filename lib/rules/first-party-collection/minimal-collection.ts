import { defineRule } from '../define-rule';

export default defineRule({
  id: 'minimal-collection',
  topic: 'first-party-collection',
  stance: 'good',
  title: 'Collects only what is needed',
  why: 'The less that is gathered, the less can go wrong.',
  holds: 'it promises to collect only data that is necessary or relevant for stated purposes (data minimisation)',
  doesNotHold: 'use or retention is limited, but collection is not',
  matches: [
    `
      {collect~|gather~|ask~|request~|obtain~} ...4 {only|solely} ...10 {
        necessary|need|required|relevant|essential|minimum|legitimate
      }
    `,
    'only ...3 {collect~|ask~|request~} ...12 {necessary|need|required|minimum|bare|legitimate|reason}',
    '{collect~|ask~|request~} ...8 {as little|least amount|bare minimum|minimum amount}',
    '{collect~|ask~|request~} ...4 the minimum',
    `
      {limit~|minimi*|restrict~} ...6 {collection|amount of|information we collect|type and amount|data collected}
      ...9 {necessary|needed|required|relevant|data|information}
    `,
    'minimi* of data collection',
    '{collect~|gather~} ...4 {{is|what} ...4 reasonably necessary|what {we need to|[is] needed}}',
    '{not|never} ask ...8 unless we {have to|need}',
    '{principle*|practi*|follow~} ...4 data minimi*',
    '{collect~|request~} ...8 {limited to|no more [@data] than} ...6 {necessary|need*|relevant}',
    '{not|never} {collect~|ask for} ...6 {irrelevant|beyond what|more [personal] {data|information} than}',
    'relevant ...1 limited to',
  ],
  unless: [
    'child*',
    'web beacon* ...4 collect only',
    'retain~ ...6 as long',
    '{perform a contract|legitimate interest*|consent}',
    '{companies|third part*} ...9 only',
    '{shared|sharing|share}',
    '{you can|ability to} ...3 {restrict|limit}',
    'access to a limited',
  ],
  examples: {
    found: [
      'We do not collect more personal data than is necessary.',
      'Personal data shall be adequate, relevant and limited to what is necessary for the purposes.',
      'We only collect information about you if we have a reason to do so.',
      'We will not collect any personal data beyond what is required for the stated purpose.',

      'We collect only the data that we need to ship your order.',
      'Marlow only asks for information that is necessary for your booking.',
      'It is our policy to collect as little personal data as possible.',
      '[[We limit the collection of data to what is relevant for the loan.]] Nothing else is asked.',
      'We never ask for more data than we need.',
      'What we collect about you is what is reasonably necessary for our work.',
      'We collect what we need to run the mill.',
      'We collect what is needed to grind, and nothing more.',
      "We collect what's needed to bake.",
      'We do not ask for your name unless we have to.',
      'We follow the principle of data minimisation.',
      'What we collect is limited to what is necessary for the loan.',
    ],
    ignored: [
      'The portal gives access to a limited amount of personal information.',
      'We tell you what we collect and why.',
      'We collect your number, which is the one that we need to call.',
      'We do not ask for a tip unless we win.',
      'The GDPR requires controllers to collect only data that is necessary.',
      'We do not collect data beyond the logs of our server.',
      'We share only what is necessary with suppliers.',

      'We keep your data only as long as necessary.',
      'We use the data that we collect only for the purposes described here.',
      'Necessary cookies are collected in one place only.',
      'We do not ask children for more data than is necessary to play.',
    ],
  },
  sources: ['GDPR Art. 5(1)(c)', 'OECD Guidelines: collection limitation'],
});
