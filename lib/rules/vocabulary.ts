import type { Vocabulary } from '../text/phrase/syntax';

/** Phrases that many rules share, by name: `@data` in a phrase stands for the entry `data`. */
export const VOCABULARY: Vocabulary = {
  not: '{not|never|cannot}',
  may: '{may|might|can|could|will|would|shall}',
  we: `{
    we|us|our company|the company
    |{our|the|this} {site|website|web site|service|services|app|apps|application|platform|servers|systems}
  }`,
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
  collect: `{
    collect~|gather~|receive~|obtain~|record~|capture~|acquire~|log~|store~|process~|access~|ask~ [you] for|request~
    |collection of
  }`,
  share: `{
    share~|disclose~|provide~|give~|transfer~|transmit~|pass~|release~|communicate~|reveal~|send~|supply~|divulge~
    |distribute~|exchange~|make~ available|disclosure~ of|sharing of|transfer~ of
  }`,
  'third-parties': `{
    third part*|3rd part*|other part*|other compan*|other organi*|other business*|outside {part*|compan*|organi*}
    |external {part*|compan*|organi*}|non affiliated {part*|compan*}
  }`,
  advertisers: `{
    advertis*|ad {network*|partner*|server*|compan*|exchange*|agenc*|tech*}
    |marketing {partner*|compan*|agenc*|affiliate*}|marketers
  }`,
  providers: `{
    {service|services|hosting|cloud|payment|payments|analytics|third party|external|technology|delivery} provider*
    |hosting compan*|mailing house*|vendor*|contractor*|subcontractor*|processor*|sub-processor*|subprocessor*
    |agents|suppliers|service compan*
  }`,
  children: `{
    child~|minor*|kids|{persons|people|users|individuals|anyone|someone|person|individual} {under|below|younger}
    |under [the] [age] [of] {13|16|18|14|thirteen|sixteen|eighteen}
  }`,
  'device-things': `{
    ip address*|internet protocol
    |{unique|mobile|advertising|hardware|persistent|device} [device|advertising|user] {id|ids|identifier*}
    |mac address*|imei|udid|idfa|user agent*|{device|browser|hardware} {type*|model*|version*}
    |{type|version|model} of ...2 {browser*|device*|computer*|operating system*}|clickstream*|click stream
    |server log*|log files|{crash|access|server|connection} {logs|reports}|log data|usage {data|information}
    |device {information|data|details}
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
  'identity-papers': `{
    {social security|national insurance|social insurance} {number*|card*|no}|{passport|passports}
    |{driver*|driving} {licen*|permit*}
    |{national|government|state|official} [issued] {id|ids|identification*|identity|identifier*}
    [card|number|document|documents]|government issued|aadhaar|aadhar|pan card*
    |{tax|taxpayer} {id|ids|identification|file} [number]|{identity|identification|id} {card*|document*}
    |photo {id|identification}
  }`,
  tracker: `{
    cookie*|{web|internet|tracking|network} beacon*|beacons|pixel|pixels|{pixel|action|ad|web} tag*|clear {gif|gifs}
    |local storage|tracking {technolog*|tool*|mechanism*}|similar {technolog*|tool*|mechanism*}|tags
  }`,
  'other-sites': `{
    {
      linked|third-party|third part*|other|external|outside|those|these|such|any|another|different|partner
      |advertisers|companies
    } {site*|website*|web site*|app|apps|application*|service*|platform*|link|links|page*|product*}
    |{site*|website*|web site*|services|apps|applications|companies|parties|products} ...4 {
      linked|we link|not {own|control|operate|operated|owned|controlled}|by others|link to|links to|through links
    }|third parties|social {network*|media}
  }`,
  outsiders: `{
    @third-parties|@ad-companies|@providers
    |{
      business|advertising|analytics|ad|marketing|trusted|media|content|technology|data|commercial|third party
      |selected|external|service|promotional|our|these|such
    } partner*|social {network*|media ...2 {compan*|platform*|site*|provider*|service*|partner*}}
    |other {users|sources|members|people}|data {broker*|provider*|supplier*|aggregator*|vendor*}|google|facebook
    |meta|twitter|linkedin|tiktok|microsoft|doubleclick|adsense
  }`,
  'analytics-tool': `{
    {google|adobe|yahoo|firebase|facebook|twitter} {analytics|measurement}|google {tag manager|firebase|optimize}
    |google universal analytics|flurry|smartlook|mouseflow|cloudflare web analytics|firebase crashlytics|mixpanel
    |hotjar|fullstory|crazy egg|crazyegg|quantcast|comscore|site catalyst|webtrends|optimizely|appsflyer|amplitude
    |crashlytics|new relic|newrelic|posthog|nielsen|microsoft clarity|segment io|visual website optimizer
  }`,
  'known-recipient': `{
    @analytics-tool
    |google {
      analytics|adsense|ads|adwords|ad manager|maps|cloud|recaptcha|workspace|fonts|pay|doubleclick|remarketing
      |display|marketing platform|customer match|llc|inc|ireland|drive
    }|doubleclick|adsense|adwords|recaptcha|firebase
    |facebook {pixel|ads|custom audience*|business|audience network|sdk|remarketing|ireland}
    |meta {pixel|platforms|ads}|custom audience pixel|twitter ads|linkedin {insight*|ads|marketing}
    |tiktok {pixel|ads}|bing ads|microsoft {advertising|azure|ads}|amazon {web services|aws|payments|s3|s s3}|aws
    |azure|paypal|braintree|worldpay|authorize net|recurly|chargebee|coinbase|shopify|wix|wordpress com|mailchimp
    |sendgrid|brevo|twilio|braze|customer io|intercom|zendesk|helpscout|help scout|salesforce|hubspot|zoho
    |cloudflare|akamai|digital ocean|heroku|ovh|netlify|mongodb|sentry|bugsnag|datadog|rollbar|auth0|okta|trustarc
    |criteo|taboola|outbrain|appnexus|rubicon project|openx|liveramp|tradedesk|index exchange|applovin|mopub
    |adjust gmbh|sift science|maxmind|experian|equifax|transunion|acxiom|jumio|algolia|disqus|addthis|gravatar|giphy
    |akismet|hetzner|vercel|supabase|klaviyo|mailgun|sendinblue|adyen|klarna|fastly|digitalocean|onesignal
    |revenuecat|freshdesk|surveymonkey|typeform|calendly|onfido|inmobi|ironsource|vungle|adcolony|chartboost|kochava
    |pubmatic|magnite|unity ads|logrocket|matomo|statcounter|trustpilot
    |adobe {fonts|marketing cloud|experience cloud}|zapier|valueclick|postmark|mailjet|gocardless|cookiebot|onetrust
    |usercentrics|squarespace|marketo|pardot|campaign monitor|constant contact|substack|mailerlite
    |plausible analytics|microsoft 365
  }`,
  // Recipients whose own policies are often read: there they are no third party
  'household-names': '{paypal|zoho|crazy egg|crazyegg|wordpress com|shopify|coinbase|wix|hcaptcha}',
  // What the reader may do (rights and choices)
  reader: `{
    you|user|users|individual|individuals|member|members|customer|customers|consumer|consumers|resident|residents
    |subject|subjects|parent|parents|person|persons|people|visitor|visitors|guardian|guardians|anyone|everyone
    |student|students|client|registrants|subscribers
  }`,
  'own-details': `{
    @own-data
    |{
      the|any|such|this|these|that|inaccurate|incorrect|incomplete|account|profile|registration|contact|certain|some
      |stored|posted
    } ...2 {@data|errors|inaccuracies|record*}|errors|mistakes|inaccuracies
  }`,
  'rights-verb': `{
    access|review|view|fix|correct*|rectif*|amend*|edit*|updat*|modif*|chang*|delet*|eras*|remov*|restrict*|port
    |export|transfer|request*|control|manage|limit*|receive|cancel|download|revise|obtain|add|opt|and|or
  }`,
  'looks-at': '{access~|review~|view~|see|inspect~|consult|know|download~|export~}',
  corrects: '{correct~|rectify~|amend~|edit~|update~|modify~|change~|revise~|fix~|put right}',
  complies: '{comply|honor|honour|accommodate|respond|fulfil|fulfill|approve|grant|agree|address|act|process}',
  'by-the-reader': `{
    contacting|emailing|writing|contact us|email us|contact|<email>|logging|log in|signing|account settings
    |your account|settings page|your settings|my account|the settings|dashboard|your profile|send|sending
    |request form|a request
  }`,
  asks: `{
    @reader ...3 {
      can|may|could|might|able to|ability to|wish to|want to|like to|choose to|need to|option to|opportunity to
      |right to|decide to|entitled|exercise
    }|{enable~|allow~|let~|permit~|help~} ...1 @reader
    |{have|has|having|your|their|the|following|legal|these|privacy|certain|subject|user|consumer} {right|rights}
    |{right|rights} {to|of}|entitled|request~|ask|asking|asked|opportunity to|the ability to|{way|ways} {to|for}
    |how to|how you can|{want|wish for|like|require} us to|please|in order to|if you d like
    |{write to|contact|email|tell} us to
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
  'opting-out': '{opt~ out|optout|opt-outs}',
  month: `{
    january|jan|february|feb|march|mar|april|apr|may {1*|2*|3*|7*|0*}|june|jun|july|jul|august|september|sept
    |october|oct|november|nov|december|dec
  }`,
  date: `{
    @month|{1*|2*|3*} [of] may|<number> <number> <year>|<year> <number> <number>
    |<number> <number> {10|11|12|13|14|15|16|18|20|24|25|30}|<number> <year>
  }`,
  disclose: `{
    share~|sharing|who [else] {sees|gets|receives}|hand~ {@data|it}|disclose~|disclosure*|transfer~|transmit~
    |release~|reveal~|divulge~|convey~|hand~ over|turn~ over|surrender~
    |{give~|grant~|provide~} access to {your|personal|it|this|such|user}
    |{provide~|give~|send~|pass~|supply~|communicate~|distribute~|exchange~|report~|deliver~|forward~} [on] {
      @personal-data|it|them
      |{the|this|that|such|any|some|all|certain|limited|these|those|necessary|relevant|your}
      ...6 {@data|address*|email|name|available}|@data
    }|make~ ...6 {@data|it|them} ...6 available
    |{be|is|are|been|being} ...2 {
      provided|given|sent|passed|exchanged|made available|communicated|distributed|forwarded|accessible|available
    }
  }`,
  'share-other': 'shar* ...1 {revenue*|profit*|best practices|ideas}',
  affiliates: `{
    affiliates|affiliate|affiliated {brands|compan*|entit*|business*|organi*|parties|websites}|subsidiar*
    |parent {compan*|entit*|organi*}|our parent|group compan*
    |{compan*|entit*|members|member|business*|brands|firms} {in|of|within|from|belonging to} {our|the|its|this}
    ...1 {group|family}|corporate {family|group|affiliate*}|{brands|companies} [that] we own
    |sister ...1 {compan*|division*|titles|brands|site*|firms}
    |{group|family} of {companies|businesses|brands|websites|organi*}|{common|same} [corporate] {control|ownership}
    |legally part of the same|related {companies|entities}|companies {which|that} are related
    |{within|across} {our|the} [corporate|company] group
  }`,
  'corporate-change': `{
    merger*|merge with|merges with|merged with|is merged|we merge|acquisition|acquisitions|takeover*|bankrupt*
    |insolven*|liquidation|liquidator|wound up|winding up|spin-off|ipo|public offering|reorgani*|restructur*|divest*
    |dissolution|receivership|change {of|in} [the] [corporate] {control|ownership}
    |{corporate|business} {transaction*|sale|transfer*|transition*|change*|acquisition*|combination*}
    |{sale|transfer|purchase|disposition|acquisition} of ...8 {
      assets|business*|company|companies|shares|stock|unit|units|ownership
    }
    |{sell~|transfer~|acquire~|buy~|purchase~} ...3 {
      all or ...3 {part|all|portion|some}|all|any|some|our|its|the|part|parts|portion|whole|fully|us
    } ...4 {assets|business|businesses|company|shares|stock|units}
    |{business*|company|assets|us|we|site|website|service} ...6 {is|are|be|were|was}
    ...3 {sold|acquired|purchased|transferred to another}|{acquired|purchased} by ...3 {another|a|other|third|new}
    |{another|new|other} {company|entity|organi*|business} {acquires|purchases}
    |{ownership|control} ...6 {change|changes|changed|transferred}
    |{
      acquirer|successor*|acquiring {company|entity|party}|surviving {company|entity}
      |{prospective|potential|new} {owner*|buyer*|purchaser*|seller*|investor*}|{buyer|purchaser*} of
    }|{goes|go} out of business|change* hands|{buys|acquires} {us|one of our}
    |{takes|take|taking} over ...3 {our|the} ...1 {company|business|assets}|succession of business
    |{all|part|portion} of ...3 {is|are|be} ...2 {sold|acquired|transferred}
  }`,
  'legal-demand': `{
    subpoena*
    |{court|judicial|legal|lawful|government*} {
      order*|request*|process*|proceeding*|demand*|inquir*|investigation*|requirement*|obligation*|dut*|action*
    }|search warrant*|warrants|legally {required|obliged|obligated|bound|compelled}|law enforcement
    |{
      public|government|governmental|competent|regulatory|judicial|tax|state|national|federal|law-enforcement
      |supervisory|legal
    } {authorit*|agenc*|bod*|entit*|official*|department*}|authorities|police|regulators|courts
  }`,
  'by-law': `{
    {
      required|obliged|obligated|compelled|mandated|ordered|forced|prescribed|required or permitted
      |permitted or required
    } [to] [do] [so] {by|under} ...3 {law|laws|regulation*|court*|legal*|rules|authorit*|order|orders|government*}
    |{comply~|compliance} with ...6 {
      law|laws|legal*|legislation|regulat*|statut*|subpoena*|court*|judicial*|warrant*|order|orders|authorit*
      |government*
    }|{law|laws|court} [so] {requires|require|compels|demands|orders|says|may require us}
    |{meet|fulfil|fulfill|satisfy} ...3 legal {obligation*|requirement*|dut*}
    |{under|by|subject to} ...3 legal {obligation*|dut*}|required to do so
  }`,
  'partners-who-serve': `{
    on our behalf|on behalf of us|{help|assist|support|helping|assisting} {us|to}|aggregate*|anonym*|de-identified
    |deidentified|non-personal*|non-identif*|not personally|cannot identify|number of ...2 {visitors|users|people}
    |1798|shine the light|california civil code|third part* direct marketing
  }`,
  ai: '{ai|artificial intelligence|machine learning}',
  sources: `{
    @third-parties|3rd part*|@ad-companies
    |{
      business|advertising|analytics|ad|marketing|trusted|media|content|technology|data|commercial|selected|external
      |service|promotional|our|these|such
    } partner*|@providers|data {broker*|provider*|supplier*|vendor*|compan*}
    |{other|outside|external|public|publicly|commercial|commercially|additional|various|independent} ...3 {
      source*|compan*|organi*|records|databases|registers|entities|businesses|users|people|parties
    }|others {who|that|about|such|including|in}|publicly available
    |{reporting|credit|reference|prevention} {agenc*|bureau*}|{facebook|google|twitter|linkedin}
    |{your|a} ...1 {friend*|colleague*|employer*|bank*|insurer*|doctor*|school*}|hospital*|physician*
    |{our|its|their} {affiliates|parent}|social {network*|media*}|payment processor*|companies that|referees
    |other members
  }`,
  keeps: '{@collect|keep~|retain~|hold~|save~|archive~|have|see|track~|preserve~|include~|including|contain~|use~}',
  inspects: '{scan~|analyze~|analyse~|analysis of|review~|monitor~|read~|filter~|inspect~}',
  'identity-data': `{
    {first|last|full|real|your|legal|valid|company|a} [email] {name|names|address|addresses|id|identity}|name and
    |email [address*]|{phone|telephone|mobile} number*
    |[certain|some|limited|your] {personal|personally identifiable|identifying|contact|registration|identification}
    {data|information|details}|date of birth|certain {data|information}
  }`,
  partners: `{
    partners|partner {compan*|organi*|charit*|institution*|sites|websites}|event organi*
    |other {financial institution*|banks|charit*|universit*|schools}|sponsor*|co-brand*|co-sponsor*|merchant*
    |seller*|retailer*|restaurant*|hotel*|airline*|insurer*|lender*|{your|the} employer|employers|dealer*
    |data broker*|reseller*|distributor*|franchisee*|publisher*|other brands|research {organi*|compan*|firms}
    |strategic relationship*|underwriter*|{reporting|credit|reference} {agenc*|bureau*}|@advertisers
  }`,
  watchdog: `{
    {supervisory|regulatory|protection|competent|local|national|privacy|independent|relevant}
    ...2 {authority|authorities|agency}|supervisory
    |{data protection|privacy|information|trade|consumer} ...2 {commission*|regulator*|agency|board}|regulator
    |{alternative|independent|third party|online} dispute resolution
    |dispute resolution {provider*|body|service*|mechanism*|program*}|truste|jams|jamsadr|bbb|verasafe|icdr|cnil
    |commission nationale|ombud*|ico|federal trade commission|department of health and human services
    |secretary of ...3 health
  }`,
  'rights-talk':
    '{exercis*|your rights|privacy rights|these rights|ccpa|california|opt out|opted out|request|choices|rights|right}',
  promotional: `{
    marketing|promotion*|newsletter*|mailing|mailings|mailing list*|offers|commercial|email|emails|sms|text messages
    |push notification*|correspondence|announcements|catalog*|contacted|contact you
    |advertising {emails|material*|messages}
  }`,
  ads: '{ad|ads|advert|adverts|advertising|advertisements|advertisement}',
  'targeted-ads': `{
    {
      interest based|behavio*|targeted|targeting|personali*|tailored|remarketing|customi*|relevant|online
      |third party
    } ...3 {ad|ads|advert|adverts|advertis*|marketing}
    |{advertis*|ad|targeting|marketing} {
      cookie*|network*|partner*|compan*|tracking|preferences|settings|technolog*|id
    }|retargeting|remarketing|ad {personali*|choices|targeting}|advertising
  }`,
  refuse: `{
    refus*|deny~|reject~|declin*|block~|disabl*|delet*|clear~|turn~ off|deactivat*|de-activat*|erase~|disallow*
    |purge~|remove~|opt~ out of
  }`,
  cookies: '{cookie*|local storage|tracking technologies|these technologies}',
  loss: `{
    {not|cannot|unable|inability|no longer} ...4 {
      display~|load|have full|fully|correctly|all functions|access|accessing|use|using|utilize|function|work|operate
      |available|able|enjoy|properly|log|login|perform|take|possible|participate|view|complete|order|register|sign
      |benefit|provided|usable|shop|recognize|recognise|browse
    }
    |{
      limit~|restrict~|affect~|impair~|impact~|hinder~|reduce~|interfere~|diminish~|degrade~|disrupt~|decrease~
      |worsen~|compromise~
    } ...8 {
      function*|feature*|access|use|experience|quality|service*|site|website|performance|enjoy*|availab*|usability
      |ability|operation
    }|{functionality|ability} ...16 {limited|affected|restricted|impaired}
    |{function*|feature*|features|use|experience|performance|parts|areas|access} ...8 {
      lost|impaired|limited|affected|reduced|restricted|unavailable|inaccessible|disabled
    }|lose ...5 {access|function*|feature*|some|ability|settings|preferences}
    |{inaccessible|unavailable|malfunction|difficult|impossible|inconvenien*}|{stop~ working|spoil~}
    |prevent~ ...3 from ...3 {using|accessing|taking|enjoying|logging}|{re-enter|reenter|manually}
    |{rely|relies|depend} on cookies
  }`,
  dnt: '{{do-not-track|dnt} [browser] [signal*|setting*|request*|header*|feature*|mechanism*|preference*]}',
  heed: `{
    respond~|honor~|honour~|recognize~|recognise~|support~|respect~|act|take ...3 {action*|steps}|comply~|react~
    |monitor~|process~|interpret~|participate~|detect~|accept~|employ~|adhere~|obey~|follow~|implement~
  }`,
  gpc: '{global privacy control*|gpc|universal opt-out|opt-out preference signal*|opt-out signal*|preference signal*}',
  social: '{facebook|twitter|linkedin|instagram|pinterest|tiktok|meta|social media|social network*|youtube|social}',
  'trackers-of-others': `{
    @third-parties|@ad-companies
    |{
      business|advertising|analytics|ad|marketing|trusted|media|network|our|these|such|authorized|selected|data
      |content
    } partner*|partners|service provider*
    |{external|analytics|advertising|our|such|these|measurement} {provider*|vendor*|suppliers}
    |{these|such|those} {companies|entities|parties|providers}
    |{third party|external|advertising|analytics} {services|networks|companies}|vendors
    |social {network*|media compan*|media platform*|media service*}|google|facebook|meta|doubleclick|adsense|youtube
    |network advertisers|companies other than
  }`,
  keep: '{retain~|retention|keep~|kept|store~|storage|hold~|held|preserve~|maintain~|saved|archive~|remain~|persist~}',
  erase: `{
    wipe~|delete~|deletion|erase~|erasure|destroy~|destruction|purge~|remove~|removal|dispose~|disposal of|shred*
    |discard~|anonymi*|de-identif*|depersonali*
  }`,
  period: `
    {
      <number>|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|eighteen|twenty|twenty-four
      |thirty|sixty|ninety|several
    } [<number>] [business|working|calendar|full|tax|financial|more] {
      day|days|month|months|year|years|hour|hours|week|weeks
    }
  `,
  'no-longer-needed': `{
    {expir*|end|after|following|upon} ...6 {
      retention|storage|statutory|legal|legally|limitation|this|that|these|the|such
    } ...3 {period*|time|term}|period* ...4 {ends|end|ended|expire*|elapse*|lapse*|passed|over}
    |purpose* ...10 {fulfilled|achieved|served|been met|satisfied|ceases}|served ...2 purpose*|obsolete
    |{no|not} ...2 ongoing ...4 need
  }`,
  'account-end': `{
    {delet*|clos*|terminat*|deactivat*|cancel*} ...5 {account*|registration|membership|subscription|profile}
    |account* ...4 {delet*|clos*|terminat*|deactivat*|cancel*|inactiv*}|dormant
    |{termination|cancellation|expiry} of ...5 {contract*|agreement|subscription|membership|service*}
    |{membership|subscription|contract|relationship} ...4 {end|ends|ended|lapse*|expire*}|inactiv*
    |{stop|cease} {using|being|to be}|no longer ...2 {customer|member|user|client|supporter}
    |leave {us|{our|the} {university|school|company|service}}|deactivation|cancellation
  }`,
  'sensitive-things': `{
    {health|medical|disability} [or|and] [related|fitness] {information|data|records|history|details}
    |data concerning health|{racial|race|ethnic|ethnicity} [or] [origin*|background]|religio*|philosophical belief*
    |political {opinion*|part*}|trade union*|sexual {orientation|preference*|life|activity|health}|sex life
    |genetic {data|information}|criminal {record*|histor*|conviction*|background}
    |special categor* [of] [personal] {data|information}|sensitive personal data|hiv status
  }`,
  'profile-of-you': `{
    profile* {of|about|reflecting} {you|your|individual|users|our users|visitors|each}
    |{user|customer|consumer|visitor|individual|personal} profiles
    |{advertising|interest|interests|marketing|behavio*|usage} profile*
  }`,
  'ad-recipients': `{
    advertisers|advertiser
    |{ad|ads|advertising|advertisement|advertising {or|and} {analytics|marketing|research|[social] media}} {
      network*|partner*|server*|compan*|exchange*|agenc*|platform*|affiliate*|service provider*
    }|{marketing|promotional} {partner*|compan*|agenc*|affiliate*|firms}|marketers
    |{google|facebook|meta|microsoft|amazon|twitter} ads
  }`,
  'give-away': `{
    share~|disclose~|give~|provide~|transfer~|pass~|release~|reveal~|make~ available|divulge~|forward~|distribute~
    |communicate~|send~|transmit~|hand~|exchange~
  }`,
  'anyone-else': `{
    [any|other|outside|unaffiliated|external|the] {third part*|outside part*|other part*|external part*}|anyone
    |anybody|any {other|outside} {compan*|organi*|person*|part*|entit*|individual*|service*|business*}
    |other {compan*|organi*|parties|entities|people|individuals|businesses|services}|others
    |{companies|organi*|individuals|any person|any other|any {compan*|organi*|individual}|persons}
  }`,
  'your-say': `{
    {
      your|the user|user|explicit|express|prior|written|specific|affirmative|informed|his|her|their|parental
      |having obtained
    } ...5 {consent|permission|authori*|approval|agreement|opt in}|consent|permission|approval
    |{you|user|users} [have|has] [explicitly|expressly|first|given|also] {
      say yes|agree|agreed|consent|consented|authori*|opt in|instruct us|say so|tell us|allow us|approve
    }|ask~ you
  }`,
  recipients: `{
    @third-parties|@providers|business associate*|partners|recipients|recipient
    |{these|those|such|all|our|other|the|affiliated|partner|trusted} {
      companies|part*|entit*|organi*|firms|businesses|individuals|persons|providers|partners|agents|affiliates
      |suppliers
    }|affiliates|agents|consultants|any company|companies|entities
  }`,
  'passes-on': `{
    make~ available|share~|sharing|disclose~|disclosed|provide~|give~|transfer~|release~|send~|supply~|distribute~
    |pass~|exchange~
  }`,
  nameless: `{
    aggregate*|anonym*|de-identified|deidentified|pseudonym*|non-personal|non-personally|non-identif*
    |{not|cannot|does not} [personally|directly|reasonably] identif*|statistical
  }`,
  'official-request': `{
    subpoena*
    |{court|judicial|legal|lawful|government*|law enforcement|official|authorit*|police|state}
    {order*|request*|process*|demand*|proceeding*}|warrants|warrant
    |requests {from|by} ...4 {authorit*|government*|law enforcement|police|agenc*}
    |request ...6 {government*|law enforcement|authorit*|court}
    |request* for {user|customer|your|their} [personal] {data|information}|legally compelled
    |required by law to disclose|{lawful|valid|such|this} order
  }`,
  'kept-safe': `{
    confidential*|secur*|safeguard*|protect*|{this|our} [own] {privacy|polic*|notice|statement|instruction*}
    |same {standard*|level|privacy|polic*}|privacy law*|data protection law*|applicable {data|privacy|law*}
    |instruction*|only {use|for|to|process}|solely|any other|other purpose*|approved by
    |privacy {standards|practices}|respect
  }`,
  'finds-out': `{
    track~|determin*|know~|learn~|tell~|record~|see|monitor~|measure~|collect~|count~|confirm*|detect*|notified
    |information|data|analy*|whether|understand~|identify~|identif*|check~|log~|pixel*|beacon*|which|details
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
  takes: `{
    collect~|store~|retain~|save~|keep~|process~|access~|receive~|log~|record~|archive~|preserve~|obtain~|gather~
    |capture~|hold~|@inspects
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
  needless: `{
    no further {need|use|purpose}
    |no longer ...6 {
      need|needed|needs|necessary|required|require|relevant|serve|useful|legitimate|purpose*|reason|applies|apply
      |exists
    }|{not|cannot} ...3 {need|needed|necessary|required} [it|them|this|any] [any]
  }`,
  'on-request': `
    {you {may|can|could|wish|want|would}|right to|ask us to|request that we} ...12 {
      delete|erase|erasure|deletion|remove|removal|anonymi*
    }
  `,
  'their-request': `{
    {at|upon|on|after|following|receive|receiving|receipt of} ...4 {request|requests|requested}
    |{of|from} your request|request* to {us|remove|delete}|you {request|ask|tell}|{deletion|erasure} request
  }`,
  staff: `{
    employee*|staff|personnel|team|teams|engineers|individuals|persons|people|those|workers|contractors|agents
    |departments|administrators
  }`,
  'give-notice': `{
    {notify~|inform~|alert~|tell~} [each|the|all|any|our|affected|registered] {
      you|users|user|customer*|members|affected|subscribers|clients
    }|let~ [our] {you|users|members|customers} know
    |{give|provide|giving|providing|send} ...6 {prior|advance|notice|notification} [notice|notification]
    |{you|users|user|members|customers|account holders} {will|shall} be {notified|informed|alerted|told|advised}
  }`,
  'ad-companies': `{
    advertiser|advertisers|ad [tech|technology] {firm*|network*|partner*|server*|compan*|exchange*|agenc*|vendor*}
    |advertising {network*|partner*|server*|compan*|exchange*|agenc*|vendor*|provider*|platform*|service provider*}
    |marketing {partner*|compan*|agenc*|affiliate*|vendor*}|marketers
  }`,
  'not-yet': `
    @not [{currently|yet|always|otherwise}] [actively] [
      {able|set up|designed|configured|possible|required|obligated|commit} to
    ] [{take ...3 to|recognize or|interpret or}]
  `,
  moves: `{
    transfer~|travel~|transmit~|store~|process~|hosted|host our|maintain~|held|accessed|accessible|move~|share~|sent
    |send~|disclose~|export~|available|kept|collected|handled
  }`,
  takers: `{
    @third-parties|partners|sponsors|advertisers|compan*|organi*|businesses|retailers|merchant*|marketers|others
    |parties|people
  }`,
  countries: `{
    the us|usa|united states|america|india|japan|china|singapore|russia|australia|mexico|canada|germany|ireland
    |switzerland|hong kong|netherlands|philippines|israel|france|brazil|south africa|malaysia|vietnam|ukraine
    |south korea|taiwan
  }`,
  // Changes of the policy
  changes: '{change~|changes|update~|updates|modif*|amend*|revis*}',
  'tells-of': `{
    @give-notice|notified|{email|advise~} [all] {you|users|members|everyone|customers}|contact you|announce
    |be announced|announcement|{provide|give} ...5 notice
    |{post~|display~|place~} {a|prominent} ...3 {notice|notification|banner}|prominent message|flag~|heads up
    |make you aware|notice will be posted|notify~ them|communicated|email notifications to you|your attention
  }`,
  'of-the-policy': `{
    polic*|how we|notice|statement|terms|practices|revision*|material*|significant*|substanti*|major|big|important
    |privacy|effect*|way|{any|such|these|those|fundamental|the} {changes|change|updates|amendments}
  }`,
  // What is promised only if the law makes them
  'only-by-law': '{where|when|if|to the extent} [legally] required',
  'by-the-text': `
    by {posting|publishing|updating} [{the|an|our|any|such|those}] {
      new|revis*|updated|change*|polic*|privacy|update*|amend*|modif*|last|date
    }
  `,
};
