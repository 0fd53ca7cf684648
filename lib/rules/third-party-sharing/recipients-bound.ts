import { defineRule } from '../define-rule';

export default defineRule({
  id: 'recipients-bound',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Recipients are bound by contract',
  why: 'Those who get your data have promised to protect it and not to use it for themselves.',
  holds: 'recipients must keep data confidential, follow this policy, or use it only for the service',
  matches: [
    '{only as we ...1 {instruct|direct}|{act|acts} on our ...1 instructions}',
    {
      phrase: '{signed|agreed to|bound by} ...2 {terms|contract*} ...3 as {strict|protective} as',
      with: ['{@recipients|each|all of them}'],
    },
    {
      phrase: '{{bound|obliged|committed} to ...1 {secrecy|confidentiality}|bound by ...2 confidential*}',
      with: ['{@providers|@third-parties|whose|{maintained|operated|hosted|provided} by}'],
    },
    `
      {@recipients|they|who|which} ...12 {bound|obligated|obliged|required|agreed|agree|committed|must} ...3 {
        to|by ...2 {contract*|agreement*|us|our|obligation*|confidential*|their}|not|under|keep|use|comply|meet
        |protect|respect
      } ...12 @kept-safe
    `,
    {
      phrase: `
        {
          not {authori*|permitted|allowed} to|{may|must|shall|will|do} not|{no|not ...3 any} right to|agree* not to
          |{obligated|required} not to
        } ...4 {use|using|disclose|share|retain} ...12 {
          any other|anything else|other {purpose*|than}|secondary|their own|except|beyond|than|unrelated|any purpose
          |anyone
        }
      `,
      with: ['{{@recipients|they|which|who} ...25 not|them|not {permitted|allowed}}'],
      unless: ['{{we|us|you} ...2 {may|will|do}|you are} not'],
    },
    `
      {@recipients|they} ...8 {access~|use|process~|collect~} ...12 {only|solely|strictly|except|to the extent}
      ...12 {perform*|provid*|deliver*|necessary|needed|instruct*|behalf|task*|function*|purposes described}
    `,
    `
      {@recipients|they|who|which} ...8 {only|limited} ...4 {access~|use|process~|receive~|handle~|disclose|collect}
      ...15 {perform*|provid*|deliver*|necessary|instruct*|behalf|task*|fulfil*|purpose*}
    `,
    '{require~|oblige~|obligate~|ensure~|make~ sure|only allow|bind~|ask~} ...5 {@recipients|them} ...20 @kept-safe',
    {
      phrase: `{
        {confidentiality|non-disclosure|nondisclosure|data processing|data protection|processing|privacy|written} {
          agreement*|contract*|obligation*|terms|addend*|commitment*|undertaking*|restriction*|provision*
        }|{obligation*|duty} {of|on} ...3 confidential*
        |contractual* ...3 {
          obligat*|restrict*|safeguard*|provision*|commit*|protection*|bound|require*|confidential*
        }|subject to ...3 confidential*
      }`,
      with: ['{@recipients|they|them|their}'],
      unless: ['your ...3 contract*'],
    },
    '{agreement*|contract*} ...3 with ...6 @recipients ...12 {restrict*|protect*|requir*|limit*|oblig*}',
    '{contract*|agreement*} ...4 {prohibit*|forbid*|oblige*}',
    '{prohibit~|forbid*|prevent~} ...3 @recipients from {using|disclosing}',
    '{who guarantee* ...3 {security|confidential*}|@recipients ...3 sufficient guarantees}',
    '{@recipients|who} ...8 held to ...4 standard*',
    {
      phrase: '{only|based} ...6 {instructions|in accordance with our|as directed}',
      with: ['{@recipients|they}'],
    },
    {
      phrase: `
        {
          consistent with|in compliance with|in accordance with|adhere to [the rules set forth in]|comply with|subject to|honor|follow
          |abide by|according to|bound by|similar to
        } ...3 {this|our} ...2 {privacy|polic*|notice|statement|security}
      `,
      with: ['{@recipients|they}'],
      unless: [
        '{we|you} {will|may} ...6 {in accordance with|comply with}',
        '{share|disclose|transfer|use} ...20 {consistent with|in accordance with}',
      ],
    },
    `
      {not|never} {allow|permit|authori*} ...6 @recipients ...2 {use|process|share|disclose} ...8 {own|other|any}
      ...2 purpose*
    `,
    '{cannot|not} do anything with ...6 unless ...3 instruct*',
    '{@recipients|they} ...4 {given|granted|have|receive|get} ...3 only ...8 {need*|necessary|perform*}',
  ],
  denies: [
    `
      {@recipients|they|who|are|that company} ...12 prohibited ...2 from ...8 {
        use|using|disclosing|disclose|sharing|utilizing|retaining|selling
      }
    `,
  ],
  unless: [
    '{not|cannot|no} ...6 {responsible|liable}',
    '{hope*|gift}',
    '{their ...2 own ...4 terms|your interactions}',
    '{as the|as a} processor',
    'a processor',
    '{you|user*} ...2 {agree|must}',
    '{required by law or|as required to|legally required|be retained|to provide to {you|users|members|customers}}',
    '{data protection officer|supervisory}',
  ],
  examples: {
    found: [
      'Vendors see it; they keep to our ways and adhere to the rules set forth in this privacy statement.',
      'We take steps to prohibit these companies from using your data for anything else.',
      'The firm that runs our servers may use the data only as we instruct.',
      'The mill that prints our letters acts on our instructions.',
      'We require each business associate to safeguard your information.',
      'Each of these firms has signed terms that are as strict as our own.',
      'Our software is maintained by Kranich AG, whose technicians are bound to secrecy.',
      'Our vendors are bound by contract to keep your data confidential.',
      'These companies may use your information only to deliver your parcel.',
      'We require our service providers to protect your data and to follow this policy.',
      'We work with two carriers. [[They are not authorised to use your data for any other purpose.]]',
      'We have data processing agreements with our suppliers.',
      'Our carriers are partners who are held to the same standards as we are.',
      'These firms are partners of ours and do not share your data with anyone.',
      'All our partners are bound by a strict contract to keep your data secure.',
      'Grapplewick is not permitted to use your data, except to deliver your parcel.',
      'We make sure that every third party treats your data in line with this policy.',
      'We work with carriers, who guarantee the security of your data.',
      'Their contract forbids them to keep your letters.',
      'Our vendors are bound by confidentiality.',
      'Our partners get your name under terms similar to those of this notice.',
      'These third parties are required not to use your data other than to send your parcel.',
      'A courier brings it, and that company is prohibited from using your address for any other purpose.',
      'They have access to your details, as far as their work for us needs it, but may not use them for other purposes.',
      'Our suppliers get your name. [[They may not use it for anything else.]]',
      'We do not allow our service providers to use your data for their own purposes.',
      'Our processors cannot do anything with your data unless we have instructed them.',
      'These vendors are given access only to what they need.',
      'We ensure that our service providers offer sufficient guarantees.',
    ],
    ignored: [
      'Members of our team who access your data do so strictly to perform their jobs.',
      'Use the lamp only as we show you.',
      'Riders must read our instructions and act.',
      "A gift recipient's data is used in accordance with this policy.",
      'A business associate brought the cake.',
      'We hope that all third parties adhere to our privacy policy.',
      'How long depends on the purposes for which we use it, or as required to comply with data protection laws.',
      'Our oven has terms of use as strict as any.',
      'Our own nurses are bound to secrecy.',
      'You agree to keep your password confidential.',
      'Our employees are bound by a duty of confidentiality.',
      'We cannot guarantee that third parties keep your data confidential.',
      'Third parties use your data under their own privacy policies.',
      'We use your data only to deliver your parcel.',
      'The company uses your data only to provide the service.',
      'A processor uses data only on the instructions of a controller: third parties are called so.',
      'Our partners held to the left on the way to the office.',
      'We do not share your data with anyone, and our partners know it.',
      'You are not permitted to use our data, except to order.',
      'We make sure that your parcel arrives.',
      'We work with carriers, who guarantee a quick delivery.',
      'Our guests are bound by confidentiality.',
      'Our partners bake bread similar to ours.',
      'These third parties are required not to park here.',
      'Your interactions with a button of a third party are subject to this notice.',
      'Guests are free to use the pool, and that company is open to all.',
      'Tallowby will not share your data with other parties except as told here.',
      'Orders are deleted, unless they must be retained due to legal duties or for security.',
      'We do not allow our staff to use lamps for other purposes.',
      'You cannot do anything with the key unless you were instructed.',
      'They have access to everything.',
      'We offer sufficient guarantees on all lamps.',
    ],
  },
  sources: ['GDPR, Article 28(3)', 'CCPA, Cal. Civ. Code § 1798.100(d)'],
});
