import type { ComponentChildren } from 'preact';
import { GradeBadge } from '../GradeBadge';
import { Icon } from '../Icon';
import { welcomeMessages } from '../messages/welcome-messages';
import { ResetIcon } from '../ResetIcon';
import { LateIcon } from '../report/LateIcon';
import { AccessSection } from './AccessSection';
import { CornerDrawing, ToolbarDrawing } from './drawings';
import './welcome.css';
import type { WelcomeActions, WelcomeView } from './welcome-view';

const { points, promises } = welcomeMessages;

const PROMISES: readonly (readonly [icon: ComponentChildren, words: readonly string[]])[] = [
  [<Icon name="locked" />, promises.server],
  [<LateIcon name="denied" />, promises.request],
  [<ResetIcon />, promises.history],
  [<Icon name="search" />, promises.look],
];

/** The page that opens once: what Smallprint does, a sample to try it on, where it is found, and what it never does. */
export function WelcomePage(props: {
  view: WelcomeView;
  actions: WelcomeActions;
  /** The sample with its report; null until it was asked for. */
  sample: ComponentChildren;
}) {
  const { view, actions, sample } = props;
  return (
    <div class="welcome">
      <header class="welcome__header">
        <p class="welcome__product">
          <img src="/icon/48.png" alt="" width="32" height="32" />
          {welcomeMessages.product}
        </p>
        <h1>{welcomeMessages.heading}</h1>
        <p>{welcomeMessages.intro}</p>
      </header>
      <main>
        <section aria-labelledby="does">
          <h2 id="does">{welcomeMessages.does}</h2>
          <ul class="welcome__points">
            <Card words={points.grade}>
              <span class="welcome__grades" aria-hidden="true">
                <GradeBadge grade="A" size={34} />
                <GradeBadge grade="C" size={34} />
                <GradeBadge grade="E" size={34} />
              </span>
            </Card>
            <Card words={points.quote}>
              <span class="welcome__quote" aria-hidden="true">
                <i />
                <i class="welcome__marked" />
                <i />
              </span>
            </Card>
            <Card words={points.weights}>
              <span class="welcome__sliders" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </Card>
          </ul>
        </section>

        <section aria-labelledby="try" class="welcome__try">
          <div class="welcome__invitation">
            <div>
              <h2 id="try" tabIndex={-1}>
                {welcomeMessages.try}
              </h2>
              <p>{sample ? welcomeMessages.openNote : welcomeMessages.tryNote}</p>
            </div>
            {!sample && (
              <button type="button" class="button button--strong" onClick={actions.trySample}>
                {welcomeMessages.tryButton}
              </button>
            )}
          </div>
          {sample}
        </section>

        <section aria-labelledby="find">
          <h2 id="find">{welcomeMessages.find}</h2>
          <ul class="welcome__places">
            <li>
              <CornerDrawing />
              <p>{welcomeMessages.findCorner}</p>
            </li>
            <li>
              <ToolbarDrawing browser={view.browser} />
              <p>{welcomeMessages.findButton[view.browser]}</p>
            </li>
          </ul>
          <p class="welcome__aside">{welcomeMessages.findPopup}</p>
        </section>

        <AccessSection access={view.access} onAsk={actions.askForAccess} />

        <section aria-labelledby="never">
          <h2 id="never">{welcomeMessages.never}</h2>
          <ul class="welcome__promises">
            {PROMISES.map(([icon, [title, note]]) => (
              <li key={title}>
                {icon}
                <div>
                  <h3>{title}</h3>
                  <p>{note}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="welcome__footer">
        <p>{welcomeMessages.notAdvice}</p>
        <button type="button" class="link-button" onClick={actions.openOptions}>
          <Icon name="sliders" />
          {welcomeMessages.options}
        </button>
      </footer>
    </div>
  );
}

function Card({ words, children }: { words: readonly string[]; children: ComponentChildren }) {
  const [title, note] = words;
  return (
    <li class="welcome__card">
      {children}
      <h3>{title}</h3>
      <p>{note}</p>
    </li>
  );
}
