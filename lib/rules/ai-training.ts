import { defineRule } from './define-rule';

export default defineRule({
  id: 'ai-training',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Trains AI on your data',
  why: 'What a model has learned from you cannot be taken back out of it.',
  holds: 'user data or content is or may be used to train, develop or improve machine-learning or AI models',
  doesNotHold: 'said not to be; "improve our services" with no models named',
  matches: [
    '{train~|retrain~|fine-tun*|finetun*|teach~|training} ...8 {our models|models|algorithm*|ai|artificial intelligence|machine learning|neural network*|classifiers|llm*|speech recognition}',
    '{train~|develop~|improve~|build~|enhance~|test~|create~|refine~} ...8 {@ai ...2 {model*|system*|algorithm*|technolog*|feature*|tool*|product*|capabilit*|service*}|{language|generative|foundation|speech recognition|predictive} model*|our models|machine learning}',
    '{machine learning|ai|artificial intelligence|model|models} ...2 training',
    '{training|development|improvement} of ...5 {@ai|models|algorithms}',
    '{@ai|model|models|algorithm*|recognition} ...4 {trained|improved} ...3 {on|with|using|by} ...6 {@data|content|conversations|input*|recordings|messages|photos}',
  ],
  examples: {
    found: [
      'Messages that you type may be used to train our models.',
      'We use your photos to develop and improve artificial intelligence features.',
      'Your recordings help us to:\n• answer your requests\n• [[train and test our machine-learning systems]]',
      '[[Our speech recognition is trained on recordings that customers make.]] Ask us how.',
    ],
    ignored: [
      'We do not use your content to train AI models.',
      'We use your feedback to improve our services.',
      'Our staff is trained in the handling of personal data.',
      'The assistant in our app uses artificial intelligence to answer questions.',
      'We train new colleagues on the model contract of our works council.',
    ],
  },
  sources: ['GDPR Art. 5(1)(b)'],
});
