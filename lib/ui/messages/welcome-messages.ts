import { say } from '../../words';

/** The strings of the page that opens once, after installation. */
export const welcomeMessages = {
  product: say('extension.name'),
  title: say('welcome.title'),
  heading: say('welcome.heading'),
  intro: say('welcome.intro'),
  does: say('welcome.does'),
  points: {
    grade: [say('welcome.point.grade'), say('welcome.point.gradeNote')],
    quote: [say('welcome.point.quote'), say('welcome.point.quoteNote')],
    weights: [say('welcome.point.weights'), say('welcome.point.weightsNote')],
  },
  try: say('welcome.try'),
  tryNote: say('welcome.tryNote'),
  openNote: say('welcome.openNote'),
  tryButton: say('welcome.tryButton'),
  report: say('welcome.report'),
  policy: say('welcome.policy'),
  marked: say('welcome.marked'),
  find: say('welcome.find'),
  findCorner: say('welcome.findCorner'),
  findButton: { chromium: say('welcome.findChromium'), firefox: say('welcome.findFirefox') },
  findPopup: say('welcome.findPopup'),
  access: {
    heading: say('welcome.access'),
    granted: say('welcome.accessGranted'),
    grantedNote: say('welcome.accessGrantedNote'),
    withheld: say('welcome.accessWithheld'),
    withheldNote: say('welcome.accessWithheldNote'),
    ask: say('welcome.accessAsk'),
    refused: say('welcome.accessRefused'),
  },
  never: say('welcome.never'),
  promises: {
    server: [say('welcome.promise.server'), say('welcome.promise.serverNote')],
    request: [say('welcome.promise.request'), say('welcome.promise.requestNote')],
    history: [say('welcome.promise.history'), say('welcome.promise.historyNote')],
    look: [say('welcome.promise.look'), say('welcome.promise.lookNote')],
  },
  options: say('welcome.options'),
  notAdvice: say('welcome.notAdvice'),
} as const;
