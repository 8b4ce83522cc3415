/** The whole address of a fragment, on the host and in the folder that this page came from. */
export function addressOf(fragment: string): string {
  const [page = ""] = window.location.href.split("#");
  return page + fragment;
}
