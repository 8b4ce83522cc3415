import "./CompassMark.css";

/** The mark: a compass rose of eight winds, north in the accent. Beside words; screen readers pass it by. */
export function CompassMark() {
  return (
    <svg className="compass-mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle className="compass-ring" cx="32" cy="32" r="22" />
      <path
        className="compass-paper"
        d="M32 32L45.44 18.56L35.44 23.69ZM32 32L45.44 45.44L40.31 35.44ZM32 32L18.56 45.44L28.56 40.31ZM32 32L18.56 18.56L23.69 28.56Z"
      />
      <path
        className="compass-ink"
        d="M32 32L45.44 18.56L40.31 28.56ZM32 32L45.44 45.44L35.44 40.31ZM32 32L18.56 45.44L23.69 35.44ZM32 32L18.56 18.56L28.56 23.69Z"
      />
      <path
        className="compass-paper"
        d="M32 32L32 3L26.34 26.34ZM32 32L61 32L37.66 26.34ZM32 32L32 61L37.66 37.66ZM32 32L3 32L26.34 37.66Z"
      />
      <path className="compass-ink" d="M32 32L61 32L37.66 37.66ZM32 32L32 61L26.34 37.66ZM32 32L3 32L26.34 26.34Z" />
      <path className="compass-north" d="M32 32L32 3L37.66 26.34Z" />
    </svg>
  );
}
