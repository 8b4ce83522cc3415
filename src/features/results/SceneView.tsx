import { type KeyboardEvent, memo, useId, useRef, useState } from "react";
import type { Scene, SceneItem } from "#drawing/scene.ts";
import { useWords } from "#ui/words.tsx";
import { SceneShapes } from "./SceneShapes.tsx";
import "./topologyDrawing.css";

export type SceneViewProps = {
  readonly scene: Scene;
  readonly label: string;
  /** Ids of items that show more already. */
  readonly shown: ReadonlySet<string>;
  readonly onChoose: (item: SceneItem) => void;
};

/** Where the keys lead from an item, in reading order. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** A scene whose items are one stop of the Tab key; arrow keys walk through them. */
export function SceneView({ scene, label, shown, onChoose }: SceneViewProps) {
  const { messages } = useWords();
  const hintId = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [walkedTo, setWalkedTo] = useState("");
  const { items, backdrop, width, height } = scene;
  const current = Math.max(
    0,
    items.findIndex(({ id }) => id === walkedTo),
  );

  function walk(event: KeyboardEvent) {
    const step = steps[event.key];
    const next = step && items[step(current, items.length - 1)];
    if (!next) return;
    event.preventDefault();
    setWalkedTo(next.id);
    drawing.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(next.id)}"]`)?.focus();
  }

  return (
    <>
      <p id={hintId} className="visually-hidden">
        {messages.topology.walk}
      </p>
      <svg
        ref={drawing}
        className="scene"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
        onKeyDown={walk}
      >
        <Backdrop shapes={backdrop} />
        {items.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            isCurrent={index === current}
            isShown={shown.has(item.id)}
            onChoose={onChoose}
            onWalkTo={setWalkedTo}
          />
        ))}
      </svg>
    </>
  );
}

const Backdrop = memo(function Backdrop({ shapes }: { readonly shapes: Scene["backdrop"] }) {
  return (
    <g>
      <SceneShapes shapes={shapes} />
    </g>
  );
});

type ItemProps = {
  readonly item: SceneItem;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
  readonly onChoose: (item: SceneItem) => void;
  readonly onWalkTo: (id: string) => void;
};

const Item = memo(function Item({ item, isCurrent, isShown, onChoose, onWalkTo }: ItemProps) {
  const { id, kind, label, box, shapes } = item;
  return (
    <g
      className={`scene-item scene-${kind}`}
      data-item={id}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      aria-expanded={isShown}
      onFocus={() => onWalkTo(id)}
      onClick={() => onChoose(item)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(item);
      }}
    >
      <SceneShapes shapes={shapes} />
      <rect className="scene-target" {...box} />
    </g>
  );
});
