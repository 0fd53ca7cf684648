/**
 * Words that mean much the same when a paragraph is judged: "we", "us", "our" are all WE, so that what holds for "gather"
 * is not learnt anew for "collect". A star stands for any ending; a word may belong to several classes.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  WE: 'we us our ourselves company',
  READER:
    'you your yours user* visitor* member members customer* guest* consumer* individual* people person persons subscriber* patient* client* student*',
  THEY: 'they their them these those it',
  OTHERS:
    'third other outside compan* partner* vendor* contractor* advertiser* sponsor* provider* affiliat* subsidiar* agent agents supplier* unaffiliated processor* entit* business* agenc* networks publisher* retailer* merchant* organi*',
  COLLECT: 'collect* gather* receiv* obtain* acquir* captur* record* log logs logged compil*',
  STORE: 'stor* save saved saves saving maintain* hold held archiv*',
  RETAIN: 'retain* retention keep keeps keeping kept stor* delet* destroy* purg* archiv*',
  USE: 'use uses used using utili* process* analy*',
  SHARE:
    'shar* disclos* releas* transfer* transmit* reveal* divulg* distribut* pass passed exchang* forward* furnish* rent rents rented sell sells sold lease* trade trades traded',
  GIVE: 'provid* submit* suppl* give gives given giving gave enter enters entered volunteer* send sends sent sending post posted posting upload* fill regist* sign',
  ASK: 'ask asks asked request* requir* need needed prompt*',
  DATA: 'informati* data pii info detail* personal* identifi* identify*',
  ADDRESS: 'name names address* email* mail phone telephone zip postal',
  COOKIE: 'cookie* beacon* pixel* gif gifs tag tags flash lsos bugs',
  TRACK: 'track tracks tracked tracking monitor*',
  DEVICE: 'browser* device* computer* ip operating isp hardware mobile',
  CHOOSE:
    'choos* chose chosen choice* option* elect elects elected prefer* opt opts opting opted unsubscrib* decline* refus* reject* disabl* block blocks blocking consent* permission* manage',
  SETTINGS: 'setting* configur* adjust* preferences controls',
  ACCESS: 'access* review* correct* updat* edit editing modif* amend* delet* remov* eras* inspect*',
  RIGHT: 'right rights entitl*',
  POLICY: 'polic* statement* notice* terms agreement*',
  CHANGE: 'chang* revis* updat* modif* amend* alter*',
  EFFECT: 'effective posted posting periodic* notif* continued',
  SECURE:
    'secur* protect* safeguard* encrypt* ssl firewall* password* unauthori* physical administrative integrity confidential*',
  TIME: 'day days week weeks month months year years period* long longer indefinit* until',
  CHILD: 'child children minor minors kids parent* guardian* 13 18 coppa thirteen',
  REGION:
    'california* nevada europe* eu eea switzerland swiss canad* international* countr* state states harbor jurisdiction*',
  LAW: 'law laws lawful legal* subpoena* court enforcement comply compliance regulat* government* authorit* obligation*',
  MERGER: 'merge* acqui* bankruptcy asset* reorgani* sold sale successor*',
  CONTACT: 'contact* question* concern concerns comment* write call inquir* complain* feedback',
  ADVERTISING: 'advertis* ad ads marketing promot* target* tailor* interest* newsletter* offers',
  NOT: 'not never no cannot nor neither without t',
  MAY: 'may might can could',
  WILL: 'will shall would',
  IF: 'if when whether unless except where',
  IMPROVE:
    'improv* personali* customi* enhanc* analy* operate* operating administ* troubleshoot* research develop* statistic*',
  SERVICE: 'site sites website* service services product* content applicat* app apps platform* online web',
  ANONYMOUS: 'aggregat* anonym* demographic* non',
  SOCIAL: 'facebook twitter google linkedin social friend*',
  ORDER: 'order orders purchas* transaction* payment* credit card cards billing shipping fulfill*',
  LINK: 'link links linked',
  RESPONSIBLE: 'responsib* liab* control* endors*',
  INCLUDING: 'includ* such example',
  STAFF: 'employee* staff personnel',
  BEHALF: 'behalf perform* assist* employ* hire* engag* help',
  HEALTH: 'health* medical treatment hipaa',
  ACCOUNT: 'account* profile* login',
  PUBLIC: 'public* forum* chat message board boards blog*',
  MESSAGE: 'communicat* email* newsletter* messages notification* mailing* receiv*',
};
