/**
 * Phrases by which a paragraph shows what it speaks of, negated or not: "we do not share" speaks of sharing. Each is a
 * trait of the paragraph that holds it; how much it says for which topic stands in topics/points.ts.
 */
export const TOPIC_PHRASES: readonly string[] = [
  // What the company collects and uses
  '@we ...4 {collect~|gather~|obtain~|record~|track~|log~|ask~ you|receive~}',
  '@we ...3 {use~|process~|analyze~} ...6 {@data|cookies|beacons|pixels|gifs|it|them}',
  '{you|users|visitors} ...4 {provide~|submit~|enter~|give~} ...6 {@data|name|address|email}',
  '{used|use} {to|for|in order to} ...2 {improve|provide|send|contact|personalize|customize|respond|administer|process|enhance|deliver|communicate}',
  '@we ...2 {use|uses} cookies',
  '{cookies|web beacons|pixel tags|clear gifs|log files|server logs}',
  // What others get
  '{share~|disclose~|sell~|rent~|trade~|release~|transfer~|divulge~} ...8 {@data|@third-parties|@providers|affiliate*}',
  '@we ...5 {share~|disclose~|sell~|rent~|trade~|release~|transfer~}',
  '{provide~|give~|send~|pass~} ...8 {@data|cookies} ...6 {to|with} ...4 {@third-parties|@providers|@advertisers|affiliate*|partners}',
  '@data ...6 {shared|disclosed|sold|released|transferred|rented} ...6 {to|with|by}',
  '{@third-parties|@advertisers|partners} ...6 {collect~|use~|place~|set~|access~|receive~} ...8 {@data|cookies|beacons}',
  '{@providers|companies} ...6 {perform|assist|help|behalf|access}',
  '{merger|acquisition|bankruptcy|sale of ...3 assets}',
  '{subpoena|court order|law enforcement|legal process|required by law|comply with ...4 {law|laws}}',
  '{google analytics|facebook pixel|doubleclick|ad networks}',
  '{ad|advertising} {servers|networks|companies} ...8 {cookies|serve|ads}',
  '{publicly|public} {available|forum*|area*|profile|posted}',
  // What the reader may choose
  '{opt~ out}',
  '{opt in|opted in|opting in}',
  '{unsubscribe~}',
  '{set~|adjust~|configure~|change~|modify} ...4 {browser|settings|preferences}',
  'choose not to {provide|give|disclose|supply}',
  // Seeing, mending, deleting
  '{access|review|update|correct|amend|edit|change|delete|modify|remove|view} ...5 {your|this|their} ...4 {@data|account|profile|record*}',
  '{delete|close|deactivate|cancel|terminate} ...3 account',
  '{correct|update|change|review|delete} ...3 {or|and} ...2 {correct|update|change|delete|remove|modify}',
  'to {access|review|correct|update|delete|change|modify|remove} ...6 @data',
  // Keeping
  '{retain~|keep~|store~|stored|archive~|maintain~} ...10 {as long as|for {a|the|up to|so|no more than|at least|approximately} ...3 {period|days|months|years|time|long}|indefinitely|until|no longer than}',
  '{retention|retaining} ...2 {@data|period*|polic*}',
  '{retain~|keep~} ...3 @data ...8 {necessary|needed|required|fulfill|comply|active}',
  '{delete~|destroy~|erase~|purge~|anonymi*|remove~} ...8 {when|once|after|within|no longer}',
  // Safety
  '{security|safeguards|secure|encrypt*|firewall*|ssl|tls|password protected}',
  '{security|reasonable|appropriate|physical|technical} ...4 {measures|safeguards|procedures|precautions|steps|practices}',
  '{protect~|safeguard~} ...5 @data',
  '{no|not|cannot} ...8 {guarantee|ensure|warrant|completely secure}',
  'your ...3 password',
  // Changes of the policy
  '{change~|update~|modif*|amend~|revis*} ...6 {this|our|the} ...2 {privacy [policy|notice|statement]|policy|notice|statement}',
  '{this|our|the} ...2 {policy|notice|statement} ...8 {change~|update~|modif*|amend~|revis*}',
  'changes to ...3 {policy|notice|statement|practices}',
  '{check|review} ...6 {periodically|regularly|frequently|often|from time to time}',
  'material {change*|revision*}',
  // Do Not Track
  '{do not track|dnt|global privacy control}',
  // Some people and places
  '{child~|minor*|kids} ...8 {under|age|13|16|18|parent*|guardian|collect~|knowingly}',
  '{under|over|least} [the] [age] [of] {13|16|18|thirteen}',
  '{coppa|parental consent|children s online}',
  '{california {resident*|privacy|civil|law|customers|users}|shine the light|nevada}',
  '{european|eea|gdpr|safe harbor|privacy shield|switzerland|eu us}',
  '{international transfer*|outside [of] {the|your} ...2 {united states|country|eu|union|eea|us}|other countries|another country|countries other than}',
  '{transfer~|process~|store~|located|maintained|hosted} ...8 {united states|countr*}',
  // Reaching the company
  '{contact|email|write [to]|call|reach} {us|our} ...12 {at|by|via|below|here|address|following|through}',
  '{if you have|any} ...4 {questions|concerns|comments|complaints|inquiries}',
  '{questions|concerns|comments|complaints} ...6 {policy|privacy|statement|notice|practices} ...8 {contact|email|call|write|send}',
  '{street|avenue|suite|p o box|floor|boulevard|attn}',
  '{privacy|data protection} {officer|department|team|coordinator|office}',
  // What states nothing
  '{this|our|the} ...2 {policy|notice|statement} {describes|explains|applies|covers|sets|tells|governs|does not|is designed|is intended|was created}',
  '{link~|links} to ...4 {site*|website*|sites}',
  'by ...1 {using|accessing|visiting} ...5 {you|agree}',
];
