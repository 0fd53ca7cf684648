import { defineRule } from '../define-rule';

export default defineRule({
  id: 'ai-training',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Trains AI on your data',
  why: 'What a model has learned from you cannot be taken back out of it.',
  holds: 'user data or content is or may be used to train, develop or improve machine-learning or AI models',
  doesNotHold: 'said not to be; "improve our services" with no models named',
  hears: ['control'],
  matches: [
    '@ai ...3 {that|which} we ...2 {improve|train|refine|teach} ...2 with',
    'use~ ...6 to train ...3 {model|models|system|systems|filter*|classifier*}',
    `
      {train~|retrain~|fine-tune|fine-tuning|teach~} ...8 {
        our models|models|algorithm*|ai|artificial intelligence|machine learning
      }
    `,
    `
      {develop~|improve~|build~|enhance~|test~|create~} ...6 {
        @ai ...1 {model*|system*|algorithm*|technolog*|feature*|tool*|performance}|language model*|our models
        |machine learning
      }
    `,
    '{improve~|train~|develop~} [our|the|its] {@ai|algorithms}',
    'purposes of @ai',
    '@ai ...4 learn~ from',
    '{improve~ ...2 models|make our models}',
    {
      phrase: '{machine learning|ai|model} ...2 training',
      with: ['{use~|data|information|content|purposes|including}'],
    },
    '{@ai|models|recognition} ...4 trained ...3 {on|with|by} ...6 {@data|recordings}',
  ],
  unless: ['{you|customer|users} {will|may|shall} not', '{scraping|automated means|compete|staff|employees}'],
  examples: {
    found: [
      'Receipts are read by a machine-learning service which we improve with what customers correct.',
      'We may use chat logs to train our moderation model.',
      'Recordings may be kept in order to teach our artificial intelligence to recognise speech.',
      'Our AI learns from the messages that customers send through the platform.',
      'We use your chats to make our models better.',

      'Messages that you type may be used to train our models.',
      'We use your photos to develop and improve artificial intelligence features.',
      'We may use your inputs for purposes of machine learning.',
      'We may use details of visits to develop algorithms.',
      'You can opt out of the use of your drawings for model training.',
      'Your recordings help us to:\n• answer your requests\n• [[train and test our machine-learning systems]]',
      '[[Our speech recognition is trained on recordings that customers make.]] Ask us how.',
    ],
    ignored: [
      'Some of you ask whether we use letters to train a model.',
      'As an example, a newspaper could train its AI on letters.',
      'We like the robots that we improve with oil.',
      'Coaches use videos to train our rowers.',
      'We train our staff on AI and data protection.',
      'Our support chatbot runs on a language model that we rent.',

      'We do not use your content to train AI models.',
      'We use your feedback to improve our services.',
      'Our staff is trained in the handling of personal data.',
      'The assistant in our app uses artificial intelligence to answer questions.',
      'We train new colleagues on the model contract of our works council.',
    ],
  },
  sources: ['GDPR Art. 5(1)(b)'],
});
