import { create } from "zustand";
import { browserStorage } from "./planStorage.ts";

/** The choices, the browser's own first. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const key = "portolan/theme";

function remembered(): Theme {
  try {
    const stored = browserStorage()?.getItem(key);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    return "system";
  }
}

function remember(theme: Theme): void {
  try {
    browserStorage()?.setItem(key, theme);
  } catch {
    // The theme then holds until the window closes, which is all that was asked for.
  }
}

/** Writes the theme where the style sheets look for it; the browser's own is the absence of a choice. */
function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}

type ThemeChoice = { readonly theme: Theme; readonly choose: (theme: Theme) => void };

/** Light, dark, or as the system is; remembered in this browser. */
export const useThemeStore = create<ThemeChoice>()((set) => {
  const theme = remembered();
  show(theme);
  return {
    theme,
    choose: (chosen) => {
      show(chosen);
      remember(chosen);
      set({ theme: chosen });
    },
  };
});
