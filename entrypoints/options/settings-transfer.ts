import type { Settings } from '../../lib/settings/settings';
import { LARGEST_FILE, readSettingsFile, type SettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';
import type { FileProblemView } from '../../lib/ui/options/options-view';

/** What came of a file that the reader picked. */
export type LoadedFile =
  | Extract<SettingsFile, { ok: true }>
  | { readonly ok: false; readonly problems: readonly FileProblemView[] };

/** Hands the settings to the reader as a file; returns its name. */
export function saveSettings(settings: Settings, today: Date): string {
  const name = `smallprint-settings-${today.toISOString().slice(0, 10)}.json`;
  const url = URL.createObjectURL(new Blob([writeSettingsFile(settings)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Later, as the browser may begin to read only after this has run.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** Reads a file of settings; changes nothing and never rejects. */
export async function loadSettings(file: File): Promise<LoadedFile> {
  if (file.size > LARGEST_FILE) return { ok: false, problems: [{ kind: 'too-large' }] };
  try {
    return readSettingsFile(await file.text());
  } catch {
    return { ok: false, problems: [{ kind: 'unreadable' }] };
  }
}
