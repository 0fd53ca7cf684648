import type { DataKind } from '../../taxonomy/data-kinds';

/** Phrases that name a kind of personal data, or may: whether it is collected or shared there, their points and the words around them tell. */
export const DATA_PHRASES: Readonly<Record<DataKind, readonly string[]>> = {
  contact: [
    '{postal|mailing|email} list*',
    'email {addresses|list*}',
    '{address|addresses}',
    'your email',
    'by ...3 {mail|telephone|phone}',
    '{telephone|phone|mobile|cell}',
    'name',
    'names',
    'contact {you|them} {by|via|at}',

    'email {address*|addresses}',
    '{postal|mailing|home|street|billing|shipping|physical|delivery} address*',
    '{phone|telephone|mobile|fax|contact} number*',
    '{your|first|last|full|user|their|real} name*',
    'contact {information|details|data|info}',
    'name address',
    'name and {email|address}',
    'zip code',
    'postcode',
  ],
  financial: [
    '{billing|credit card|credit cards|debit card*|account balance*|creditworthiness|payment|payments|financial}',
    '{purchases|transactions|orders|purchase|transaction}',

    '{credit|debit|payment} card*',
    '{bank|financial} account*',
    '{financial|billing|payment|credit} {information|details|data|info}',
    'credit {history|report*|score*}',
    '{purchase|transaction|order} {history|information|details|data}',
    'income',
  ],
  health: [
    '{health|medical|treatment|patient|patients|allerg*|genetic}',

    'health {information|data|records|conditions|insurance}',
    'medical {information|history|records|condition*|data}',
    'protected health information',
    '{illness*|diagnosis|treatment information|prescription*|fitness}',
  ],
  location: [
    'zip [code] [codes]',
    'postal code*',
    'your ...4 {location|locale|city|state|country|region}',
    '{city|country} {and|or} {state|country|region|zip|city}',
    '{where you are located|location of your|your locations|physical location|location of devices|location based|mobile location}',
    '{country|state|city|region} of residence',
    '{geographic|geographical} {area|region|location|data|information|position*}',
    'name city',
    'city state',
    'users locations',

    '{geo location|geolocation|geographic location|gps}',
    '{precise|approximate|physical|current|your|device|real-time|mobile} location',
    'location {data|information|based|services}',
    'your whereabouts',
    '{latitude|longitude}',
    '{cell towers|wi fi access points|wifi access points}',
  ],
  demographic: [
    '{age|birth|sex|zip code and|educational|occupation|employment|language|household|religious|interests and}',

    'demographic*',
    '{gender|ethnicity|race|religion|marital status|nationality|occupation|sexual orientation}',
    '{your|date of} {birth|birthday|birthdate|age}',
    '{age|ages} {and|gender|sex|range}',
    'birth date',
    'education',
    'job title',
  ],
  identifier: [
    '{identification numbers|identification number|government issued|driver*|licen* number|unique identifier*|user ids|student id|id number*|tax id*|taxpayer*|social security}',

    'social security number*',
    '{passport|driver*|driving} {number*|license*|licence*}',
    '{tax|national|government} ...2 {id|identification|identifier*} [number*]',
    'user id',
  ],
  'online-activity': [
    '{visit|visits|visited|viewed|accessed|browsed} ...6 {site|sites|website|websites|pages|page|web}',
    '{pages|page|areas|content|links|advertisements|ads|features|services|sites|products} ...3 {viewed|visited|clicked|accessed|requested|you view|you visit|you access|you use|used|view|visit}',
    '{use|usage} of {the|our|this|these} {site*|website*|service*|web|online|app*|content}',
    'usage {information|data|patterns|statistics|activities|trends|activity}',
    '{site|website|service|content|web|video} {usage|activity|activities|traffic|behavior|navigation}',
    '{clicks|click through|clickthrough|date and time|time and date|referring|referrer|reference site|access times|log files|server logs|traffic patterns|navigate~|navigational|viewing|surfing|movement*|page views|search queries|interacted|interaction|interactions}',
    'how ...4 {use|used|uses|visitors|users}',
    'track ...5 {use|usage|visitors|activit*|behavior|movements}',
    'your visit*',
    'web pages',

    '{pages|websites|sites|links|content|ads} ...2 you ...2 {visit~|view~|click~|access~|see}',
    '{browsing|search|viewing|usage|click} {history|histories|habits|patterns|behavior|behaviour|activit*|data|information}',
    'click stream',
    'clickstream',
    '{online|web|browsing} {activit*|behavior|behaviour}',
    'how ...3 {you|users|visitors} ...2 {use|interact|navigate}',
    '{time spent|pages viewed|pages visited|referring|exit pages|search {terms|queries}}',
    'your {activit*|interactions|use of [our|the] {site|service*|website}}',
  ],
  profile: [
    'profile {information|data|picture*|photo*}',
    '{user name|username|screen name|password|account information}',
    'your {profile|interests|preferences}',
  ],
  'social-media': [
    '{facebook|twitter|google|linkedin|instagram|social} ...8 {account|profile|friends|id|login|credentials|information}',
    'social {network*|media}',

    '{facebook|twitter|google|linkedin|instagram|social {media|network*}} ...4 {account|profile|friends|id|login|credentials|information}',
    'friends list',
    'list of friends',
  ],
  'device-id': [
    '{unique identifier*|identification number*|device information|internet address|ip|identifier for your|unique device|mobile identifier*}',

    'ip address*',
    'internet protocol',
    '{device|unique|advertising|mobile|hardware} [device] {id|ids|identifier*}',
    '{mac address|imei|udid|idfa|serial number}',
  ],
  cookies: [
    '{tracking {technolog*|cookie*}|html5|html 5|log files|similar technolog*|gif|gifs|flash}',

    'cookie*',
    '{web beacon*|pixel tag*|clear gif*|tracking pixel*|local storage|flash objects|local shared objects|pixels|beacons|web bugs}',
  ],
  computer: [
    '{about|of|from} {your|the|users|their} {computer*|device*|browser*|browsers}',
    '{computer|device|browser} [and] [mobile] [device] {hardware|software|connection|settings|operating|attributes|characteristics|configuration}',
    '{domain [name*]|isp|internet service provider*|internet connection|connection speed|plug ins|java|bandwidth|hardware|software installed|device model|mobile network|wireless carrier|platform}',
    'browser {and|or}',
    'browser',

    '{browser|operating system|device|computer|platform} {type*|version*|software|information|model|settings|data}',
    'type of {browser|computer|device|operating|mobile}',
    'operating system',
    '{screen resolution|language preference*|internet service provider|hardware model|mobile carrier|domain name*}',
  ],
  survey: ['survey*', '{questionnaire*|poll|polls|sweepstakes|contest {entries|information}}'],
};
