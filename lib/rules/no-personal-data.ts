import { defineRule } from './define-rule';

export default defineRule({
  id: 'no-personal-data',
  topic: 'first-party-collection',
  stance: 'good',
  title: 'Collects no personal data',
  why: 'What is never collected cannot be sold, leaked or handed over.',
  holds:
    'the policy says the service or site itself collects no personal information from its users at all (or none that identifies a person)',
  doesNotHold: "only a certain kind of data is not collected; only children's data is not collected",
  denies: [
    '{we|us|app|site|website|service|company|extension|plugin|software|application} [do|does] [not|never] {collect|gather|record|store|process|log|obtain|request} [or] [store|share|use|process|collect|transmit|log] [any|your] [kind of|type of|form of] {personal|personally|pii|identifying} [identifiable|identifying] {data|information|pii}',
  ],
  matches: [
    '{no|zero} {personal|personally|user} [identifiable|identifying] {data|information} {is|are|will be|gets} {collected|stored|gathered|recorded|logged|processed}',
    '{we|app|site|website|service|extension} {collect~|gather~|store~|log~} {no|zero} {personal|personally|user} [identifiable|identifying] {data|information}',
    '{do not|does not|don\'t|doesn\'t|never} {collect|gather|store|log|record} {any|your} {data|information} [at all|whatsoever|about you|from you]',
    '{not|never|nor} {collect|store|gather|log} ...3 {any|your} {personal|personally|pii} [identifiable|identifying] {data|information|pii} {at all|whatsoever|about our|about you|from our|from you|on our}',
  ],
  unless: [
    '{unless|except|other than|following|categor*|relating|related|regarding|activity|traffic|that|without|until|beyond|only|but|children|child|minors|under|13|sensitive|third part*|links|cookie*|from children|knowingly|intentionally|through|via|automatically|offline|additional|when you|if you|where|for|to sell|that you|which|necessary}',
  ],
  examples: {
    found: [
      'We do not collect any personal information.',
      'The app collects no personal data.',
      'No personal information is collected by this site.',
      '[[Our extension does not collect any data at all.]] It works on your machine.',
    ],
    ignored: [
      'We do not collect personal information from children under 13.',
      'We do not collect personal information unless you give it to us.',
      'We do not collect any sensitive personal information.',
      'Our cookies do not collect personal information.',
      'We do not collect personal information for sale to others.',
    ],
  },
  sources: ['GDPR Art. 5(1)(c)', 'ToS;DR: no personal data is collected'],
});
