import { NavLink } from "react-router";
import { CompassMark } from "#ui/CompassMark.tsx";
import { useWords } from "#ui/words.tsx";
import { DisplaySettings } from "./DisplaySettings.tsx";
import { PaletteButton } from "./PaletteButton.tsx";
import "./AppBar.css";

/** What stands above every screen: the mark, the ways between screens, and how this browser shows them. */
export function AppBar() {
  const { messages } = useWords();
  const text = messages.app;
  return (
    <header className="app-bar no-print">
      <NavLink to="/" end className="app-bar-name">
        <CompassMark />
        <span>{text.name}</span>
      </NavLink>
      <nav aria-label={text.screens}>
        <ul className="app-bar-screens">
          <li>
            <NavLink to="/" end>
              {text.plansTitle}
            </NavLink>
          </li>
          <li>
            <NavLink to="/catalogue">{text.catalogueTitle}</NavLink>
          </li>
        </ul>
      </nav>
      <div className="app-bar-tools">
        <PaletteButton />
        <DisplaySettings />
      </div>
    </header>
  );
}
