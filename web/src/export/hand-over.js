/** A sandbox without an origin of its own does not let files through either; a page opened from a disk does. */
export const canSave = () => globalThis.origin !== 'null' || globalThis.location?.protocol === 'file:';

/** Gives a file to the browser to save. @param {string} name @param {Blob} file */
export function save(name, file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // the browser holds on to what it has begun to save
}

/**
 * Copies by whichever way the page has; where it has none, marks the text, for the reader to copy.
 * @param {string} text
 * @param {HTMLElement} beside
 */
export async function copied(text, beside) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text, beside);
  }
}

/** The way that works in frames of other sites, too. @param {string} text @param {HTMLElement} beside */
function copiedByCommand(text, beside) {
  const field = document.createElement('textarea');
  field.className = 'copy-field';
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-label', beside.textContent?.trim() ?? '');
  beside.parentElement?.append(field);
  field.select();
  const done = document.execCommand('copy');
  if (done) {
    field.remove();
    beside.focus();
  } else field.addEventListener('blur', () => field.remove());
  return done;
}
