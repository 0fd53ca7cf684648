import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import { welcomeMessages } from '../messages/welcome-messages';
import type { SiteAccess } from './welcome-view';

const words = welcomeMessages.access;

/** Whether pages may be read without a click, what follows from it, and a way to allow it where it is withheld. */
export function AccessSection({ access, onAsk }: { access: SiteAccess | null; onAsk: () => void }) {
  const isGranted = access === 'granted';
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The button that was clicked is gone.
    if (isGranted && wasAsked.current && document.activeElement === document.body) heading.current?.focus();
  }, [isGranted]);
  const ask = () => {
    wasAsked.current = true;
    onAsk();
  };
  return (
    <section aria-labelledby="access">
      <h2 id="access" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <div class={`access ${isGranted ? 'access--granted' : ''}`}>
        {/* Spoken when it changes, which is what the button is for. */}
        <div role="status">
          {access && (
            <>
              <h3>
                <Icon name={isGranted ? 'favour' : 'neutral'} />
                {isGranted ? words.granted : words.withheld}
              </h3>
              <p>{isGranted ? words.grantedNote : access === 'refused' ? words.refused : words.withheldNote}</p>
            </>
          )}
        </div>
        {access && !isGranted && (
          <button type="button" class="button button--strong" onClick={ask}>
            {words.ask}
          </button>
        )}
      </div>
    </section>
  );
}
