import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

describe("the section Calling platform", () => {
  it("takes vendor, product, signalling and site", async () => {
    const sites = [site("dc", { kind: "data-centre", name: "Milano" }), site("s2", { name: "Köln" })];
    const { user, plan, openSection } = renderInputs(planWith({ sites }));
    await openSection("Calling platform");
    await user.click(screen.getByRole("radio", { name: "Other" }));
    const product = screen.getByRole("textbox", { name: "Product and release" });
    await user.clear(product);
    await user.type(product, "Asterisk 22");
    await user.click(screen.getByRole("radio", { name: "SIP" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Site of the PBX" }), "Köln");
    expect(plan().callingPlatform).toEqual({
      vendor: "other",
      product: "Asterisk 22",
      signalling: "sip",
      siteId: "s2",
    });
  });

  it("takes the site back to not known", async () => {
    const { user, plan, openSection } = renderInputs(planWith());
    await openSection("Calling platform");
    await user.selectOptions(screen.getByRole("combobox", { name: "Site of the PBX" }), "Not known yet");
    expect(plan().callingPlatform.siteId).toBe(null);
  });

  it("leaves the vendor open in a new plan, and says where sites come from", async () => {
    const { openSection } = renderInputs(emptyPlan(catalogue.edition.id));
    await openSection("Calling platform");
    const group = screen.getByRole("radiogroup", { name: "PBX vendor" });
    expect(group.querySelectorAll("input:checked")).toHaveLength(0);
    expect(sentencesOf(screen.getByRole("combobox"))).toBe("Sites are added under “Sites and nodes”.");
  });

  it("has no accessibility problem", async () => {
    const { container, openSection } = renderInputs(planWith());
    await openSection("Calling platform");
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
