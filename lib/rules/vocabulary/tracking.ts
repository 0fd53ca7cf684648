import type { Vocabulary } from '../../text/phrase/syntax';

/** Cookies, advertising, and signals against both. */
export const TRACKING: Vocabulary = {
  tracker: `{
    cookie*|{web|internet|tracking|network} beacon*|beacons|pixel|pixels|{pixel|action|ad|web} tag*|clear {gif|gifs}
    |local storage|tracking {technolog*|tool*|mechanism*}|similar {technolog*|tool*|mechanism*}|tags
  }`,
  cookies: '{cookie*|local storage|tracking technologies|these technologies}',
  refuse: `{
    refus*|deny~|reject~|declin*|block~|disabl*|delet*|clear~|turn~ off|deactivat*|de-activat*|erase~|disallow*
    |purge~|remove~|opt~ out of
  }`,
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
    |{function*|feature*|use|experience|performance|parts|areas|access} ...8 {
      lost|impaired|limited|affected|reduced|restricted|unavailable|inaccessible|disabled
    }|lose ...5 {access|function*|feature*|some|ability|settings|preferences}
    |{inaccessible|unavailable|malfunction|difficult|impossible|inconvenien*}|{stop~ working|spoil~}
    |prevent~ ...3 from ...3 {using|accessing|taking|enjoying|logging}|{re-enter|reenter|manually}
    |{rely|relies|depend} on cookies
  }`,
  'other-sites': `{
    {
      linked|third part*|other|external|outside|those|these|such|any|another|different|partner
      |advertisers|companies
    } {site*|website*|web site*|app|apps|application*|service*|platform*|link|links|page*|product*}
    |{site*|website*|web site*|services|apps|applications|companies|parties|products} ...4 {
      linked|we link|not {own|control|operate|operated|owned|controlled}|by others|link to|links to|through links
    }|third parties|social {network*|media}
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
  promotional: `{
    marketing|promotion*|newsletter*|mailing|mailings|mailing list*|offers|commercial|email|emails|sms|text messages
    |push notification*|correspondence|announcements|catalog*|contacted|contact you
    |advertising {emails|material*|messages}
  }`,
  dnt: '{{do-not-track|dnt} [browser] [signal*|setting*|request*|header*|feature*|mechanism*|preference*]}',
  gpc: '{global privacy control*|gpc|universal opt-out|opt-out preference signal*|opt-out signal*|preference signal*}',
  heed: `{
    respond~|honor~|honour~|recognize~|recognise~|support~|respect~|act|take ...3 {action*|steps}|comply~|react~
    |monitor~|process~|interpret~|participate~|detect~|accept~|employ~|adhere~|obey~|follow~|implement~
  }`,
};
