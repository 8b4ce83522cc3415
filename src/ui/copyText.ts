/**
 * Puts a text on the clipboard. Only a page served over TLS, or from this computer, may do that, and only while its
 * reader lets it.
 *
 * @returns Whether it is there; what was not copied has to be shown instead.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
