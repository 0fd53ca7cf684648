import type { Vocabulary } from '../../text/phrase/syntax';

/** Who there is: the company, its readers, and who else gets data or gives it. */
export const PARTIES: Vocabulary = {
  we: `{
    we|us|our company|the company
    |{our|the|this} {site|website|web site|service|services|app|apps|application|platform|servers|systems}
  }`,
  reader: `{
    you|user|users|individual|individuals|member|members|customer|customers|consumer|consumers|resident|residents
    |subject|subjects|parent|parents|person|persons|people|visitor|visitors|guardian|guardians|anyone|everyone
    |student|students|client|registrants|subscribers
  }`,
  children: `{
    child~|minor*|kids|{persons|people|users|individuals|anyone|someone|person|individual} {under|below|younger}
    |under [the] [age] [of] {13|16|18|14|thirteen|sixteen|eighteen}
  }`,
  staff: `{
    employee*|staff|personnel|team|teams|engineers|individuals|persons|people|those|workers|contractors|agents
    |departments|administrators
  }`,
  'third-parties': `{
    third part*|3rd part*|other part*|other compan*|other organi*|other business*|outside {part*|compan*|organi*}
    |external {part*|compan*|organi*}|non affiliated {part*|compan*}
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
  'anyone-else': `{
    [any|other|outside|unaffiliated|external|the] {third part*|outside part*|other part*|external part*}|anyone
    |anybody|any {other|outside} {compan*|organi*|person*|part*|entit*|individual*|service*|business*}
    |other {compan*|organi*|parties|entities|people|individuals|businesses|services}|others
    |{companies|organi*|individuals|any person|any other|any {compan*|organi*|individual}|persons}
  }`,
  recipients: `{
    @third-parties|@providers|business associate*|partners|recipients|recipient
    |{these|those|such|all|our|other|the|affiliated|partner|trusted} {
      companies|part*|entit*|organi*|firms|businesses|individuals|persons|providers|agents|affiliates|suppliers
    }|affiliates|consultants|any company|companies|entities
  }`,
  takers: `{
    @third-parties|partners|sponsors|advertisers|compan*|organi*|businesses|retailers|merchant*|marketers|others
    |parties|people
  }`,
  sources: `{
    @third-parties|@ad-companies
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
  providers: `{
    {service|services|hosting|cloud|payment|payments|analytics|third party|external|technology|delivery} provider*
    |hosting compan*|mailing house*|vendor*|contractor*|subcontractor*|processor*|sub-processor*|subprocessor*
    |agents|suppliers|service compan*
  }`,
  partners: `{
    partners|partner {compan*|organi*|charit*|institution*|sites|websites}|event organi*
    |other {financial institution*|banks|charit*|universit*|schools}|sponsor*|co-brand*|co-sponsor*|merchant*
    |seller*|retailer*|restaurant*|hotel*|airline*|insurer*|lender*|{your|the} employer|employers|dealer*
    |data broker*|reseller*|distributor*|franchisee*|publisher*|other brands|research {organi*|compan*|firms}
    |strategic relationship*|underwriter*|{reporting|credit|reference} {agenc*|bureau*}|@advertisers
  }`,
  'partners-who-serve': `{
    on our behalf|on behalf of us|{help|assist|support|helping|assisting} {us|to}|aggregate*|anonym*|de-identified
    |deidentified|non-personal*|non-identif*|not personally|cannot identify|number of ...2 {visitors|users|people}
    |1798|shine the light|california civil code|third part* direct marketing
  }`,
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
  advertisers: `{
    advertis*|ad {network*|partner*|server*|compan*|exchange*|agenc*|tech*}
    |marketing {partner*|compan*|agenc*|affiliate*}|marketers
  }`,
  'ad-companies': `{
    advertiser|advertisers|ad [tech|technology] {firm*|network*|partner*|server*|compan*|exchange*|agenc*|vendor*}
    |advertising {network*|partner*|server*|compan*|exchange*|agenc*|vendor*|provider*|platform*|service provider*}
    |marketing {partner*|compan*|agenc*|affiliate*|vendor*}|marketers
  }`,
  'ad-recipients': `{
    advertisers|advertiser
    |{ad|ads|advertising|advertisement|advertising {or|and} {analytics|marketing|research|sales|[social] media}} {
      network*|partner*|server*|compan*|exchange*|agenc*|platform*|affiliate*|[service] provider*
    }|{marketing|promotional} {partner*|compan*|agenc*|affiliate*|firms}|marketers
    |{google|facebook|meta|microsoft|amazon|twitter} ads
  }`,
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
  social: '{facebook|twitter|linkedin|instagram|pinterest|tiktok|meta|social media|social network*|youtube|social}',
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
    }|doubleclick|adsense|admob|adwords|recaptcha|firebase
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
  watchdog: `{
    {supervisory|regulatory|protection|competent|local|national|privacy|independent|relevant}
    ...2 {authority|authorities|agency}|supervisory
    |{data protection|privacy|information|trade|consumer} ...2 {commission*|regulator*|agency|board}|regulator
    |{alternative|independent|third party|online} dispute resolution
    |dispute resolution {provider*|body|service*|mechanism*|program*}|truste|jams|jamsadr|bbb|verasafe|icdr|cnil
    |commission nationale|ombud*|ico|federal trade commission|department of health and human services
    |secretary of ...3 health
  }`,
};
