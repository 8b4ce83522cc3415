import ipaddr from "ipaddr.js";
import { failure, type Result, success } from "../result.ts";

/** A host or network as an inclusive range of its family's addresses. */
export type AddressRange = {
  readonly family: "ipv4" | "ipv6";
  readonly first: bigint;
  readonly last: bigint;
  readonly isHost: boolean;
};

export type AddressProblem =
  | { readonly code: "address/invalid" }
  /** Bits are set behind the prefix: the text names a host, or the wrong network. */
  | { readonly code: "address/host-bits"; readonly network: string }
  /** A prefix of 0 bits: everybody. */
  | { readonly code: "address/everything" };

const cache = new Map<string, Result<AddressRange, AddressProblem>>();
const cacheSize = 20_000;

/**
 * Reads an IPv4 or IPv6 host ("192.0.2.10") or network in CIDR notation ("192.0.2.0/24").
 *
 * @param text As typed; white space around it is ignored, other notations (masks, ranges, names) are refused.
 */
export function parseAddress(text: string): Result<AddressRange, AddressProblem> {
  const key = text.trim();
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= cacheSize) cache.clear();
  const result = read(key);
  cache.set(key, result);
  return result;
}

function read(text: string): Result<AddressRange, AddressProblem> {
  const [host = "", prefix, ...rest] = text.split("/");
  const isSound = ipaddr.IPv4.isValidFourPartDecimal(host) || (ipaddr.IPv6.isValid(host) && !host.includes("%"));
  if (!isSound || rest.length > 0 || (prefix !== undefined && !/^(0|[1-9]\d{0,2})$/.test(prefix))) {
    return failure({ code: "address/invalid" });
  }
  const address = ipaddr.parse(host);
  const bits = address.kind() === "ipv4" ? 32 : 128;
  const prefixBits = prefix === undefined ? bits : Number(prefix);
  if (prefixBits > bits) return failure({ code: "address/invalid" });
  if (prefixBits === 0) return failure({ code: "address/everything" });

  const value = toNumber(address.toByteArray());
  const size = 1n << BigInt(bits - prefixBits);
  const first = value - (value % size);
  if (first !== value) {
    const network = ipaddr.fromByteArray(toBytes(first, bits / 8)).toString();
    return failure({
      code: "address/host-bits",
      network: `${network}/${prefixBits}`,
    });
  }
  return success({
    family: address.kind(),
    first,
    last: first + size - 1n,
    isHost: prefixBits === bits,
  });
}

const toNumber = (bytes: readonly number[]) => bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);

const toBytes = (value: bigint, length: number) =>
  Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 255n));

/** Whether `wider` holds all of `range`. */
export const contains = (wider: AddressRange, range: AddressRange): boolean =>
  wider.family === range.family && wider.first <= range.first && range.last <= wider.last;
