import type { Vocabulary } from '../../text/phrase/syntax';

/** What is done with data. */
export const ACTS: Vocabulary = {
  collect: `{
    collect~|gather~|receive~|obtain~|record~|capture~|acquire~|log~|store~|process~|access~|ask~ [you] for|request~
    |collection of
  }`,
  takes: `{
    collect~|store~|retain~|save~|keep~|process~|access~|receive~|log~|record~|archive~|preserve~|obtain~|gather~
    |capture~|hold~|@inspects
  }`,
  keeps: '{@collect|keep~|retain~|hold~|save~|archive~|have|see|track~|preserve~|include~|contain~|use~}',
  keep: '{retain~|retention|keep~|store~|storage|hold~|preserve~|maintain~|saved|archive~|remain~|persist~}',
  erase: `{
    wipe~|delete~|deletion|erase~|erasure|destroy~|destruction|purge~|remove~|removal|dispose~|disposal of|shred*
    |discard~|anonymi*|de-identif*|depersonali*
  }`,
  inspects: '{scan~|analyze~|analyse~|analysis of|review~|monitor~|read~|filter~|inspect~}',
  'finds-out': `{
    track~|determin*|know~|learn~|tell~|record~|see|monitor~|measure~|collect~|count~|confirm*|detect*|notified
    |information|data|analy*|whether|understand~|identif*|check~|log~|pixel*|beacon*|which|details
  }`,
  share: `{
    share~|disclose~|provide~|give~|transfer~|transmit~|pass~|release~|communicate~|reveal~|send~|supply~|divulge~
    |distribute~|exchange~|make~ available|disclosure~ of|sharing of|transfer~ of
  }`,
  disclose: `{
    share~|who [else] {sees|gets|receives}|hand~ {@data|it}|disclose~|disclosure*|transfer~|transmit~
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
  'give-away': `{
    share~|disclose~|give~|provide~|transfer~|pass~|release~|reveal~|make~ available|divulge~|forward~|distribute~
    |communicate~|send~|transmit~|hand~|exchange~
  }`,
  'passes-on': `{
    make~ available|share~|disclose~|provide~|give~|transfer~|release~|send~|supply~|distribute~
    |pass~|exchange~
  }`,
  moves: `{
    transfer~|travel~|transmit~|store~|process~|hosted|host our|maintain~|held|accessed|accessible|move~|share~
    |send~|disclose~|export~|kept|collected|handled
  }`,
  'kept-safe': `{
    confidential*|secur*|safeguard*|protect*|{this|our} [own] {privacy|polic*|notice|statement|instruction*}
    |same {standard*|level|privacy|polic*}|privacy law*|data protection law*|applicable {data|privacy|law*}
    |instruction*|only {use|for|to|process}|solely|any other|other purpose*|approved by
    |privacy {standards|practices}|respect
  }`,
  'share-other': 'shar* ...1 {revenue*|profit*|best practices|ideas}',
};
