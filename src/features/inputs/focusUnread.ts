/**
 * Takes the keyboard to the first field of a form whose text could not be read, which stands there with its reason.
 *
 * @returns Whether there was one.
 */
export function focusUnread(form: HTMLElement | null): boolean {
  const unread = form?.querySelector<HTMLElement>("[aria-invalid]");
  unread?.focus();
  return unread != null;
}
