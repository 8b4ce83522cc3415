import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

/** A row or a reading, by its id. */
export type Place = { readonly row?: string; readonly reading?: string };

type PlacesValue = {
  readonly addressOf: (place: Place) => string;
  readonly goTo: (place: Place) => void;
};

const PlacesContext = createContext<PlacesValue | null>(null);

/** Tells the links inside it where places are and how to go there. */
export const Places = PlacesContext;

export type PlaceLinkProps = { readonly place: Place; readonly children: ReactNode; readonly label?: string };

/** A link to a row or a reading: it can be copied and opened elsewhere; here it keeps what is sought, if it can. */
export function PlaceLink({ place, children, label }: PlaceLinkProps) {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("PlaceLink needs Places around it");
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    places.goTo(place);
  };
  return (
    <a href={places.addressOf(place)} onClick={follow} aria-label={label}>
      {children}
    </a>
  );
}
