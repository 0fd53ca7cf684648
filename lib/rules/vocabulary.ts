import type { Vocabulary } from '../text/phrase/syntax';

/** Phrases that many rules share, by name: `@data` in a phrase stands for the entry `data`. */
export const VOCABULARY: Vocabulary = {
  not: "{not|never|cannot|don't|doesn't|won't|isn't|aren't|can't|didn't|haven't|hasn't|wouldn't}",
  may: '{may|might|can|could|will|would|shall}',
  we: '{we|us|our company|the company|{our|the|this} {site|website|web site|service|services|app|apps|application|platform|servers|systems}}',
  data: '{data|information|info|pii|details|datum}',
  'personal-data':
    '{{personal|personally|private|identifying|identifiable|individual|sensitive|confidential|user|customer|consumer|member|visitor|client} [identifiable] [identifying] {data|information|info|details}|pii|your [personal] [identifiable] {data|information|info|details}|{data|information|details} {about|on|of|from|relating to|concerning} {you|our users|users|our customers|customers|our members|our visitors|visitors|individuals}}',
  collect:
    '{collect~|gather~|receive~|obtain~|record~|capture~|acquire~|log~|store~|process~|access~|ask~ [you] for|request~|collection of}',
  share:
    '{share~|disclose~|provide~|give~|transfer~|transmit~|pass~|release~|communicate~|reveal~|send~|supply~|divulge~|distribute~|exchange~|make~ available|disclosure~ of|sharing of|transfer~ of}',
  'third-parties':
    '{third part*|other part*|other compan*|other organi*|other business*|outside {part*|compan*|organi*}|external {part*|compan*|organi*}|unaffiliated {part*|compan*}|non affiliated {part*|compan*}|unrelated {part*|compan*}}',
  advertisers:
    '{advertis*|ad {network*|partner*|server*|compan*|exchange*|agenc*|tech*}|marketing {partner*|compan*|agenc*|affiliate*}|marketers}',
  providers:
    '{{service|services|solution|solutions|hosting|cloud|payment|analytics} provider*|vendor*|contractor*|subcontractor*|processor*|sub-processor*|subprocessor*|agents|suppliers|service compan*}',
  children:
    '{child~|minor*|kids|{persons|people|users|individuals|anyone|someone|person|individual} {under|below|younger}|under [the] [age] [of] {13|16|18|14|thirteen|sixteen|eighteen}}',
};
