import ipaddr from "ipaddr.js";

const maskAfterAddress = /(\d+\.\d+\.\d+\.\d+)\s*[/\s]\s*((?:255|254|252|248|240|224|192|128)(?:\.\d+){3})(?![\d.])/g;

/** "10.0.0.0 255.255.255.0" as "10.0.0.0/24"; unchanged where the mask is none. */
const withPrefix = (whole: string, address: string, mask: string) => {
  const prefix = ipaddr.IPv4.isValidFourPartDecimal(mask) ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() : null;
  return prefix === null ? whole : `${address}/${prefix}`;
};

/**
 * Splits the text of one cell into the subnets that it lists; a mask after an address becomes its prefix length.
 *
 * @param text Separated by commas, semicolons, spaces or line breaks.
 * @returns In the order of the cell, each once; empty for an empty text.
 */
export function subnetsOf(text: string): readonly string[] {
  const joined = text.replace(maskAfterAddress, withPrefix).replace(/\s*\/\s*/g, "/");
  return [...new Set(joined.split(/[,;|\s]+/).filter((part) => part !== ""))];
}

/** Whether a text is an address, or a network as address and prefix length, of IPv4 or IPv6. */
export function isSubnet(text: string) {
  const [address = "", ...prefix] = text.split("/");
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  return prefix.length === 0 || ipaddr.isValidCIDR(text);
}
