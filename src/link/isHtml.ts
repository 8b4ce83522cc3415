/** Whether a text begins as a web page does, whatever its file is called. */
export function isHtml(text: string): boolean {
  return /^\ufeff?\s*<(?:!doctype\s+html|html[\s>]|!--)/i.test(text);
}
