import { defineRule } from '../define-rule';

export default defineRule({
  id: 'vague-retention',
  topic: 'data-retention',
  stance: 'bad',
  title: 'Keeps data "as long as necessary"',
  why: '"As long as necessary" has no end that you could check.',
  holds: 'data is kept as long as needed, necessary, required by purposes, business or law, with no period',
  matches: [
    '@keep ...6 until ...5 no longer ...4 {reason|need|use}',
    `
      @keep ...12 {the duration|as long as|so long as|the length|while} ...6 {
        use|account|active|subscription|contract|agreement|relationship|service|services|customer|user|purpose*
      }
    `,
    '@keep ...12 long as ...3 using',
    '{determine~|criteria} ...8 {retention|how long}',
    '@keep ...20 until ...8 purpose*',
    'case by case ...25 {retention|retain~|keep~}',
    'we ...1 {no|no longer} ...6 {need|interest|reason} ...1 {@keep|process~} ...4 @data',
    {
      phrase: `
        {as|so} long as ...10 {
          necessary|need*|require~|reasonabl*|relevant|useful|legitimate|permitted|law|purpose*|it takes
        }
      `,
      with: ['{@keep|@data|record*|account*|process*|@erase}'],
    },
    {
      phrase: '@keep ...10 {where|when|while} ...4 {ongoing|legitimate|business} ...3 {need|reason|purpose}',
      with: ['{@data|record*}'],
    },
    '{no|not|never} ...12 longer than ...6 {necessary|need*|require~|reasonabl*|purpose*}',
    '@keep ...8 {long enough to|for the {shortest|minimum}|{shortest|minimum} [possible] {period|amount of time}}',
    `
      {@keep|processed} ...20 {for the|during the|for a} {[minimum] {period|time|duration|length}}
      ...6 {necessary|need*|require*|relevant|strictly}
    `,
    `
      @keep ...12 {until|unless|while|as} ...8 {
        no longer ...4 {needed|required}|{is|are} ...2 {necessary|needed|relevant}|we need
      }
    `,
    `
      {{retention|time} {period*|time*}|length of time ...2 we|how long ...4 {keep|store|retain|need your}} ...10 {
        depend*|vary|determined|differ*|based on|by reference
      }
    `,
    '@keep ...10 {in accordance with|in line with} ...5 retention {polic*|schedule*|requirement*|regulation*|law*}',
    {
      phrase: '@keep ...16 {{a reasonable|extended|longer|certain|appropriate} {period|periods|time}|a period of time}',
      unless: ['cookie*'],
    },
    'purposes of satisfying ...4 {legal|accounting|reporting}',
    {
      phrase: '@keep ...12 longer ...8 {when|where|if|as} ...4 {necessary|need*|required|law}',
      with: ['{@data|record*}'],
    },
    {
      phrase: `
        {retain|keep|store|retained|kept} ...6 {necessary|needed} to
        ...3 {protect|comply|provide|fulfil*|meet|operate}
      `,
      with: ['{@data|record*}'],
    },
  ],
  unless: ['disclose ...6 so long as', '{your password*|logged in|session cookie*|keep ...4 private}'],
  examples: {
    found: [
      'We preserve your address, our answer and the words of your first letter to the shop for a period of time.',
      'Books are kept for as long as the subscription runs.',
      'We keep your letter only as long as it takes to answer it.',
      'We retain data where we have an ongoing business need for it.',
      'Charts are held for appropriate periods.',
      'We keep your diary for as long as you are using the app.',
      'The rest we keep until we no longer have a business reason to.',
      'We hold your letters as long as you have an account with us.',
      'How long we store a record depends on its kind.',
      'Records are stored in line with our retention schedule.',
      'Charts are kept in accordance with the retention laws for clinics.',
      'How long we need your letters depends on what they are for.',
      'We retain your details for the duration of your membership of the service.',
      'To determine how long we keep data we look at how sensitive it is.',
      'We store your data until the purpose has been met.',
      'Letters are held for as long as they are useful to us.',
      'Your file stays with us, kept for a period of time after you leave.',
      'Records are retained as needed to fulfil your orders.',
      'We keep your information for as long as is necessary for the purposes above.',
      'Personal data is held no longer than needed.',
      'We store records for the period required by our business.',
      'How long? [[We retain your data for as long as we need it to run the service.]]',
      'The retention period depends on the kind of data.',
      'Some records we keep longer where the law requires it.',
      'We may retain information necessary to protect our service.',
      'We decide case by case, by the kind of data and what we need to retain by law.',
      'When we have no ongoing business need to keep your data, we erase it.',
    ],
    ignored: [
      'We may disclose your data to the police, so long as legal requirements are met.',
      'Crumbs are stored in a tin while using the mill.',
      'The subscription costs the same for as long as it runs.',
      'Guests may stay for as long as they need.',
      'We keep a lamp lit where we have a business need.',
      'We keep the shop open until ten, and no longer.',
      'Keep your password secret for as long as you use the mill.',
      'How long you stay depends on the weather.',
      'How long we need to bake it depends on the oven.',
      'We keep the mill open for the duration of the fair.',
      'We keep your letters until you tell us to stop.',
      'We keep your data for 12 months.',
      'We keep your data for a period of 12 months.',
      'As long as you agree, the service is free.',
      'Answer only the questions that are necessary for your order.',
      'We will answer you as soon as reasonably possible, for which time is required.',
      'You can listen for as long as you like; all you need is an account.',
      'We keep the shop open longer when our guests need it.',
      'We keep the tools that are necessary to operate the mill.',
      'Keep the box as long as you need it.',
      'Controllers are required to keep data only as long as necessary.',
      'We hear complaints case by case.',
      'We have no need to keep a dog.',
      'We keep your data private and share it with nobody, unless this is necessary to comply with a court order.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e) and 13(2)(a)', 'OPP-115: data retention, period unspecified'],
});
