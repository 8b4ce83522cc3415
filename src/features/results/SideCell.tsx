import { FailoverMark } from "./FailoverMark.tsx";
import type { Side } from "./sides.ts";

export type SideCellProps = { readonly side: Side };

/** Who stands on one side of an opening, with addresses where they are few. */
export function SideCell({ side: { lines, addresses } }: SideCellProps) {
  return (
    <span>
      {lines.map(({ text, isFailoverOnly }) => (
        <span key={text} className="side-line">
          {text}
          {isFailoverOnly && <FailoverMark />}
        </span>
      ))}
      {addresses.map((address) => (
        <span key={address} className="cell-aside mono">
          {address}
        </span>
      ))}
    </span>
  );
}
