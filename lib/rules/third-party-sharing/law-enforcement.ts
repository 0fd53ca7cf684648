import { defineRule } from '../define-rule';

export default defineRule({
  id: 'law-enforcement',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'Discloses data when law requires',
  why: 'Courts and authorities can make a company hand over data; nearly every policy says so.',
  holds: 'data may be disclosed to comply with law, court order, subpoena or authorities',
  matches: [
    `
      {agency|agencies|authority|authorities|police|courts|regulator*} {ask|asks|demand|demands|request|requests}
      ...1 for ...3 @data
    `,
    '@disclose ...40 {@legal-demand|@by-law}',
    '{@legal-demand|@by-law} ...25 @disclose',
    {
      phrase: `{
        {unless|except|exception*|only|when|where} ...12 {@by-law|@legal-demand}
        |following {cases|circumstances} ...60 @by-law
      }`,
      with: ['@disclose'],
    },
    'cooperate~ {with|in} ...8 law enforcement',
    {
      phrase:
        'comply~ with ...8 {subpoena*|court order*|warrant*|legal process|{government*|law enforcement} request*}',
    },
    `
      {respond~|response} to ...6 {
        subpoena*|court order*|warrant*|{legal|lawful|government*|law enforcement} {request*|process*}
        |requests {from|by} ...4 {authorit*|government*|law enforcement}
      }
    `,
    '{authorities|police|regulators|agencies} {may|will|can} ...2 {receive|be given|be told} ...6 @data',
  ],
  unless: [
    '{retain~|store~|delete~|retention} ...20 {@by-law|@legal-demand}',
    '{report~|notif*} ...14 {incident*|{data|security} breach*}',
    '{retention period|notice of ...4 transfer|{supervisory|protection} {authorit*|law|laws}}',
    '{notify|{ask|obtain|request|give} ...5 {consent|notice}} ...8 {where|if|as} ...3 @by-law',
    '{disclose ...3 to you {in|by}|other local authorities|have legal authority|between ...4 authorities}',
    'required by law to ...2 protect',
    '{safeguard*|protect*|measures} ...6 {transfer*} ...8 {required|applicable}',
  ],
  hears: ['hypothetical', 'control'],
  examples: {
    found: [
      'Should the police ask for customer data, we check that they may.',
      'Who else sees your data\n• [[The authorities, when a subpoena obliges us]]\n• Couriers',
      'We may disclose your personal information if a court orders us to.',
      'We will hand over account details where we are required to do so by law.',
      'Marrowfield cooperates with law enforcement and will share your information when it is asked to.',
      'We may share your data with:\n• our hosting company\n• [[the police and other public authorities]]',
      'Your information stays with us, unless we are legally obliged to disclose it.',
      'We comply with search warrants and with other legal process.',
      'We may disclose your data without notice to you in order to comply with the law.',
      'We only share your data with others if the law says that we must.',
      'If we learn of a crime, we report it and disclose your data to the police.',
      'We may be compelled to surrender data to the authorities.',
      'The law may require us to turn over your data.',
      'Tax agencies may receive your data where the law so requires.',
      'We keep your data private and share it with nobody, unless this is necessary to comply with a court order.',
    ],
    ignored: [
      'We disclose it in other ways only if we have legal authority to do so.',
      'Your data is shared between all library authorities of the county.',
      'The agency asks for a lamp.',
      'Who wins\n• The team that the authorities choose',
      'We keep invoices for as long as tax law requires.',
      'You may lodge a complaint with the supervisory authority of your country.',
      'We have never disclosed personal data to law enforcement.',
      'We process your data on the legal basis of consent.',
      'We comply with your request within a month.',
      'As the law requires, we report every incident that touches personal data to the regulatory authorities.',
      'We will notify the authorities of a data breach where the law requires it.',
      'We make sure that such transfers comply with data protection law.',
      'We will ask for your consent where required by law before we send you offers.',
      'The law says that you must be an adult.',
      'The law may require us to close early.',
      'We have suitable safeguards for transfers of your data, as required by the law of your country.',
      'The police may receive a prize for road safety.',
      'We keep your invoices for as long as the law requires.',
    ],
  },
  sources: ['GDPR, Article 6(1)(c)', 'OPP-115: third party sharing, legal requirement'],
});
