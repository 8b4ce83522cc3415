import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { RhumbLines } from "#ui/RhumbLines.tsx";
import { CatalogueContents } from "./CatalogueContents.tsx";
import { type CatalogueView, isNarrowed, wholePage } from "./catalogueView.ts";
import { findInCatalogue } from "./findInCatalogue.ts";
import { Limits } from "./Limits.tsx";
import { Prose } from "./Prose.tsx";
import { partHeadingId, readingId, rowButtonId, showHeading } from "./placeIds.ts";
import { type Place, Places } from "./places.tsx";
import { ReadingList } from "./ReadingList.tsx";
import { References } from "./References.tsx";
import { Register } from "./Register.tsx";
import { registerRows } from "./registerRows.ts";
import { SearchTools } from "./SearchTools.tsx";
import { type AddressChange, useCatalogueView } from "./useCatalogueView.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";
import "./catalogue.css";
import "./parts.css";

export type CatalogueScreenProps = {
  /** What is looked at: the part of the address after the question mark. */
  readonly address: string;
  readonly onAddress: (address: string, change: AddressChange) => void;
  /** The whole address of a place of the page, for a link. */
  readonly addressOf: (place: Place) => string;
};

const parts = ["rows", "limits", "prose", "readings", "references"] as const;

/** The vendor page, to be searched and read: what it prints, and how each row was understood. */
export function CatalogueScreen({ address, onAddress, addressOf }: CatalogueScreenProps) {
  const words = useCatalogueWords();
  const text = words.screen;
  const { view, change, go, arrivals } = useCatalogueView(address, onAddress);
  const rows = useMemo(() => registerRows(words), [words]);
  const found = useMemo(() => findInCatalogue(words, rows, view), [words, rows, view]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [arrived, setArrived] = useState(0);
  if (arrived !== arrivals) {
    setArrived(arrivals);
    if (view.row !== null) setOpen(new Set([...open, view.row]));
  }

  const place = useRef<string | null>(null);
  place.current = placeOf(view);
  // The number says that an address has led here; opening a row by hand leaves the page where it is.
  useEffect(() => {
    if (arrivals > 0 && place.current !== null) showHeading(place.current);
  }, [arrivals]);

  const goTo = useCallback(
    ({ row, reading }: Place) => {
      const isInSight =
        (row === undefined || found.rows.some(({ requirement }) => requirement.id === row)) &&
        (reading === undefined || found.readings.some(({ id }) => id === reading));
      go({ ...(isInSight ? view : wholePage), row: row ?? null, reading: reading ?? null });
    },
    [found, view, go],
  );
  const places = useMemo(() => ({ addressOf, goTo }), [addressOf, goTo]);

  const toggle = (id: string) => {
    const isOpening = !open.has(id);
    const next = new Set(open);
    if (isOpening) next.add(id);
    else next.delete(id);
    setOpen(next);
    if (isOpening || view.row === id) change({ ...view, row: isOpening ? id : null, reading: null });
  };
  const toggleAll = () => {
    const isAllOpen = found.rows.every(({ requirement }) => open.has(requirement.id));
    setOpen(new Set(isAllOpen ? [] : found.rows.map(({ requirement }) => requirement.id)));
    if (isAllOpen) change({ ...view, row: null });
  };

  const { limits, prose, readings, references } = found;
  const counts = {
    rows: found.rows.length,
    limits: limits.length,
    prose: prose.length,
    readings: readings.length,
    references: references.length,
  };
  const shown = {
    rows: (
      <Register
        rows={found.rows}
        allRows={rows}
        search={found.search}
        port={found.port}
        open={open}
        onToggle={toggle}
        onToggleAll={toggleAll}
      />
    ),
    limits: <Limits limits={limits} rows={rows} isWhole={!isNarrowed(view)} />,
    prose: <Prose prose={prose} />,
    readings: <ReadingList readings={readings} rows={rows} />,
    references: <References references={references} />,
  };
  return (
    <Places value={places}>
      <div className="catalogue">
        <header className="catalogue-head">
          <RhumbLines />
          <div className="catalogue-title">
            <h1>{text.title}</h1>
            <p>{text.intro}</p>
          </div>
          <dl className="catalogue-block">
            <div>
              <dt>{text.page}</dt>
              <dd>{catalogue.edition.page}</dd>
            </div>
            <div>
              <dt>{text.transcribed}</dt>
              <dd>{words.day(catalogue.edition.transcribed)}</dd>
            </div>
            <div>
              <dt>{text.edition}</dt>
              <dd className="mono">{catalogue.edition.id}</dd>
            </div>
            <div>
              <dt>{text.holds}</dt>
              <dd>
                {words.say(text.holdsText, {
                  rows: catalogue.requirements.length,
                  limits: catalogue.limits.length,
                  readings: catalogue.readings.length,
                })}
              </dd>
            </div>
          </dl>
          <p className="catalogue-independent">{text.independent}</p>
        </header>
        <SearchTools view={view} found={found} onChange={change} total={rows.length} />
        <div className="catalogue-body">
          <CatalogueContents parts={parts.map((id) => ({ id, count: counts[id] }))} rows={found.rows} />
          <div className="catalogue-parts">
            {parts.map((id) => (
              <section key={id} aria-labelledby={partHeadingId(id)} data-empty={counts[id] === 0 || undefined}>
                <h2 id={partHeadingId(id)} tabIndex={-1}>
                  {text.parts[id]}
                </h2>
                {shown[id]}
              </section>
            ))}
          </div>
        </div>
      </div>
    </Places>
  );
}

/** The element that an address leads to. */
function placeOf({ row, reading }: CatalogueView): string | null {
  if (reading !== null) return readingId(reading);
  return row === null ? null : rowButtonId(row);
}
