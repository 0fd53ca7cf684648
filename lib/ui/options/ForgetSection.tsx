import { useState } from 'preact/hooks';
import { Dialog } from '../Dialog';
import { keepingMessages } from '../messages/keeping-messages';
import { optionsMessages } from '../messages/options-messages';
import { listKept } from './list-kept';
import type { ForgetActions, Kept } from './options-view';

const words = keepingMessages.forget;

/** One button that removes everything, after a question that says what that is. */
export function ForgetSection({ actions }: { actions: ForgetActions }) {
  const [kept, setKept] = useState<Kept | null>(null);
  const close = () => setKept(null);
  return (
    <section aria-labelledby="forget">
      <h2 id="forget" tabIndex={-1}>
        {optionsMessages.forget}
      </h2>
      <div class="panel file">
        <p>{words.intro}</p>
        <div class="file__buttons">
          <button
            type="button"
            class="button"
            aria-haspopup="dialog"
            onClick={() => void actions.listKept().then(setKept)}
          >
            {words.button}
          </button>
        </div>
      </div>
      {kept && (
        <Dialog title={words.ask} onClose={close}>
          <KeptList kept={kept} />
          <p>
            {words.after} {kept.automatic && words.afterAutomatic}
          </p>
          <div class="dialog__buttons">
            <button type="button" class="button" onClick={close}>
              {words.cancel}
            </button>
            <button
              type="button"
              class="button button--grave"
              onClick={() => {
                close();
                actions.forgetAll();
              }}
            >
              {words.confirm}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function KeptList({ kept }: { kept: Kept }) {
  const things = listKept(kept);
  if (things.length === 0) return <p>{words.nothingKept}</p>;
  return (
    <>
      <p>{words.kept}</p>
      <ul class="kept">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </>
  );
}
