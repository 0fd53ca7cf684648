import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage';
import { useSiteAccess } from './site-access';

type Sample = typeof import('./SampleApp');

/** The page that opens once; the sample, with all that shows it, is loaded when it is asked for. */
export function WelcomeApp() {
  const [access, askForAccess] = useSiteAccess();
  const [sample, setSample] = useState<Sample | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // The button that was clicked is gone: who uses the keyboard goes on from where the sample begins.
    if (sample) document.getElementById('try')?.focus();
  }, [sample]);
  const trySample = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    import('./SampleApp').then(setSample, (error: unknown) => {
      isAsked.current = false;
      console.error(error);
    });
  };
  const openOptions = () => void browser.runtime.openOptionsPage();
  return (
    <WelcomePage
      view={{ browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium', access }}
      actions={{ askForAccess, trySample, openOptions }}
      sample={sample && <sample.SampleApp openOptions={openOptions} />}
    />
  );
}
