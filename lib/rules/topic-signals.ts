import type { Topic } from '../taxonomy/topics';

/**
 * Phrases by which a paragraph shows what it speaks of. A paragraph has a topic when one of its phrases occurs in it,
 * negated or not: "we do not share" speaks of sharing.
 */
export const TOPIC_SIGNALS: Readonly<Record<Topic, readonly string[]>> = {
  'first-party-collection': [
    '@we ...4 {collect~|gather~|obtain~|record~|track~|log~|ask~ you}',
    '@we ...3 {use~|process~|store~|access~} ...6 {@data|cookies|beacons|pixels|gifs}',
    '{collect~|gather~|record~|track~} ...5 @data',
    '@data ...8 {collected|gathered|recorded|obtained|tracked}',
    '{you|users|visitors} ...4 {provide~|submit~|enter~|give~} ...6 {@data|name|address|email}',
    'use~ ...6 @data ...6 {to|for}',
    '{cookies|web beacons|pixel tags|clear gifs|log files|server logs}',
    'ip address*',
  ],
  'third-party-sharing': [
    '{share~|disclose~|sell~|rent~|trade~|release~|transfer~|divulge~} ...8 {@data|@third-parties|@providers|affiliate*}',
    '{provide~|give~|send~|pass~} ...8 {@data|cookies} ...6 {to|with} ...4 {@third-parties|@providers|@advertisers|affiliate*|partners}',
    '@data ...6 {shared|disclosed|sold|released|transferred|rented} ...6 {to|with|by}',
    '{@third-parties|@advertisers|partners} ...6 {collect~|use~|place~|set~|access~|receive~} ...8 {@data|cookies|beacons}',
    '{merger|acquisition|bankruptcy|subpoena|court order|law enforcement|legal process}',
    '{google analytics|facebook pixel|doubleclick|ad networks}',
  ],
  'user-choice': [
    '{opt out|opt-out|opting out|opt in|opt-in|unsubscribe~}',
    'you ...3 {choose~|refuse~|disable~|decline~|block~|control~|turn off|elect~} ...8 {cookies|to|@data|receive~|not}',
    '{set~|adjust~|configure~|change~} ...4 browser',
    "if you ...3 {do not|don't|would not|no longer} {want|wish|like|prefer}",
    '{your|privacy|consent} {choices|preferences|settings}',
  ],
  'user-access': [
    '{access|review|update|correct|amend|edit|change|delete|modify|remove|view} ...5 {your|this|their} ...4 {@data|account|profile|record*}',
    '{right|request|able} ...6 {access|correct|delete|erase|rectif*|port*} ...6 @data',
    '{delete|close|deactivate|cancel|terminate} ...3 account',
  ],
  'data-retention': [
    '{retain~|keep~|store~|stored|archive~} ...8 {as long as|for {a|the|up to} ...3 {period|days|months|years}|indefinitely|until|no longer than}',
    'retention [of] {@data|period*|polic*}',
    '{delete~|destroy~|erase~|purge~|anonymi*} ...8 {when|once|after|no longer}',
  ],
  'data-security': [
    '{security|safeguards|secure|encrypt*|firewall*|ssl|tls|password protected}',
    '{protect~|safeguard~} ...5 @data',
    'unauthori* {access|use|disclosure}',
  ],
  'policy-change': [
    '{change~|update~|modif*|amend~|revis*} ...6 {this|our|the} ...2 {privacy [policy|notice|statement]|policy|notice|statement}',
    '{this|our|the} ...2 {policy|notice|statement} ...8 {change~|update~|modif*|amend~|revis*}',
    'changes to ...3 {policy|notice|statement}',
  ],
  'do-not-track': ['do not track', 'dnt', 'global privacy control'],
  'international-audiences': [
    '{european|eea|gdpr|safe harbor|privacy shield|switzerland|california|nevada|international transfer*|eu us|outside the united states|other countries|another country}',
    '{child~|minor*|under [the] [age] [of] {13|16|18}|parent*|coppa|guardian}',
    '{transfer~|process~|store~} ...8 {united states|countr*}',
  ],
  contact: [
    '{contact|email|e-mail|write [to]|call|reach} {us|our} ...12 {at|by|via|below|here|address|following}',
    'if you have ...4 {questions|concerns|comments|complaints}',
    '{questions|concerns|comments|complaints} ...6 {policy|privacy|statement} ...8 {contact|email|e-mail|call|write}',
  ],
};
