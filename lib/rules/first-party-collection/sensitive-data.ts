import { defineRule } from '../define-rule';

export default defineRule({
  id: 'sensitive-data',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects sensitive data',
  why: 'Health, belief or origin can be used against you, so the law guards them more.',
  holds:
    'health, race or ethnicity, religion, politics, union, sex life or orientation, genetic data, or criminal record are or may be collected',
  doesNotHold: 'the policy asks you not to send it, or says it collects none',
  hears: ['users'],
  matches: [
    `
      {@collect|include~|contain~|provide~|share~|use~|disclose~|ask~|hold|tell~ us|considered|constitute}
      ...12 @sensitive-things
    `,
    '@sensitive-things ...8 {is|are|be} ...2 processed',
    'about your {health|sex life|medical|religio*}',
    '@collect ...1 sensitive information ...16 {@sensitive-things|criminal}',
    '{age|gender|sex|marital status|nationality|income} ...6 {race|ethnic|ethnicity|religion|sexual orientation}',
    '{@collect|ask~ about|include~|your} ...9 {symptoms|medications|{medical|health} condition*|heart rate|menstrual}',
  ],
  unless: [
    'not ...3 {send~|share~|disclose~} ...14 @sensitive-things',

    '{law enforcement|investigat*|court|the race}',
    '{responsible|care} ...6 {for|in} ...9 @sensitive-things',
  ],
  examples: {
    found: [
      'We may collect sensitive information about you such as information about your membership of a trade association or trade union.',
      'Your diary may contain health information.',
      'We hold:\n• your name\n• [[criminal records]]',
      'We collect health and fitness data from your watch.',
      'Special categories of data such as religion or sexual orientation may be processed.',
      'Daters can choose to tell us their sexual preferences.',

      'We collect health information when you join a study.',
      'Your profile may include your religious beliefs and sexual orientation.',
      'Applicants may be asked for their criminal record.',
      'You may be asked for special category data.',
      'We ask for disability information when you book a seat.',
      'We ask for your age, gender, ethnicity and language.',
      'The diary that you keep includes your symptoms and medications.',
      'Depending on what you answer, we store:\n• [[racial or ethnic origin]]\n• your height',
    ],
    ignored: [
      'This page says how we handle certain things, such as do-not-track signals.',

      'Please do not send us sensitive personal data such as your political opinions.',
      'We do not collect data about race, religion or health.',
      'We ask that you not disclose any medical information in the forum.',
      'We may report criminal activity to the police.',
      'We collect no special category data.',
      'We provide ramps for visitors with a disability.',
      'We serve everyone regardless of race or religion.',
      'The age and gender of the race winners are shown on a board.',
      'You should not post details of your medical history.',
    ],
  },
  sources: ['GDPR Art. 9 and 10', 'CPRA, Cal. Civ. Code § 1798.140(ae)'],
});
