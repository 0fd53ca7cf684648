import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-ai-training',
  topic: 'first-party-collection',
  stance: 'good',
  title: 'Does not train AI on your data',
  why: 'What you write or upload stays yours instead of becoming part of a model.',
  holds: 'the policy says that user data or content is not used to train models',
  doesNotHold: 'an opt-out alone',
  denies: [
    `
      {train~|retrain~|fine-tune|fine-tuning} ...8 {
        model|models|algorithm*|ai|artificial intelligence|machine learning
      }
    `,
    '{develop~|improve~|build~} ...8 {@ai|language model*|our models}',
    '{@ai|model*} ...2 training',
    '{@data|content} ...3 for training',
    'train~ on ...5 {{your|customer} ...2 @data|inputs|outputs|prompts}',
  ],
  unless: [
    '{opt~ out|object|choosing}',
    '{you|customer|users} {will|may|shall} not',
    '{scraping|automated means|compete|staff|employees}',
  ],
  examples: {
    found: [
      'We do not train on prompts.',
      'No customer data will be used to develop or improve artificial intelligence.',
      'Neither we nor our partners train on customer data.',

      'We do not use your content to train AI models.',
      'Your prompts are never used to train or improve our language models.',
      'Customer files will not be used for training machine learning algorithms.',
      'Personal data is never used for model training.',
      'We do not use your personal data for training.',
      '[[None of our models is trained on your data.]] Ask us about it.',
    ],
    ignored: [
      'Our staff are not trained in AI.',

      'We may use your content to train AI models.',
      'If you opt out, your content will not be used to train our models.',
      'You may not use our service to train AI models.',
      'Staff who are not trained in data protection see no personal data.',
      'Our models are not a substitute for medical training.',
      'There is no content for beginners in our course for training dogs.',
    ],
  },
  sources: ['GDPR Art. 5(1)(b)'],
});
