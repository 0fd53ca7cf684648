import type { Vocabulary } from '../../text/phrase/syntax';

/** What is collected, and what it is called. */
export const DATA: Vocabulary = {
  data: '{data|information|info|pii|phi|details}',
  'personal-data': `{
    {
      personal|personally|private|identifying|identifiable|individual|sensitive|confidential|user|customer|consumer
      |member|visitor|client
    } [identifiable] [identifying] {data|information|info|details}|pii|phi
    |your [personal] [identifiable] {data|information|info|details}
    |{data|information|details} {about|on|of|from|relating to|concerning} {
      you|our users|users|our customers|customers|visitors|individuals
    }
  }`,
  'own-data': `{
    @personal-data|{everything|what} [that] we {hold|have|know|keep|collected}
    |{your|his|her|their|own} ...3 {data|information|info|details|record|records|profile|profiles|content|file}
    |{data|information|info} ...3 you ...2 {provid*|submit*|gave|given|shared|disclosed|upload*}
    |{data|information|info|records} ...4 {hold~|have|has|keep~|maintain~|collect~|store~|process~}
    ...1 {about|on|concerning|regarding|relating to} {you|them|yourself}
    |{data|information} [that is] {stored|held|kept|processed} {by us|[by us] about {you|them}}
    |{data|information|info} ...3 {we|us|is|are} ...2 {
      hold|held|collect*|store*|maintain*|keep|kept|process*|retain*|possess
      |{have|has} {about|on|of|collect*|stored|received|obtained|gathered|regarding}
    }
    |{data|information|records} {about|concerning|regarding|related to}
    ...1 {him|her|them|you|yourself|child*|themselves}
  }`,
  'own-details': `{
    @own-data
    |{
      the|any|such|this|these|that|inaccurate|incorrect|incomplete|account|profile|registration|contact|certain|some
      |stored|posted
    } ...2 {@data|errors|inaccuracies|record*}|errors|mistakes|inaccuracies
  }`,
  'identity-data': `{
    {first|last|full|real|your|legal|valid|company|a} [email] {name|names|address|addresses|id|identity}|name and
    |email [address*]|{phone|telephone|mobile} number*
    |[certain|some|limited|your] {personal|personally identifiable|identifying|contact|registration|identification}
    {data|information|details}|date of birth|certain {data|information}
  }`,
  'identity-papers': `{
    {social security|national insurance|social insurance} {number*|card*|no}|{passport|passports}
    |{driver*|driving} {licen*|permit*}
    |{national|government|state|official} [issued] {id|ids|identification*|identity|identifier*}
    [card|number|document|documents]|government issued|aadhaar|aadhar|pan card*
    |{tax|taxpayer} {id|ids|identification|file} [number]|{identity|identification|id} {card*|document*}
    |photo {id|identification}
  }`,
  'payment-things': `{
    {credit|debit|payment|bank|charge|gift} card {number*|information|info|details|data|account|type|billing}
    |card number*|{bank|financial|paypal} account*|{bank|banking} {details|information|data}
    |billing {address*|information|info|details|data|records|history|contact}
    |payment {information|info|details|data|history|records|card}
    |{purchase|purchasing|purchases|transaction|transactional|order|payment} {
      history|histories|information|details|data|records|activity
    }|iban|sort code|history of ...2 {purchases|orders|transactions}
  }`,
  'device-things': `{
    ip address*|internet protocol
    |{unique|mobile|advertising|hardware|persistent|device} [device|advertising|user] {id|ids|identifier*}
    |mac address*|imei|udid|idfa|user agent*|{device|browser|hardware} {type*|model*|version*}
    |{type|version|model} of ...2 {browser*|device*|computer*|operating system*}|clickstream*|click stream
    |server log*|log files|{crash|access|server|connection} {logs|reports}|log data|usage {data|information}
    |device {information|data|details}
  }`,
  'usage-things': `{
    operating system*
    |{browser|software|computer|connection|log|traffic|navigation*|diagnostic|telemetry|hardware and software}
    [file|log] {data|information|details|settings|statistics|logs}
    |{pages|content|features|links|areas} [that|of the site] [you|users|visitors|you have]
    {visit~|view~|access~|click~|request~}|{referring|exit|referral} {url*|site*|web*|page*}
    |internet service provider|time spent|screen resolution|{time|times|date} of ...3 {visit*|access|request*}
    |page views
  }`,
  'sensitive-things': `{
    {health|medical|disability} [or|and] [related|fitness] {information|data|records|history|details}
    |data concerning health|{racial|race|ethnic|ethnicity} [or] [origin*|background]|religio*|philosophical belief*
    |political {opinion*|part*}|trade union*|sexual {orientation|preference*|life|activity|health}|sex life
    |genetic {data|information}|criminal {record*|histor*|conviction*|background}
    |special categor* [of] [personal] {data|information}|sensitive personal data|hiv status
  }`,
  'private-words': `{
    {private|direct|personal|in-app|chat} {message|messages|messaging|communications|chats|logs|histor*}|chats
    |chat {histor*|content*|transcript*}
    |{content|contents|text} of ...4 {
      message*|chats|emails|email|communications|conversations|calls|files|documents
    }
    |{messages|emails|communications|calls|conversations} [that] [you|users|members|they]
    [send|exchange|have|make|share] {to|with|between|among} [and] {other|another|users|members}
    |{messages|communications|chats|emails} ...2 {sent|exchanged|shared} {between|among|to other|through}
    |messages [that] {you|users|members} [may] {send|exchange|write|receive}
  }`,
  'profile-of-you': `{
    profile* {of|about|reflecting} {you|your|individual|users|our users|visitors|each}
    |{user|customer|consumer|visitor|individual|personal} profiles
    |{advertising|interest|interests|marketing|behavio*|usage} profile*
  }`,
  nameless: `{
    aggregate*|anonym*|de-identified|deidentified|pseudonym*|non-personal|non-personally|non-identif*
    |{not|cannot|does not} [personally|directly|reasonably] identif*|statistical
  }`,
};
