import type { Vocabulary } from '../../text/phrase/syntax';

/** What readers may ask for, and how they do. */
export const RIGHTS: Vocabulary = {
  'rights-verb': `{
    access|review|view|fix|correct*|rectif*|amend*|edit*|updat*|modif*|chang*|delet*|eras*|remov*|restrict*|port
    |export|transfer|request*|control|manage|limit*|receive|cancel|download|revise|obtain|add|opt|and|or
  }`,
  'rights-talk':
    '{exercis*|your rights|privacy rights|these rights|ccpa|california|opt out|opted out|request|choices|rights|right}',
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
  'by-the-reader': `{
    contacting|emailing|writing|contact us|email us|contact|<email>|logging|log in|signing|account settings
    |your account|settings page|your settings|my account|the settings|dashboard|your profile|send|sending
    |request form|a request
  }`,
  complies: '{comply|honor|honour|accommodate|respond|fulfil|fulfill|approve|grant|agree|address|act|process}',
  'looks-at': '{access~|review~|view~|see|inspect~|consult|know|download~|export~}',
  corrects: '{correct~|rectify~|amend~|edit~|update~|modify~|change~|revise~|fix~|put right}',
  'opting-out': '{opt~ out|optout|opt-outs}',
  'your-say': `{
    {
      your|the user|user|explicit|express|prior|written|specific|affirmative|informed|his|her|their|parental
      |having obtained
    } ...5 {consent|permission|authori*|approval|agreement|opt in}|consent|permission|approval|authori* by you
    |{you|user|users} [have|has] [explicitly|expressly|first|given|also] {
      say yes|agree|agreed|consent|consented|authori*|opt in|instruct us|say so|tell us|allow us|approve
    }|ask~ you
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
};
