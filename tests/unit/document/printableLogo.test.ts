import { describe, expect, it } from "vitest";
import type { Logo } from "#core/plan/logo.ts";
import { documentModel } from "#document/documentModel.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { jpegLogo, pngLogo, withLogo } from "#tests/fixtures/logos.ts";
import { planWith } from "#tests/fixtures/plans.ts";

/** The logo on the cover, of which every writer makes its own. */
const printed = (logo: Logo) => {
  const blocks = documentModel(documentInput(withLogo(planWith(), logo))).parts.flatMap((part) => part.blocks);
  return blocks.flatMap((block) => (block.kind === "cover" ? [block.logo] : []));
};

/** The same picture that says another size of itself. */
function resized({ type, data }: Logo, width: number, height: number): Logo {
  const bytes = Buffer.from(data, "base64");
  if (type === "image/png") {
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
  } else {
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(height, frame + 5);
    bytes.writeUInt16BE(width, frame + 7);
  }
  return { type, data: bytes.toString("base64") };
}

describe("the logo on the cover", () => {
  it.each([pngLogo, jpegLogo])("is the plan's, as a picture of the type $type", (logo) => {
    expect(printed(logo)).toEqual([logo]);
  });

  it.each([pngLogo, jpegLogo])("is left out where a picture of the type $type would unpack to too much", (logo) => {
    const [wide, high, large, most] = [
      resized(logo, 5001, 10),
      resized(logo, 10, 5001),
      resized(logo, 2001, 2000),
      resized(logo, 2000, 2000),
    ];
    expect([wide, high, large, most].map(printed)).toEqual([[null], [null], [null], [most]]);
  });

  it("is left out where the picture does not say its size", () => {
    const cut = ({ type, data }: Logo) => ({ type, data: data.slice(0, 20) });
    const [, ...rest] = Buffer.from(pngLogo.data, "base64").subarray(12);
    const headless: Logo = {
      type: "image/png",
      data: Buffer.concat([Buffer.from(pngLogo.data, "base64").subarray(0, 12), Buffer.from([0, ...rest])]).toString(
        "base64",
      ),
    };
    expect([cut(pngLogo), cut(jpegLogo), headless].map(printed)).toEqual([[null], [null], [null]]);
  });
});
