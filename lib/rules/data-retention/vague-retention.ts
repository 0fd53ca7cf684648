import { defineRule } from '../define-rule';

export default defineRule({
  id: 'vague-retention',
  topic: 'data-retention',
  stance: 'bad',
  title: 'Keeps data "as long as necessary"',
  why: '"As long as necessary" has no end that you could check.',
  holds: 'data is kept as long as needed, necessary, required by purposes, business or law, with no period',
  matches: [
    '@keep ...10 for {the duration|as long as|so long as|the length|the term|the lifetime} ...6 {use|account|active|contract|agreement|relationship|service|services|customer|user|purpose*}',
    '{determine~|criteria} ...8 {retention|how long}',
    '@keep ...20 until ...8 purpose*',
    '{as|so} long as ...10 {necessary|needed|need~|require~|reasonabl*|relevant|appropriate|useful|legitimate|permitted|allowed|law|purpose*}',
    '{no|not|never} ...12 longer than ...6 {necessary|needed|need|require~|reasonabl*|appropriate|permitted|purpose*}',
    '{@not|nor} ...12 any longer than ...4 {need|necessary|needed|required}',
    '@keep ...8 {long enough to|for the {shortest|minimum}|{shortest|minimum} [possible|necessary|required] {period|time|amount of time}}',
    '{@keep|processed} ...20 {for the|during the|for a} {[minimum|reasonable|limited] {period|time|duration|length}} ...6 {necessary|needed|need|required|requires|relevant|appropriate|strictly}',
    '@keep ...12 {until|unless|while|as} ...8 {no longer ...4 {necessary|needed|required|need}|{is|are} ...2 {necessary|needed|relevant}}',
    '{retention|storage} {period*|time*} ...8 {depend*|var*|determined|differ*|based on}',
    { phrase: '@keep ...10 {a reasonable|extended|longer|certain} {period|time}', unless: ['cookie*'] },
    'purposes of satisfying ...4 {legal|accounting|reporting|tax|regulatory}',
    {
      phrase: '@keep ...12 longer ...8 {when|where|if|as} ...4 {necessary|needed|required|legally|law}',
      with: ['{@data|record*}'],
    },
    {
      phrase:
        '{retain|keep|store} ...6 {necessary|needed|required} to ...3 {protect|comply|provide|fulfil*|address|meet|operate}',
      with: ['{@data|record*}'],
    },
  ],
  examples: {
    found: [
      'We retain your details for the duration of your membership of the service.',
      'To determine how long we keep data we look at how sensitive it is.',
      'We store your data until the purpose has been met.',
      'We keep your information for as long as is necessary for the purposes above.',
      'Personal data is held no longer than needed.',
      'We store records for the period required by our business.',
      'How long? [[We retain your data for as long as we need it to run the service.]]',
      'The retention period depends on the kind of data.',
      'Some records we keep longer where the law requires it.',
      'We may retain information necessary to protect our service.',
    ],
    ignored: [
      'We keep the mill open for the duration of the fair.',
      'We keep your letters until you tell us to stop.',
      'We keep your data for 12 months.',
      'As long as you agree, the service is free.',
      'Answer only the questions that are necessary for your order.',
      'We will answer you as soon as reasonably possible, for which time is required.',
      'You can listen for as long as you like; all you need is an account.',
      'We keep the shop open longer when our guests need it.',
      'We keep the tools that are necessary to operate the mill.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e) and 13(2)(a)', 'OPP-115: data retention, period unspecified'],
});
